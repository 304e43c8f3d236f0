import { textsOf } from '../../texts';

/** Every word of the options' mapping section. */
export interface MappingTexts {
  readonly undecided: string;
  readonly allDecided: string;
  readonly decided: string;
  readonly types: string;
  readonly bare: string;
  readonly bareHow: string;
  readonly assignees: string;
  readonly assigneesHow: string;
  readonly nobody: string;
  readonly person: string;
  /** Of a queue or a type without a meaning of its own. */
  readonly asOnSite: string;
  readonly defaults: string;
  readonly defaultsHow: string;
  readonly tickets: (count: number) => string;
  readonly example: string;
  readonly ordinaryType: string;
  readonly takeBack: string;
  readonly byDefault: (meaning: string) => string;
  readonly featureRequest: string;
  readonly noTickets: string;
}

export const mappingTexts = textsOf<MappingTexts>('mapping');

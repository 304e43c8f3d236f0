import { textsOf } from '../../texts';

/** What a rule can ask of a ticket. */
export type ConditionName = 'site' | 'queue' | 'customer' | 'type' | 'severityWord' | 'tag' | 'channel' | 'field';

/** Every word of where contracts hold, since when, and what a draft would do. */
export interface ContractRulesTexts {
  readonly where: string;
  readonly whereHow: string;
  readonly condition: Readonly<Record<ConditionName, string>>;
  readonly any: string;
  readonly contract: string;
  /** Where the place of a rule is told, and how it is moved. */
  readonly moveRule: (place: number) => string;
  readonly moved: (place: number) => string;
  readonly conditionOf: (place: number, condition: string) => string;
  readonly contractOf: (place: number) => string;
  readonly siteContract: (site: string) => string;
  readonly addRule: string;
  readonly removeRule: (place: number) => string;
  readonly moreConditions: (place: number) => string;
  readonly fieldName: string;
  readonly fieldValue: string;
  readonly otherwise: string;
  readonly customerHow: string;
  readonly test: string;
  readonly testHow: string;
  readonly noTicket: (asked: string) => string;
  readonly byRule: (place: number, contract: string) => string;
  readonly bySite: (contract: string) => string;
  readonly before: string;
  readonly after: string;
  readonly versions: string;
  readonly versionNow: (since: string) => string;
  readonly versionAlways: string;
  readonly versionEarlier: (since: string | undefined, until: string) => string;
}

export const contractRulesTexts = textsOf<ContractRulesTexts>('contractRules');

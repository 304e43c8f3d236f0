import type { WordKind } from '../../../sla/words/wordsInUse';
import type { TicketStatus } from '../../../tickets/ticket';
import { textsOf } from '../../texts';

/** Every word of the options' mapping section. */
export interface MappingTexts {
  readonly undecided: string;
  readonly allDecided: string;
  readonly decided: string;
  readonly types: string;
  readonly defaults: string;
  readonly defaultsHow: string;
  readonly kind: Readonly<Record<WordKind, string>>;
  /** Names the field of one word for those who do not see the row. */
  readonly meaningOf: (kind: string, word: string) => string;
  /** Stands where a priority's word would, for tickets that have none. */
  readonly noPriority: string;
  readonly meaningOfNone: string;
  readonly tickets: (count: number) => string;
  readonly example: string;
  readonly choose: string;
  readonly ordinaryType: string;
  readonly takeBack: string;
  readonly byDefault: (meaning: string) => string;
  readonly statuses: Readonly<Record<TicketStatus, string>>;
  readonly featureRequest: string;
  readonly severity: (name: string, level: number) => string;
  readonly noTickets: string;
}

export const mappingTexts = textsOf<MappingTexts>('mapping');

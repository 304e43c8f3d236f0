import type { WordKind } from '../../sla/words/wordsInUse';
import type { TicketStatus } from '../../tickets/ticket';
import { textsOf } from '../texts';

/** What words of a support center can mean, wherever that is asked. */
export interface MeaningTexts {
  readonly kind: Readonly<Record<WordKind, string>>;
  /** Names the field of one word for those who do not see the row. */
  readonly meaningOf: (kind: string, word: string) => string;
  /** Stands where a priority's word would, for tickets that have none. */
  readonly noPriority: string;
  readonly meaningOfNone: string;
  readonly choose: string;
  readonly statuses: Readonly<Record<TicketStatus, string>>;
  readonly severity: (name: string, level: number) => string;
}

export const meaningTexts = textsOf<MeaningTexts>('meanings');

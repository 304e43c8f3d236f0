import type { Calendars } from '../../sla/clock/countedTime';
import type { Instant } from '../../time/instant';
import type { Language } from '../language';

/** Where and when a clock is told, and to whom. */
export interface Reading {
  readonly language: Language;
  readonly now: Instant;
  /** The zone of the analyst's own wall; deadlines are told in that of their calendar. */
  readonly ownZone: string;
  readonly calendars: Calendars;
}

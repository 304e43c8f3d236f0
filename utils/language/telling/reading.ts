import type { Calendars } from '../../sla/clock/countedTime';
import type { CalendarId } from '../../sla/policy/policy';
import type { Instant } from '../../time/instant';
import type { Language } from '../language';

/** Where and when a clock is told, and to whom. */
export interface Reading {
  readonly language: Language;
  readonly now: Instant;
  /** The zone of the analyst's own wall; deadlines are told in that of their calendar. */
  readonly ownZone: string;
  readonly calendars: Calendars;
  /** What a holiday or special day is called; `undefined` while or where nobody said. */
  readonly dayName?: (calendar: CalendarId, date: string) => string | undefined;
}

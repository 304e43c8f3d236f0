import type { Calendars } from '../../sla/clock/countedTime';
import type { CalendarId } from '../../sla/policy/policy';
import type { Instant } from '../../time/instant';
import type { Language } from '../language';
import type { spoken } from './spoken/spoken';

/** Where and when a clock is told, and to whom. */
export interface Reading {
  readonly language: Language;
  readonly now: Instant;
  /** The zone of the analyst's own wall; deadlines are told in that of their calendar. */
  readonly ownZone: string;
  readonly calendars: Calendars;
  /** How the same is said to those who hear it; absent until that was loaded, after what is seen. */
  readonly spoken?: typeof spoken | undefined;
  /** What a holiday or special day is called; `undefined` while or where nobody said. */
  readonly dayName?: (calendar: CalendarId, date: string) => string | undefined;
}

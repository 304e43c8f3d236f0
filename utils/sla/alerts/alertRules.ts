import type { Weekday } from '../../calendar/calendarDefinition';
import type { AlertKindId } from './alertKinds';
import type { Silence } from './silence';
import type { SiteId, TicketKey } from '../../tickets/ticket';
import { HOUR, MINUTE, SECOND, type DurationMs, type Instant } from '../../time/instant';

/** By the wall clock of the computer, half-open, each day; `22:00` to `07:00` runs over midnight. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/** `toSave`: what can still be kept and falls due until closing. */
export const TOOLBAR_COUNTS = ['toSave', 'overdue', 'atRisk', 'none'] as const;
export type ToolbarCount = (typeof TOOLBAR_COUNTS)[number];

/** Which alerts the analyst wants, whose, and when. */
export interface AlertRules {
  /** Kinds that are not wanted. */
  readonly off: readonly AlertKindId[];
  /** The first repetition after a deadline; each further one waits twice as long as the one before. */
  readonly repeatAfterMs: DurationMs;
  /** A pause is long after so much of the clock's own time. */
  readonly longPauseMs: DurationMs;
  /** How long before closing the look ahead comes, and how far beyond the next opening it goes. */
  readonly endOfDay: { readonly leadMs: DurationMs; readonly horizonMs: DurationMs };
  /** Absent: none. What comes due in them waits for their end; the toolbar tells at once. */
  readonly quietHours?: QuietHours;
  /** Days of the week that are quiet from midnight to midnight. */
  readonly quietDays: readonly Weekday[];
  readonly whose: {
    /** The analyst's own tickets. */
    readonly own: boolean;
    /** Sites of which tickets that nobody has alert too, since when. */
    readonly unassigned: readonly {
      readonly site: SiteId;
      readonly since: Instant;
      /** Only those in these queues; absent: in all. */
      readonly queues?: readonly string[];
    }[];
    /** Tickets of anybody that the analyst watches, since when. */
    readonly watched: readonly { readonly ticket: TicketKey; readonly since: Instant }[];
  };
  readonly sound: boolean;
  /** Absent, or over: none. */
  readonly silence?: Silence;
  /** Alerts of the most severe tickets come through a silence; absent: they do. */
  readonly isSilentForAll?: boolean;
  /** What the number on the toolbar icon counts; absent: what is overdue or, where nothing is, at risk. */
  readonly toolbarCounts?: ToolbarCount;
  /** Over by so many full business days, a ticket is old: listed folded and counted nowhere else; absent: `OLD_AFTER_DAYS`. */
  readonly oldAfterDays?: number;
  /** Between two notifications; absent: `LEAST_APART`. What comes due meanwhile comes as one. */
  readonly leastApartMs?: DurationMs;
}

export const defaultAlertRules: AlertRules = {
  off: [],
  repeatAfterMs: 15 * MINUTE,
  longPauseMs: 18 * HOUR,
  endOfDay: { leadMs: 30 * MINUTE, horizonMs: 2 * HOUR },
  quietDays: [],
  whose: { own: true, unassigned: [], watched: [] },
  sound: true,
};

/** Between two notifications, unless the analyst chose another distance. */
export const LEAST_APART: DurationMs = 20 * SECOND;

/** By how much an alert can be put off. */
export const SNOOZE_MS: DurationMs = 15 * MINUTE;

export const OLD_AFTER_DAYS = 5;

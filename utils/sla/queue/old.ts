import { businessTimeBetween } from '../../calendar/businessTime';
import type { Calendar } from '../../calendar/calendar';
import { fullDayMs } from '../../calendar/hours';
import type { DurationMs, Instant } from '../../time/instant';
import { isMeasured, type MeasuredClock } from '../clock/clock';
import type { Standing } from '../clock/standing';

/** By what a ticket is old. */
export interface OldRules {
  /** The hours of its policy: its days, and what is over of a clock that counts around the clock, go by them. Without them nothing is old. */
  readonly calendar: Calendar | undefined;
  /** Over by so many full business days, a ticket is old. */
  readonly oldAfterDays: number;
}

/** Overdue for so long that nobody expects it to be kept any more. */
export function isOld({ clock, phase, urgency }: Standing, { calendar, oldAfterDays }: OldRules, now: Instant): boolean {
  if (!isMeasured(clock) || clock.state === 'stopped' || phase === 'paused' || urgency !== 'overdue') return false;
  return calendar !== undefined && overBy(clock, calendar, now) >= oldAfterDays * fullDayMs(calendar);
}

/** In business time, whatever the clock itself counts. */
function overBy({ calendar: counted, remainingMs, dueAt }: MeasuredClock, calendar: Calendar, now: Instant): DurationMs {
  if (counted !== undefined) return 0 - remainingMs;
  return dueAt === undefined ? 0 : businessTimeBetween(calendar, dueAt, now);
}

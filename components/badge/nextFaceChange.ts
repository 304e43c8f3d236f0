import type { Calendar } from '@/utils/calendar/calendar';
import { firstInstantOf, localDayAt } from '@/utils/calendar/wallTime';
import type { CalendarId } from '@/utils/sla/policy/policy';
import { nextChange } from '@/utils/calendar/hours';
import { SECONDS_UNDER } from '@/utils/language/telling/duration';
import { isBound } from '@/utils/sla/clock/bound';
import { isMeasured, type MeasuredClock } from '@/utils/sla/clock/clock';
import type { Calendars } from '@/utils/sla/clock/countedTime';
import type { Standing } from '@/utils/sla/clock/standing';
import { leftAt, thresholdsOf, type Thresholds } from '@/utils/sla/alerts/thresholds';
import { WHEN_FROM } from './forms';
import { MINUTE, SECOND, type DurationMs, type Instant } from '@/utils/time/instant';

/**
 * When a badge will differ from what `standing` shows now; `undefined` when it stays as it is until its ticket changes.
 * A list of thousands skips all others on each tick.
 */
export function nextFaceChangeAt(
  { clock, phase }: Standing,
  thresholds: Thresholds,
  calendars: Calendars,
  calendar: CalendarId,
): Instant | undefined {
  if (!isMeasured(clock)) return undefined;
  const tomorrow = isTold(clock, phase) ? midnightAfter(clock, calendars.get(clock.calendar ?? calendar)) : Infinity;
  if (phase === 'closedHours') return Math.min(hoursChange(clock, calendars) ?? Infinity, tomorrow);
  if (phase !== 'counting') return undefined;
  return Math.min(countsFrom(clock) + untilNextText(clock.remainingMs), nextLookChangeAt(clock, thresholds, calendars), tomorrow);
}

/** As a day or a time of day, which is told otherwise from one day to the next. */
export const isTold = (clock: MeasuredClock, phase: Standing['phase']): boolean =>
  !isBound(clock) && (phase === 'closedHours' || Math.abs(clock.remainingMs) >= WHEN_FROM);

function midnightAfter({ asOf }: MeasuredClock, hours: Calendar | undefined): Instant {
  if (hours === undefined) return Infinity;
  const { timeZone } = hours.definition;
  return firstInstantOf(timeZone, localDayAt(timeZone, asOf) + 1, 0);
}

/** From when on a clock that counts has less left than it tells. */
export const countsFrom = ({ asOf, startAt }: MeasuredClock): Instant => Math.max(asOf, startAt);

/** When more than the number of a clock that counts will differ: its urgency, or its hours close. */
export const nextLookChangeAt = (clock: MeasuredClock, thresholds: Thresholds, calendars: Calendars): Instant =>
  Math.min(countsFrom(clock) + untilNextUrgency(clock, thresholds), hoursChange(clock, calendars) ?? Infinity);

function hoursChange({ calendar, asOf }: MeasuredClock, calendars: Calendars): Instant | undefined {
  const hours = calendar === undefined ? undefined : calendars.get(calendar);
  return hours && nextChange(hours, asOf);
}

/** Counting time until what is left reads differently. It is rounded down, so that is a moment after the whole minute. */
export function untilNextText(remainingMs: DurationMs): DurationMs {
  const step = Math.abs(remainingMs) < SECONDS_UNDER ? SECOND : MINUTE;
  return remainingMs > 0 ? (remainingMs % step) + 1 : step - (-remainingMs % step);
}

function untilNextUrgency(clock: MeasuredClock, thresholds: Thresholds): DurationMs {
  const { breached, remainingMs, targetMs } = clock;
  if (breached) return Infinity;
  const { atRisk, critical } = thresholdsOf(thresholds, clock);
  const until = (left: DurationMs): DurationMs => (remainingMs > left ? remainingMs - left : Infinity);
  // Some targets are missed once nothing is left, others a moment later.
  return Math.min(until(leftAt(atRisk, targetMs)), until(leftAt(critical, targetMs)), Math.max(remainingMs, 1));
}

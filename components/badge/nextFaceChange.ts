import { nextChange } from '@/utils/calendar/hours';
import { SECONDS_UNDER } from '@/utils/language/duration';
import { isMeasured, type MeasuredClock } from '@/utils/sla/clock';
import type { Calendars } from '@/utils/sla/countedTime';
import type { Standing } from '@/utils/sla/standing';
import { leftAt, thresholdsOf, type Thresholds } from '@/utils/sla/thresholds';
import { MINUTE, SECOND, type DurationMs, type Instant } from '@/utils/time/instant';

/**
 * When a badge will differ from what `standing` shows now; `undefined` when it stays as it is until its ticket changes.
 * A list of thousands skips all others on each tick.
 */
export function nextFaceChangeAt({ clock, phase }: Standing, thresholds: Thresholds, calendars: Calendars): Instant | undefined {
  if (!isMeasured(clock) || (phase !== 'counting' && phase !== 'closedHours')) return undefined;
  const hoursChangeAt = hoursChange(clock, calendars);
  if (phase === 'closedHours') return hoursChangeAt;
  const nextAt = Math.max(clock.asOf, clock.startAt) + untilNextText(clock, thresholds);
  return hoursChangeAt === undefined ? nextAt : Math.min(nextAt, hoursChangeAt);
}

function hoursChange({ calendar, asOf }: MeasuredClock, calendars: Calendars): Instant | undefined {
  const hours = calendar === undefined ? undefined : calendars.get(calendar);
  return hours && nextChange(hours, asOf);
}

/** Counting time until the text or the urgency differs. What is left is rounded down, so it changes a moment after the whole minute. */
function untilNextText(clock: MeasuredClock, thresholds: Thresholds): DurationMs {
  const { remainingMs, targetMs } = clock;
  const { atRisk, critical } = thresholdsOf(thresholds, clock);
  const step = Math.abs(remainingMs) < SECONDS_UNDER ? SECOND : MINUTE;
  const untilText = remainingMs > 0 ? (remainingMs % step) + 1 : step - (-remainingMs % step);
  const until = (left: DurationMs): DurationMs => (remainingMs > left ? remainingMs - left : Infinity);
  return Math.min(untilText, until(leftAt(atRisk, targetMs)), until(leftAt(critical, targetMs)), until(0));
}

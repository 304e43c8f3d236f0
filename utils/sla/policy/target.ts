import { lastClosingAfter, lengthOfDays, sameTimeAfter } from '../../calendar/businessDays';
import type { Calendar } from '../../calendar/calendar';
import { fullDayMs } from '../../calendar/hours';
import { DAY, HOUR, MINUTE, type DurationMs, type Instant } from '../../time/instant';
import type { Hours } from '../clock/countedTime';
import type { BusinessDay } from './choices';
import type { Target } from './policy';

/** In whole milliseconds, of a clock that starts at `startAt`. `undefined` when the calendar does not have so many business days. */
export function lengthOf({ amount, unit }: Target, hours: Hours, businessDay: BusinessDay, startAt: Instant): DurationMs | undefined {
  if (unit === 'minute') return Math.round(amount * MINUTE);
  if (unit === 'hour') return Math.round(amount * HOUR);
  return hours === 'always' ? Math.round(amount * DAY) : lengthOfDaysFrom(hours, amount, businessDay, startAt);
}

function lengthOfDaysFrom(hours: Calendar, days: number, businessDay: BusinessDay, startAt: Instant): DurationMs | undefined {
  switch (businessDay.kind) {
    case 'fullDay':
      return fullDayMs(hours) === 0 ? undefined : Math.round(days * fullDayMs(hours));
    case 'hours':
      return Math.round(days * businessDay.hours * HOUR);
    case 'sameTime': {
      const span = sameTimeAfter(hours, startAt, days);
      return span && lengthOfDays(hours, span);
    }
    case 'endOfDay': {
      const span = lastClosingAfter(hours, startAt, days);
      return span && lengthOfDays(hours, span);
    }
  }
}

export const isOver = ({ bound }: Target, targetMs: DurationMs, elapsedMs: DurationMs): boolean =>
  bound === 'under' ? elapsedMs >= targetMs : elapsedMs > targetMs;

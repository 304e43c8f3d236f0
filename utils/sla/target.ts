import { fullDayMs } from '../calendar/hours';
import { DAY, HOUR, MINUTE, type DurationMs } from '../time/instant';
import type { Hours } from './countedTime';
import type { Target } from './policy';

/** A target in days means full business days of these hours; of elapsed time, 24 hours each. */
export function lengthOf({ amount, unit }: Target, hours: Hours): DurationMs {
  if (unit === 'minute') return amount * MINUTE;
  if (unit === 'hour') return amount * HOUR;
  return amount * (hours === 'always' ? DAY : fullDayMs(hours));
}

export const isOver = ({ bound }: Target, targetMs: DurationMs, elapsedMs: DurationMs): boolean =>
  bound === 'under' ? elapsedMs >= targetMs : elapsedMs > targetMs;

import { fullDayMs } from '../../calendar/hours';
import { DAY, HOUR, MINUTE, type DurationMs } from '../../time/instant';
import type { Hours } from '../clock/countedTime';
import type { Target } from './policy';

/** In whole milliseconds. A target in days means full business days of these hours; of elapsed time, 24 hours each. */
export const lengthOf = ({ amount, unit }: Target, hours: Hours): DurationMs => Math.round(amount * unitMs(unit, hours));

function unitMs(unit: Target['unit'], hours: Hours): DurationMs {
  if (unit === 'minute') return MINUTE;
  if (unit === 'hour') return HOUR;
  return hours === 'always' ? DAY : fullDayMs(hours);
}

export const isOver = ({ bound }: Target, targetMs: DurationMs, elapsedMs: DurationMs): boolean =>
  bound === 'under' ? elapsedMs >= targetMs : elapsedMs > targetMs;

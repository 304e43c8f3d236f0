import { isBound } from '../../sla/clock/bound';
import { type MeasuredClock } from '../../sla/clock/clock';
import type { SaidMs } from '../../time/instant';
import { shortDuration } from './duration';

type Say = (ms: SaidMs) => string;

/** Before what is told of a clock whose numbers are bounds. A deadline, too, comes no earlier than it is known to. */
export const atLeastSign = (clock: Parameters<typeof isBound>[0]): string => (isBound(clock) ? '≥\u00a0' : '');
export const atMostSign = (clock: Parameters<typeof isBound>[0]): string => (isBound(clock) ? '≤\u00a0' : '');

/** What a clock that may be over, or may not, has left. */
export const MAYBE = '?';

/** What is left, or by how much it is over: `1 h 20`, `−2 h`; of a bound `≥ 1 h 20` or `?`. */
export function leftText(clock: MeasuredClock, say: Say = shortDuration): string {
  const ms: number = clock.remainingMs;
  return isBound(clock) && clock.breached ? MAYBE : atLeastSign(clock) + say(ms);
}

/** What has counted: `6 h 40`; of a bound `≤ 6 h 40`. */
export function usedText(clock: MeasuredClock, say: Say = shortDuration): string {
  const ms: number = clock.elapsedMs;
  return atMostSign(clock) + say(ms);
}

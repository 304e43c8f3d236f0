import type { Instant } from '../../time/instant';
import type { MeasuredClock, PauseReason } from './clock';

/** A stretch for which a clock was paused for one reason. */
export interface PauseStretch {
  readonly from: Instant;
  /** Absent while it lasts. */
  readonly to: Instant | undefined;
  readonly reason: PauseReason;
}

/** What a clock excluded last, if that was a pause; `undefined` after a solution too. */
export function latestPause({ exclusions }: MeasuredClock): PauseStretch | undefined {
  const last = exclusions.at(-1);
  if (!last || last.reason === 'resolved') return undefined;
  return { from: last.from, to: last.to, reason: last.reason };
}

/** The pause that lasts at the clock's `asOf`. */
export const pauseInForce = (clock: MeasuredClock): PauseStretch | undefined => (clock.state === 'paused' ? latestPause(clock) : undefined);

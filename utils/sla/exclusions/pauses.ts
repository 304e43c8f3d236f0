import type { Instant } from '../../time/instant';
import type { MeasuredClock, PauseReason } from '../clock/clock';
import { unionOf, type Exclusions } from './union';

/** A stretch for which a clock was paused for one reason. */
export interface PauseStretch {
  readonly from: Instant;
  /** Absent while it lasts. */
  readonly to: Instant | undefined;
  readonly reason: PauseReason;
  /** Of one that lasts: when it ends at the latest, by what the analyst stated. */
  readonly until?: Instant;
  /** The support center tells of none of it. */
  readonly isByHand?: true;
}

/** What a clock excluded last, if that was a pause; `undefined` after a solution too. */
export function latestPause({ exclusions }: MeasuredClock): PauseStretch | undefined {
  const last = exclusions.at(-1);
  if (!last || last.reason === 'resolved') return undefined;
  const { to, reason, until } = last;
  const first = exclusions.findLastIndex((one, index) => one.reason !== reason || one.to !== (exclusions[index + 1]?.from ?? to)) + 1;
  const stretch = exclusions.slice(first);
  const isByHand = stretch.every((one) => one.isByHand);
  return { from: (stretch[0] ?? last).from, to, reason, ...(until !== undefined && { until }), ...(isByHand && { isByHand }) };
}

/** The pause that lasts at the clock's `asOf`. */
export const pauseInForce = (clock: MeasuredClock): PauseStretch | undefined => (clock.state === 'paused' ? latestPause(clock) : undefined);

/** When the pause that still lasts began. */
export const pausedSince = (clock: MeasuredClock): Instant | undefined => pauseInForce(clock)?.from;

/** The same exclusions once the pause that lasts has come to its end. */
export const endedAt = (exclusions: Exclusions, at: Instant): Exclusions =>
  unionOf(
    exclusions.map(({ until, ...exclusion }) =>
      exclusion.to === undefined ? { ...exclusion, to: at } : { ...exclusion, ...(until !== undefined && { until }) },
    ),
  );

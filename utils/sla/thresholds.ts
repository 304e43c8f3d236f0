import type { DurationMs } from '../time/instant';

/** Reached when at most this share of the target, and never more than `atMostMs`, is left. */
export interface Threshold {
  readonly share: number;
  readonly atMostMs: DurationMs;
}

/** The instants before a deadline that change a badge and are owed an alert. */
export interface Thresholds {
  readonly atRisk: Threshold;
  readonly critical: Threshold;
}

/** In whole milliseconds, as instants are. */
export const leftAt = ({ share, atMostMs }: Threshold, targetMs: DurationMs): DurationMs =>
  Math.floor(Math.min(share * targetMs, atMostMs));

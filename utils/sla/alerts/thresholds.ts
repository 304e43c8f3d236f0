import type { DurationMs } from '../../time/instant';
import type { MeasuredClock } from '../clock/clock';
import { defaultThresholds } from '../policy/defaultThresholds';
import type { Metric, Policy, PolicyId, SeverityId } from '../policy/policy';

/** Reached when at most this share of the target, never more than `atMostMs` and never less than `atLeastMs`, is left. */
export interface Threshold {
  readonly share: number;
  readonly atMostMs: DurationMs;
  /** For short targets, of which a share is too little to act in; yet never more than half of the target. */
  readonly atLeastMs?: DurationMs;
}

/** Told when so much is left, or that share of the target. Changes no badge. */
export type Warning = { readonly leftMs: DurationMs } | { readonly share: number };

/** The two instants before a deadline that change a badge and are owed an alert, and those that are owed an alert alone. */
export interface ThresholdPair {
  readonly atRisk: Threshold;
  readonly critical: Threshold;
  readonly warnings?: readonly Warning[];
}

export interface Thresholds extends ThresholdPair {
  /** What holds for one severity and metric in place of the pair that holds for all. */
  readonly special?: Readonly<Record<SeverityId, Partial<Readonly<Record<Metric, ThresholdPair>>>>>;
}

/** Those of all policies, for views that show tickets of several. */
export type ThresholdsByPolicy = Readonly<Record<PolicyId, Thresholds>>;

export const thresholdsByPolicy = (policies: readonly Pick<Policy, 'id' | 'thresholds'>[]): ThresholdsByPolicy =>
  Object.fromEntries(policies.map(({ id, thresholds }) => [id, thresholds]));

/** A policy that came after the view was given its thresholds counts by the defaults until it is given new ones. */
export const thresholdsUnder = (all: ThresholdsByPolicy, policy: PolicyId): Thresholds => all[policy] ?? defaultThresholds;

/** The thresholds of one clock. */
export const thresholdsOf = (thresholds: Thresholds, { severity, metric }: Pick<MeasuredClock, 'severity' | 'metric'>): ThresholdPair =>
  thresholds.special?.[severity]?.[metric] ?? thresholds;

/** In whole milliseconds, as instants are. */
export const leftAtWarning = (warning: Warning, targetMs: DurationMs): DurationMs =>
  'share' in warning ? Math.floor(warning.share * targetMs) : warning.leftMs;

/** In whole milliseconds, as instants are. */
export function leftAt({ share, atMostMs, atLeastMs = 0 }: Threshold, targetMs: DurationMs): DurationMs {
  const leftMs = Math.min(share * targetMs, atMostMs);
  return Math.floor(Math.max(leftMs, Math.min(atLeastMs, targetMs / 2)));
}

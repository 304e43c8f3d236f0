import { MINUTE, type DurationMs } from '../../time/instant';
import { leftAt, type ThresholdPair } from './thresholds';

/** What is reached on the way to a deadline. */
type LeadThreshold = 'atRisk' | 'critical' | 'deadline';

/** How much of the target is left at each. */
interface LeadRow {
  readonly threshold: LeadThreshold;
  leftMs(thresholds: ThresholdPair, targetMs: DurationMs): DurationMs;
}

const rows: readonly LeadRow[] = [
  { threshold: 'atRisk', leftMs: ({ atRisk }, targetMs) => leftAt(atRisk, targetMs) },
  { threshold: 'critical', leftMs: ({ critical }, targetMs) => leftAt(critical, targetMs) },
  { threshold: 'deadline', leftMs: () => 0 },
];

export interface Lead {
  readonly threshold: LeadThreshold;
  readonly leftMs: DurationMs;
  /** False when the next alert follows within a minute and says more. */
  readonly isOwed: boolean;
}

/** The rows as they come for one target, the earliest first. Those less than a minute apart, as short targets have them, are one. */
export function leadsFor(thresholds: ThresholdPair, targetMs: DurationMs): readonly Lead[] {
  const lefts = rows.map(({ threshold, leftMs }) => ({ threshold, leftMs: leftMs(thresholds, targetMs) }));
  let nextMs = -Infinity;
  return lefts
    .toSorted((a, b) => b.leftMs - a.leftMs)
    .reduceRight<Lead[]>((leads, { threshold, leftMs }) => {
      const isOwed = leftMs - nextMs >= MINUTE;
      if (isOwed) nextMs = leftMs;
      return [{ threshold, leftMs, isOwed }, ...leads];
    }, []);
}

/** The leads of clocks with few different targets, each computed once. */
export function leadsByTarget(): (pair: ThresholdPair, targetMs: DurationMs) => readonly Lead[] {
  const known = new Map<ThresholdPair, Map<DurationMs, readonly Lead[]>>();
  return (pair, targetMs) => {
    let ofPair = known.get(pair);
    if (!ofPair) known.set(pair, (ofPair = new Map()));
    let leads = ofPair.get(targetMs);
    if (!leads) ofPair.set(targetMs, (leads = leadsFor(pair, targetMs)));
    return leads;
  };
}

import { MINUTE, type DurationMs } from '../../time/instant';
import { leftAt, leftAtWarning, type ThresholdPair } from './thresholds';

/** What is reached on the way to a deadline. A further warning goes by what is left at it: so it stays itself when others come and go. */
type LeadThreshold = 'atRisk' | 'critical' | 'deadline' | `left${DurationMs}`;

export interface Lead {
  readonly threshold: LeadThreshold;
  readonly leftMs: DurationMs;
  /** False when the next alert follows within a minute and says more. */
  readonly isOwed: boolean;
}

/**
 * As they come for one target, the earliest first. Those less than a minute apart, as short targets have them, are one. A warning that would come when
 * the clock starts, or before, is none.
 */
export function leadsFor(thresholds: ThresholdPair, targetMs: DurationMs): readonly Lead[] {
  const { atRisk, critical, warnings = [] } = thresholds;
  const further = warnings.map((warning) => leftAtWarning(warning, targetMs)).filter((leftMs) => leftMs < targetMs);
  const lefts: readonly Omit<Lead, 'isOwed'>[] = [
    // Of the same instant, what comes later in this list is told.
    ...further.map((leftMs) => ({ threshold: `left${leftMs}` as const, leftMs })),
    { threshold: 'atRisk', leftMs: leftAt(atRisk, targetMs) },
    { threshold: 'critical', leftMs: leftAt(critical, targetMs) },
    { threshold: 'deadline', leftMs: 0 },
  ];
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

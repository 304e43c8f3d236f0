import { MINUTE, type DurationMs } from '../time/instant';
import type { AlertThreshold } from './alert';
import { leftAt, type Thresholds } from './thresholds';

/** One kind of alert on the way to a deadline: a row of data, so that more can be added. */
interface AlertKind {
  readonly threshold: AlertThreshold;
  /** How much of the target is left when it is owed. */
  leftMs(thresholds: Thresholds, targetMs: DurationMs): DurationMs;
}

const alertKinds: readonly AlertKind[] = [
  { threshold: 'atRisk', leftMs: ({ atRisk }, targetMs) => leftAt(atRisk, targetMs) },
  { threshold: 'critical', leftMs: ({ critical }, targetMs) => leftAt(critical, targetMs) },
  { threshold: 'deadline', leftMs: () => 0 },
];

export interface Lead {
  readonly threshold: AlertThreshold;
  readonly leftMs: DurationMs;
  /** False when the next alert follows within a minute and says more. */
  readonly isOwed: boolean;
}

/** The kinds as they come for one target, the earliest first. Those less than a minute apart, as short targets have them, are one. */
export function leadsFor(thresholds: Thresholds, targetMs: DurationMs): readonly Lead[] {
  const lefts = alertKinds.map(({ threshold, leftMs }) => ({ threshold, leftMs: leftMs(thresholds, targetMs) }));
  let nextMs = -Infinity;
  return lefts
    .toSorted((a, b) => b.leftMs - a.leftMs)
    .reduceRight<Lead[]>((leads, { threshold, leftMs }) => {
      const isOwed = leftMs - nextMs >= MINUTE;
      if (isOwed) nextMs = leftMs;
      return [{ threshold, leftMs, isOwed }, ...leads];
    }, []);
}

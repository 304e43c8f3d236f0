import type { Instant } from '../../time/instant';
import { RESOLVED, statusHistory, type StatusHistory } from './statusHistory';
import { pausesByHand } from './handPauses';
import type { Reading } from '../metrics/read';
import { NO_EXCLUSIONS, unionOf, type Exclusions } from './union';
import { pausingOf } from '../policy/pausing';
import type { Metric } from '../policy/policy';

/** What does not count for a clock; not known while a status that nobody has mapped might have paused it. */
export interface Excluded {
  readonly exclusions: Exclusions;
  readonly isKnown: boolean;
}

const NOTHING: Excluded = { exclusions: NO_EXCLUSIONS, isKnown: true };

/** Of a metric that a solution does not stop. Most policies never pause it, and then nothing is looked up. */
export function exclusionsOf(reading: Reading, metric: Metric, startAt: Instant, stoppedAt: Instant | undefined): Excluded {
  const { policy, events, now } = reading;
  if (pausingOf(policy, metric).size === 0) return NOTHING;
  const statuses = statusHistory(events, policy, metric, startAt, Math.min(stoppedAt ?? now, now));
  return { exclusions: excludedBy(statuses, reading, metric, startAt, stoppedAt), isKnown: statuses.isKnown };
}

export function excludedBy(
  { exclusions }: StatusHistory,
  reading: Reading,
  metric: Metric,
  startAt: Instant,
  stoppedAt: Instant | undefined,
): Exclusions {
  const countsSolved = metric !== 'resolution' || reading.policy.reopening === 'whole';
  const told = countsSolved ? exclusions.filter(({ reason }) => reason !== RESOLVED) : exclusions;
  return unionOf(told, pausesByHand(reading, metric, startAt, stoppedAt));
}

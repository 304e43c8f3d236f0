import type { Instant } from '../../time/instant';
import type { Clock } from '../clock/clock';
import { clockOver } from './clockOver';
import { coveredResolution } from '../policy/coverage';
import { excludedBy } from '../exclusions/excluded';
import { statusHistory } from '../exclusions/statusHistory';
import type { Reading } from './read';
import { restartOf } from './severityChanges';

/** From the start, the call or the opening of the last cycle to the solution. */
export function resolutionOf(reading: Reading): Clock {
  const { policy, told } = reading;
  const covered = coveredResolution(reading.ticket, policy, reading.severity, reading.calendar, reading.startAt, told.firstCalledAt);
  let startAt = covered?.startAt ?? reading.startAt;
  let { severity } = reading;
  const statusesFrom = (from: Instant) => statusHistory(reading.events, policy, 'resolution', from, reading.now);
  let statuses = statusesFrom(startAt);
  if (policy.reopening === 'newCycle') {
    const opening = statuses.openings.at(-1);
    if (opening) statuses = statusesFrom((startAt = opening.at));
  }
  if (policy.severityChange === 'fromChange') {
    const restart = restartOf(reading, startAt, statuses.stoppedAt, statuses.exclusions);
    ({ severity } = restart);
    if (restart.at > startAt) statuses = statusesFrom((startAt = restart.at));
  }
  if (!statuses.isKnown) return { metric: 'resolution', state: 'unmapped', reason: 'status' };
  const target = covered ? (severity.resolutionUnderCoverage ?? severity.resolution) : severity.resolution;
  const { stoppedAt, isExternal, isKnown } = statuses;
  const exclusions = excludedBy(statuses, reading, 'resolution', startAt, stoppedAt);
  const underCoverage = covered !== undefined;
  return clockOver(reading, { metric: 'resolution', severity, target, startAt, stoppedAt, exclusions, isKnown, isExternal, underCoverage });
}

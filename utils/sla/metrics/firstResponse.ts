import type { Instant } from '../../time/instant';
import type { Clock } from '../clock/clock';
import { clockOver } from './clockOver';
import { exclusionsOf } from '../exclusions/excluded';
import { type Opening, statusHistory, wordOf } from '../exclusions/statusHistory';
import type { HistoryEvent } from '../facts/history';
import type { Reading } from './read';
import { restartOf, type Restart } from './severityChanges';

/** Where something happened in the history. */
interface End {
  readonly at: Instant;
  readonly place: number;
}

/** From the start, or from the opening of a cycle in which the customer asks again, to the first that the policy takes for a response. */
export function firstResponseOf(reading: Reading): Clock {
  const { policy, severity, startAt } = reading;
  let from = startAt;
  let end = endAfter(reading, from, -1);
  if (policy.reopening === 'newCycle' && policy.firstResponseEndsAt.some((member) => member !== 'assignment')) {
    const { openings } = statusHistory(reading.events, policy, 'resolution', startAt, reading.now);
    for (const opening of openings) {
      if (!end || end.place > opening.place || !isByCustomer(opening, reading.events)) continue;
      from = opening.at;
      end = endAfter(reading, from, opening.place);
    }
  }
  const stoppedAt = end && Math.max(end.at, from);
  if (policy.severityChange === 'fromChange') return clockFrom(reading, restartOf(reading, from, stoppedAt, []), stoppedAt);
  return clockFrom(reading, { at: from, severity }, stoppedAt);
}

function clockFrom(reading: Reading, { at: startAt, severity }: Restart, stoppedAt: Instant | undefined): Clock {
  const { exclusions, isKnown } = exclusionsOf(reading, 'firstResponse', startAt, stoppedAt);
  return clockOver(reading, { metric: 'firstResponse', severity, target: severity.firstResponse, startAt, stoppedAt, exclusions, isKnown });
}

const isByCustomer = ({ place, solvedPlace }: Opening, events: readonly HistoryEvent[]): boolean =>
  events.slice(solvedPlace + 1, place).some(({ kind }) => kind === 'customerReply');

function endAfter(reading: Reading, from: Instant, place: number): End | undefined {
  const { policy, told } = reading;
  const { firstResponseEndsAt: ends } = policy;
  if (ends.length === 1 && ends[0] === 'assignment' && place === -1)
    return told.firstAssignedAt === undefined ? undefined : { at: told.firstAssignedAt, place: told.firstAssignedPlace };
  return firstOf(reading, from, place);
}

function firstOf({ policy, events, createdAt, now }: Reading, from: Instant, after: number): End | undefined {
  const ends = new Set(policy.firstResponseEndsAt);
  const settledAt = Math.max(from, createdAt);
  let word = wordOf(undefined);
  let place = -1;
  for (const event of events) {
    place += 1;
    const { at } = event;
    if (at > now) break;
    if (event.kind === 'status' && at <= settledAt) word = wordOf(event);
    if (place <= after) continue;
    if (event.kind === 'assignee' && ends.has('assignment') && event.to !== undefined && (policy.routingCounts || !event.isByRule))
      return { at, place };
    if (event.kind === 'supportReply' && ends.has('supportReply') && (event.by ?? 'person') === 'person') return { at, place };
    if (event.kind !== 'status') continue;
    if (ends.has('statusChange') && at > settledAt && wordOf(event) !== word) return { at, place };
    if (ends.has('solution') && (event.to === 'resolved' || event.to === 'closed')) return { at, place };
  }
  return undefined;
}

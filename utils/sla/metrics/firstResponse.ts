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
  const begins = policy.severityChange === 'fromChange' ? restartOf(reading, from, stoppedAt, []) : { at: from, severity };
  return clockFrom(reading, begins, stoppedAt, hidesEnd(reading, end));
}

/** A reply that nobody tells of may have come before what is known; one that is known, or was stated, ends it for sure. */
const hidesEnd = ({ ticket, policy, events }: Reading, end: End | undefined): boolean =>
  ticket.hidesAnswers === true &&
  policy.firstResponseEndsAt.includes('supportReply') &&
  (!end || events[end.place]?.kind !== 'supportReply');

function clockFrom(reading: Reading, { at: startAt, severity }: Restart, stoppedAt: Instant | undefined, mayHaveEnded: boolean): Clock {
  const { exclusions, isKnown } = exclusionsOf(reading, 'firstResponse', startAt, stoppedAt);
  const target = severity.firstResponse;
  return clockOver(reading, {
    metric: 'firstResponse',
    severity,
    target,
    startAt,
    stoppedAt,
    exclusions,
    isKnown,
    hidesEnd: mayHaveEnded,
  });
}

const isByCustomer = ({ place, solvedPlace }: Opening, events: readonly HistoryEvent[]): boolean =>
  events.slice(solvedPlace + 1, place).some(({ kind }) => kind === 'customerReply');

function endAfter({ policy, events, createdAt, now }: Reading, from: Instant, after: number): End | undefined {
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

import type { Instant } from '../../time/instant';
import type { Clock } from '../clock/clock';
import { clockOver } from './clockOver';
import { exclusionsOf } from '../exclusions/excluded';
import { statusHistory } from '../exclusions/statusHistory';
import type { Reading } from './read';
import { restartOf } from './severityChanges';

const NOTHING = { metric: 'nextReply', state: 'none', reason: 'nothingUnanswered' } as const;

/** From the first message of the customer that nobody has answered; while there is none, or the ticket is solved, it has no number. */
export function nextReplyOf(reading: Reading): Clock {
  const { policy, severity: inForce } = reading;
  const askedAt = unansweredSince(reading);
  if (askedAt === undefined) return NOTHING;
  const restart = policy.severityChange === 'fromChange' ? restartOf(reading, askedAt, undefined, []) : { at: askedAt, severity: inForce };
  const { at: startAt, severity } = restart;
  if (!severity.nextReply) return NOTHING;
  const excluded = exclusionsOf(reading, 'nextReply', startAt, undefined);
  const hidesEnd = reading.ticket.hidesAnswers === true;
  return clockOver(reading, {
    metric: 'nextReply',
    severity,
    target: severity.nextReply,
    startAt,
    stoppedAt: undefined,
    hidesEnd,
    ...excluded,
  });
}

function unansweredSince({ ticket, createdAt, events, policy, startAt, now }: Reading): Instant | undefined {
  const { stoppedAt } = statusHistory(events, policy, 'resolution', startAt, now);
  if (stoppedAt !== undefined) return undefined;
  let askedAt = ticket.writtenBy === 'customer' ? createdAt : undefined;
  for (const event of events) {
    if (event.at > now) break;
    if (event.kind === 'customerReply') askedAt ??= event.asksNothing ? undefined : event.at;
    else if (event.kind === 'supportReply' && (event.by ?? 'person') === 'person') askedAt = undefined;
    else if (event.kind === 'externalCause') askedAt = undefined;
    else if (event.kind === 'status' && (event.to === 'resolved' || event.to === 'closed')) askedAt = undefined;
  }
  return askedAt;
}

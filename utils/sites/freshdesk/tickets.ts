import * as v from 'valibot';
import type { SiteId, TicketStatus } from '../../tickets/ticket';
import type { RecordedEvent, TicketRecord } from '../../tickets/ticketRecord';
import type { Instant } from '../../time/instant';
import { nativeOf } from './native';
import { id, isoInstant, lenient, numericId, word } from '../reading/lenient';

const named = lenient(v.object({ name: lenient(word) }));
const when = lenient(isoInstant);

export const ticketSchema = v.object({
  id: numericId,
  subject: lenient(v.string()),
  type: lenient(word),
  status: lenient(numericId),
  priority: lenient(numericId),
  deleted: lenient(v.boolean()),
  spam: lenient(v.boolean()),
  responder_id: lenient(id),
  requester: named,
  company: named,
  created_at: when,
  updated_at: lenient(word),
  due_by: when,
  fr_due_by: when,
  nr_due_by: when,
  stats: lenient(
    v.object({
      status_updated_at: when,
      pending_since: when,
      resolved_at: when,
      closed_at: when,
      reopened_at: when,
      requester_responded_at: when,
      first_responded_at: when,
      agent_responded_at: when,
    }),
  ),
});

export type FreshdeskTicket = v.InferOutput<typeof ticketSchema>;

/** The names that an account gave to its statuses, by number, and in which of them the product's own clock stands still, as far as it tells. */
export interface Statuses {
  readonly names: ReadonlyMap<string, string>;
  readonly isStopped: ReadonlyMap<string, boolean>;
}

const OPEN = '2';
const PENDING = '3';
const RESOLVED = '4';
const CLOSED = '5';

/** What the first four mean is fixed, however they are called; those of an account's own begin at 6. */
const meanings: Readonly<Record<string, TicketStatus>> = {
  [OPEN]: 'open',
  [PENDING]: 'waitingCustomer',
  [RESOLVED]: 'resolved',
  [CLOSED]: 'closed',
};
const priorities: Readonly<Record<string, string>> = { 1: 'Low', 2: 'Medium', 3: 'High', 4: 'Urgent' };

/** What was put aside keeps its status, though nobody owes an answer to it any more. */
const asideOf = ({ deleted, spam }: FreshdeskTicket): string | undefined => (deleted ? 'Deleted' : spam ? 'Spam' : undefined);

export const isDone = (ticket: FreshdeskTicket): boolean =>
  asideOf(ticket) !== undefined || ticket.status === RESOLVED || ticket.status === CLOSED;

/** Which numbers the statuses of tickets have that are not done. */
export const openStatuses = ({ names }: Statuses): readonly string[] =>
  (names.size === 0 ? [OPEN, PENDING, '6', '7'] : [...names.keys()]).filter((status) => status !== RESOLVED && status !== CLOSED);

function became(status: string | undefined, at: Instant | undefined, { names }: Statuses): RecordedEvent[] {
  if (status === undefined || at === undefined) return [];
  const meaning = meanings[status];
  return [{ at, kind: 'status', to: names.get(status) ?? status, ...(meaning && { meaning }) }];
}

/** The product keeps of each kind of change when it happened last, and nothing of assignments. */
function lastChanges({ status, created_at: createdAt, stats }: FreshdeskTicket, known: Statuses): RecordedEvent[] {
  if (!stats) return [];
  const { status_updated_at: changedAt, requester_responded_at: repliedAt } = stats;
  const statuses = [
    ...became(RESOLVED, stats.resolved_at, known),
    ...became(CLOSED, stats.closed_at, known),
    ...became(OPEN, stats.reopened_at, known),
    ...(status === PENDING ? became(PENDING, stats.pending_since, known) : []),
  ].filter(({ at }) => changedAt === undefined || at < changedAt);
  const isAfterCreation = (at: Instant | undefined): at is Instant => at !== undefined && createdAt !== undefined && at > createdAt;
  // Of the replies of each side the first and the last are told; automatic ones are no response to the product either.
  const replies = [
    ...[repliedAt].filter(isAfterCreation).map((at): RecordedEvent => ({ at, kind: 'customerReply' })),
    ...[stats.first_responded_at, stats.agent_responded_at]
      .filter(isAfterCreation)
      .map((at): RecordedEvent => ({ at, kind: 'supportReply', by: 'person' })),
  ];
  return [...statuses, ...became(status, changedAt, known), ...replies];
}

/** In statuses of which the account does not tell it, nobody knows whether the product's clock runs, save in the first one. */
function deadlinesOf(ticket: FreshdeskTicket, { isStopped }: Statuses): TicketRecord['native'] & object {
  const { status, stats } = ticket;
  return nativeOf({
    respondBy: ticket.fr_due_by,
    respondNextBy: ticket.nr_due_by,
    resolveBy: ticket.due_by,
    respondedAt: stats?.first_responded_at,
    resolvedAt: stats?.resolved_at ?? stats?.closed_at,
    isDone: isDone(ticket),
    isStopped: isStopped.get(status ?? '') ?? (status === OPEN ? false : undefined),
  });
}

export function recordOf(ticket: FreshdeskTicket, site: SiteId, me: string, known: Statuses): TicketRecord {
  const { id: number, created_at: createdAt, status, responder_id: assignee } = ticket;
  const priority = priorities[ticket.priority ?? ''] ?? ticket.priority;
  const touchedAt = Date.parse(ticket.updated_at ?? '');
  const updatedAt = Number.isNaN(touchedAt) ? createdAt : touchedAt;
  // Nobody has touched it, so it was created as it is.
  const isAsCreated = createdAt !== undefined && touchedAt === createdAt;
  const aside = asideOf(ticket);
  const creation: RecordedEvent[] = isAsCreated
    ? [
        ...became(status, createdAt, known),
        { at: createdAt, kind: 'priority', to: priority },
        { at: createdAt, kind: 'assignee', to: assignee },
      ]
    : [];
  return {
    site,
    id: number,
    label: `#${number}`,
    url: `${site}/a/tickets/${number}`,
    title: ticket.subject ?? '',
    customer: ticket.company?.name ?? ticket.requester?.name,
    type: ticket.type,
    createdAt,
    events: [
      ...(isAsCreated ? creation : lastChanges(ticket, known)),
      ...(aside !== undefined && updatedAt !== undefined ? [{ at: updatedAt, kind: 'status', to: aside, meaning: 'closed' } as const] : []),
    ],
    status: aside ?? (status === undefined ? undefined : (known.names.get(status) ?? status)),
    priority,
    assignee,
    isMine: assignee !== undefined && assignee === me,
    // What was true at the last change still is; before it, anything may have been.
    partialSince: isAsCreated ? undefined : updatedAt,
    revision: ticket.updated_at ?? '',
    native: deadlinesOf(ticket, known),
  };
}

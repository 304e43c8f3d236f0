import * as v from 'valibot';
import type { SiteId } from '../../tickets/ticket';
import type { RecordedEvent, TicketRecord } from '../../tickets/ticketRecord';
import type { Instant } from '../../time/instant';
import { nativeOf } from './native';
import { id, lenient, numericId, word } from '../reading/lenient';

/** UTC. The epoch itself stands for "not set"; some versions write a colon for the T. */
const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d[T :]\d\d:\d\d:\d\dZ$/, 'no UTC date'),
  v.transform((text): Instant => Date.parse(`${text.slice(0, 10)}T${text.slice(11)}`)),
  v.finite(),
  v.minValue(1),
);
const person = v.object({ id });

export const ticketSchema = v.object({
  id: numericId,
  Subject: lenient(v.string()),
  Status: lenient(word),
  Priority: lenient(id),
  Created: lenient(instant),
  LastUpdated: lenient(word),
  Due: lenient(instant),
  Resolved: lenient(instant),
  Owner: lenient(person),
  Queue: lenient(v.object({ Name: lenient(word) })),
  Requestor: lenient(v.array(person)),
});

export const transactionSchema = v.object({
  id: numericId,
  ObjectId: numericId,
  Type: word,
  Field: lenient(v.string()),
  OldValue: lenient(id),
  NewValue: lenient(id),
  Created: instant,
  Creator: lenient(person),
});

export type RtTicket = v.InferOutput<typeof ticketSchema>;
export type RtTransaction = v.InferOutput<typeof transactionSchema>;

/** Who reads, and what stands for nobody: both are ids that differ from one Request Tracker to the next. */
export interface People {
  readonly nobody: string;
  readonly mine: ReadonlySet<string>;
}

type Change = 'Status' | 'Priority' | 'Owner';

const changeOf = ({ Type, Field }: RtTransaction): Change | undefined => {
  if (Type === 'Status') return 'Status';
  if (Type === 'Set' && (Field === 'Priority' || Field === 'Owner')) return Field;
  return undefined;
};

function event(change: Change, at: Instant, to: string | undefined, nobody: string): RecordedEvent | undefined {
  if (change === 'Status') return to === undefined ? undefined : { at, kind: 'status', to };
  if (change === 'Priority') return { at, kind: 'priority', to };
  return { at, kind: 'assignee', to: to === nobody ? undefined : to };
}

/** A ticket's first words are told by what its first change replaced, or by what it still has. */
function eventsOf(ticket: RtTicket, transactions: readonly RtTransaction[], nobody: string): RecordedEvent[] {
  const now = { Status: ticket.Status, Priority: ticket.Priority, Owner: ticket.Owner?.id };
  const first: Partial<Record<Change, RtTransaction>> = {};
  const events: (RecordedEvent | undefined)[] = [];
  const requestors = new Set((ticket.Requestor ?? []).map((requestor) => requestor.id));
  for (const transaction of transactions) {
    const change = changeOf(transaction);
    if (change) {
      first[change] ??= transaction;
      events.push(event(change, transaction.Created, transaction.NewValue, nobody));
    } else if (transaction.Type === 'Correspond' && transaction.Creator && requestors.has(transaction.Creator.id)) {
      events.push({ at: transaction.Created, kind: 'customerReply' });
    }
  }
  const { Created } = ticket;
  const initial =
    Created === undefined
      ? []
      : (['Status', 'Priority', 'Owner'] as const).map((change) =>
          event(change, Created, first[change] ? first[change].OldValue : now[change], nobody),
        );
  return [...initial, ...events].filter((each) => each !== undefined);
}

export function recordOf(ticket: RtTicket, transactions: readonly RtTransaction[], site: SiteId, people: People): TicketRecord {
  const owner = ticket.Owner?.id;
  return {
    site,
    id: ticket.id,
    label: `#${ticket.id}`,
    url: `${site}/Ticket/Display.html?id=${ticket.id}`,
    title: ticket.Subject ?? '',
    customer: ticket.Requestor?.[0]?.id,
    type: undefined,
    queue: ticket.Queue?.Name,
    createdAt: ticket.Created,
    events: eventsOf(ticket, transactions, people.nobody),
    status: ticket.Status,
    priority: ticket.Priority,
    assignee: owner === people.nobody ? undefined : owner,
    isMine: people.mine.has(ticket.id),
    partialSince: undefined,
    revision: ticket.LastUpdated ?? '',
    native: nativeOf(
      ticket.Due,
      ticket.Resolved,
      transactions.filter((each) => changeOf(each) === 'Status').map(({ Created }) => Created),
    ),
  };
}

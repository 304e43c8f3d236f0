import * as v from 'valibot';
import type { SiteId } from '../../tickets/ticket';
import type { ChangeKind, RecordedEvent, TicketRecord } from '../../tickets/ticketRecord';
import type { Instant } from '../../time/instant';
import { nativeOf } from './native';
import { id, lenient, numericId, word } from '../reading/lenient';
import { eventsOf, isUntouched, knownFrom, type ToldChange } from '../reading/toldHistory';

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

/** The user in whose name rules act. */
const SYSTEM = 'RT_System';

const kindOf = ({ Type, Field }: RtTransaction): ChangeKind | undefined => {
  if (Type === 'Status') return 'status';
  if (Type !== 'Set') return undefined;
  return Field === 'Priority' ? 'priority' : Field === 'Owner' ? 'assignee' : undefined;
};

const changesOf = (transactions: readonly RtTransaction[]): readonly ToldChange[] =>
  transactions.flatMap((transaction) => {
    const kind = kindOf(transaction);
    return kind
      ? [
          {
            at: transaction.Created,
            kind,
            from: transaction.OldValue,
            to: transaction.NewValue,
            isByRule: transaction.Creator?.id === SYSTEM,
          },
        ]
      : [];
  });

function eventOf(kind: ChangeKind, at: Instant, to: string | undefined, nobody: string): RecordedEvent | undefined {
  if (kind === 'status') return to === undefined ? undefined : { at, kind, to };
  return { at, kind, to: kind === 'assignee' && to === nobody ? undefined : to };
}

/** Who wrote to the other side; an automatic acknowledgement is a mail of its own, which is no transaction of these kinds. */
function repliesOf(ticket: RtTicket, transactions: readonly RtTransaction[]): readonly RecordedEvent[] {
  const requestors = new Set((ticket.Requestor ?? []).map((requestor) => requestor.id));
  return transactions.flatMap(({ Type, Creator, Created: at }): readonly RecordedEvent[] => {
    if (Creator === undefined || (Type !== 'Correspond' && Type !== 'Create')) return [];
    const isCustomer = requestors.has(Creator.id);
    if (Type === 'Create') return isCustomer || Creator.id === SYSTEM ? [] : [{ at, kind: 'supportReply', by: 'opening' }];
    if (isCustomer) return [{ at, kind: 'customerReply' }];
    return [{ at, kind: 'supportReply', by: Creator.id === SYSTEM ? 'bot' : 'person' }];
  });
}

/** `isWhole`: all that was told of it could be read. */
export interface RtHistory {
  readonly transactions: readonly RtTransaction[];
  readonly isWhole: boolean;
}

export function recordOf(ticket: RtTicket, { transactions, isWhole }: RtHistory, site: SiteId, people: People): TicketRecord {
  const touchedAt = Date.parse(ticket.LastUpdated ?? '') || undefined;
  const told = {
    createdAt: ticket.Created,
    touchedAt,
    present: { status: ticket.Status, priority: ticket.Priority, assignee: ticket.Owner?.id },
    changes: changesOf(transactions),
    // Each ticket has the transaction that created it.
    isWhole: isWhole && (transactions.length > 0 || isUntouched({ createdAt: ticket.Created, touchedAt })),
  };
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
    events: [...eventsOf(told, (...change) => eventOf(...change, people.nobody)), ...repliesOf(ticket, transactions)],
    status: ticket.Status,
    priority: ticket.Priority,
    assignee: owner === people.nobody ? undefined : owner,
    isMine: people.mine.has(ticket.id),
    partialSince: knownFrom(told),
    revision: ticket.LastUpdated ?? '',
    native: nativeOf(
      ticket.Due,
      ticket.Resolved,
      told.changes.filter(({ kind }) => kind === 'status').map(({ at }) => at),
    ),
  };
}

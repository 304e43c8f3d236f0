import type { Instant } from '../time/instant';
import { inOrder } from './inOrder';
import type { RecordedEvent, TicketRecord } from './ticketRecord';

type Change = Exclude<RecordedEvent, { readonly kind: 'customerReply' }>;
type Kind = Change['kind'];

/** What of a ticket is its history, and the words that it led to. */
export type ObservedHistory = Pick<TicketRecord, 'events' | 'partialSince' | 'createdAt' | Kind>;

const kinds: readonly Kind[] = ['status', 'priority', 'assignee'];

/**
 * A ticket whose support center does not tell its whole history, read again at `readAt`: what was known of it stays, and what is new
 * becomes an event, dated by the product where it tells a date, else by this reading. What happened between two readings and was undone
 * before the second is never seen, so the history stays partial; where all was known until now, it is so from this reading on.
 */
export function observed(known: ObservedHistory | undefined, fresh: TicketRecord, readAt: Instant): TicketRecord {
  if (known === undefined || fresh.partialSince === undefined) return fresh;
  const told = toldBy(known);
  const events = [...told, ...kinds.flatMap((kind) => changesOf(kind, told, fresh, readAt)), ...newReplies(told, fresh)];
  return {
    ...fresh,
    createdAt: fresh.createdAt ?? known.createdAt,
    events: inOrder(events),
    partialSince: known.partialSince ?? readAt,
  };
}

const isOf =
  (kind: Kind) =>
  (event: RecordedEvent): event is Change =>
    event.kind === kind;

const eventOf = (kind: Kind, at: Instant, to: string | undefined): Change | undefined => {
  if (kind !== 'status') return { at, kind, to };
  return to === undefined ? undefined : { at, kind, to };
};

/** The events of a record, and the words that it tells without a date: those were true when its history began. */
function toldBy(record: ObservedHistory): readonly RecordedEvent[] {
  const at = record.partialSince ?? record.createdAt;
  if (at === undefined) return record.events;
  const undated = kinds
    .filter((kind) => record[kind] !== undefined && !record.events.some(isOf(kind)))
    .map((kind) => eventOf(kind, at, record[kind]))
    .filter((event) => event !== undefined);
  return inOrder([...undated, ...record.events]);
}

/** What the product dates later than all that is known, and the present word if that still does not lead to it. */
function changesOf(kind: Kind, told: readonly RecordedEvent[], fresh: TicketRecord, readAt: Instant): readonly Change[] {
  const last = told.findLast(isOf(kind));
  const fromProduct = inOrder(fresh.events.filter(isOf(kind)));
  const dated = fromProduct.filter(({ at }) => at > (last?.at ?? -Infinity) && at <= readAt);
  const latest = dated.at(-1) ?? last;
  if (latest?.to === fresh[kind]) return dated;
  const meaning = fromProduct.findLast((event) => event.kind === 'status' && event.to === fresh[kind]);
  const seen = eventOf(kind, Math.max(readAt, latest?.at ?? readAt), fresh[kind]);
  return seen === undefined ? dated : [...dated, { ...meaning, ...seen }];
}

function newReplies(told: readonly RecordedEvent[], { events }: TicketRecord): readonly RecordedEvent[] {
  const known = new Set(told.filter(({ kind }) => kind === 'customerReply').map(({ at }) => at));
  return events.filter(({ kind, at }) => kind === 'customerReply' && !known.has(at));
}

import type { Instant } from '../time/instant';
import { inOrder } from './inOrder';
import type { Message, RecordedEvent, TicketRecord, ToldField } from './ticketRecord';

type Change = Exclude<RecordedEvent, Message>;
type Kind = Change['kind'];

/** What of a ticket is its history, and the words that it led to. */
export type ObservedHistory = Pick<TicketRecord, 'events' | 'partialSince' | 'createdAt' | Kind>;

/** With what else the last reading left of it, where that is still there. */
export type KnownHistory = ObservedHistory & Partial<Pick<TicketRecord, 'title' | 'asOf'>>;

const kinds: readonly Kind[] = ['status', 'priority', 'assignee'];

/**
 * A ticket whose support center does not tell its whole history, read again at `readAt`: what was known of it stays, and what is new
 * becomes an event, dated by the product where it tells a date, else by this reading. What happened between two readings and was undone
 * before the second is never seen, so the history stays partial; where all was known until now, it is so from this reading on. Of what
 * it does not tell, what was known stays.
 */
export function observed(known: KnownHistory | undefined, read: TicketRecord, readAt: Instant): TicketRecord {
  if (known === undefined || read.partialSince === undefined) return read.untold ? withAges(known, read, readAt) : read;
  const fresh = withAges(known, read, readAt);
  const told = toldBy(known);
  const changed = kinds.filter((kind) => isTold(kind, read) && !isFirstTold(kind, known));
  const events = [...told, ...changed.flatMap((kind) => changesOf(kind, told, fresh, readAt)), ...newReplies(told, fresh)];
  return {
    ...fresh,
    createdAt: fresh.createdAt ?? known.createdAt,
    events: inOrder(events),
    partialSince: known.partialSince ?? readAt,
  };
}

const fields: readonly ToldField[] = ['title', ...kinds];

const isTold = (field: ToldField, { untold = [] }: TicketRecord): boolean => !untold.includes(field);

/**
 * Nobody knows since when a word holds that no reading told before: it counts from where the history begins, as at the first look. A status
 * does so from now on, since a pause that may not have been would warn too late.
 */
const isFirstTold = (kind: Kind, { asOf, events }: KnownHistory): boolean =>
  kind !== 'status' && asOf !== undefined && asOf[kind] === undefined && !events.some(isOf(kind));

/** The reading with what was known of the fields that it does not tell, and the age of each. */
function withAges(known: KnownHistory | undefined, { untold, ...read }: TicketRecord, readAt: Instant): TicketRecord {
  if (untold === undefined) return read;
  const kept = Object.fromEntries(untold.map((field) => [field, known?.[field] ?? read[field]]));
  const ages = fields.filter((field) => !untold.includes(field)).map((field) => [field, readAt] as const);
  return { ...read, ...kept, asOf: { ...known?.asOf, ...Object.fromEntries(ages) } };
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

const isMessage = (event: RecordedEvent): event is Message => event.kind === 'customerReply' || event.kind === 'supportReply';

function newReplies(told: readonly RecordedEvent[], { events }: TicketRecord): readonly RecordedEvent[] {
  const known = new Set(told.filter(isMessage).map(({ kind, at }) => `${kind} ${at}`));
  return events.filter((event) => isMessage(event) && !known.has(`${event.kind} ${event.at}`));
}

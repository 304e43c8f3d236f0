import { type DurationMs, type Instant, SECOND } from '../time/instant';
import { inOrder } from './inOrder';
import { type Change, changeKinds, isOf, isPresent, lackingIn, ledToPresent, presentEvent } from './presentWords';
import type { ChangeKind, Message, RecordedEvent, TicketRecord, ToldField } from './ticketRecord';

/** What of a ticket is its history, the words that it led to, and when each was last told. */
export type ObservedHistory = Pick<TicketRecord, 'events' | 'partialSince' | 'createdAt' | 'asOf' | ChangeKind>;

/** With what else the last reading left of it, where that is still there. */
export type KnownHistory = ObservedHistory & Partial<Pick<TicketRecord, 'title'>>;

/**
 * A ticket whose support center does not tell its whole history, read again at `readAt`: what was known of it stays, and what is new
 * becomes an event, dated by the product where it tells a date, else by this reading. What happened between two readings and was undone
 * before the second is never seen, so the history stays partial; where all was known until now, it is so from this reading on. Of what
 * it does not tell, what was known stays.
 *
 * A history that does not lead to the present words is partial whatever the product says of it: `lacking` names them.
 */
export function observed(known: KnownHistory | undefined, read: TicketRecord, readAt: Instant): TicketRecord {
  const lacking = lackingIn(read);
  if (known === undefined || read.partialSince === undefined) {
    const aged = read.untold ? withAges(known, read, readAt) : read;
    return lacking.length === 0 ? aged : ledToPresent(known?.events ?? [], aged, lacking, readAt);
  }
  const fresh = withAges(known, read, readAt);
  const told = toldBy(known);
  const changed = changeKinds.filter((kind) => isTold(kind, read) && !isFirstTold(kind, known));
  const all = [...told, ...changed.flatMap((kind) => changesOf(kind, told, fresh, readAt)), ...newReplies(told, fresh)];
  const flaps = new Set<RecordedEvent>(changed.flatMap((kind) => flapOf(kind, told, all, fresh)));
  const events = flaps.size === 0 ? all : all.filter((event) => !flaps.has(event));
  return {
    ...fresh,
    createdAt: fresh.createdAt ?? known.createdAt,
    events: inOrder(events),
    partialSince: known.partialSince ?? readAt,
    ...(lacking.length > 0 && { lacking }),
  };
}

const fields: readonly ToldField[] = ['title', ...changeKinds];

const isTold = (field: ToldField, { untold = [] }: TicketRecord): boolean => !untold.includes(field);

/**
 * Nobody knows since when a word holds that no reading told before: it counts from where the history begins, as at the first look. A status
 * does so from now on, since a pause that may not have been would warn too late.
 */
const isFirstTold = (kind: ChangeKind, { asOf, events }: KnownHistory): boolean =>
  kind !== 'status' && asOf !== undefined && asOf[kind] === undefined && !events.some(isOf(kind));

/** The reading with what was known of the fields that it does not tell, and the age of each. */
function withAges(known: KnownHistory | undefined, { untold, ...read }: TicketRecord, readAt: Instant): TicketRecord {
  if (untold === undefined) return read;
  const kept = Object.fromEntries(untold.map((field) => [field, known?.[field] ?? read[field]]));
  const ages = fields.filter((field) => !untold.includes(field)).map((field) => [field, readAt] as const);
  return { ...read, ...kept, asOf: { ...known?.asOf, ...Object.fromEntries(ages) } };
}

/** The events of a record, and the words that it tells without a date: those were true when its history began. */
function toldBy(record: ObservedHistory): readonly RecordedEvent[] {
  const at = record.partialSince ?? record.createdAt;
  if (at === undefined) return record.events;
  const undated = changeKinds
    .filter((kind) => record[kind] !== undefined && !record.events.some(isOf(kind)))
    .map((kind) => presentEvent(kind, at, record))
    .filter((event) => event !== undefined);
  return inOrder([...undated, ...record.events]);
}

/** What the product dates later than all that is known, and the present word if that still does not lead to it. */
function changesOf(kind: ChangeKind, told: readonly RecordedEvent[], fresh: TicketRecord, readAt: Instant): readonly Change[] {
  const last = told.findLast(isOf(kind));
  const fromProduct = inOrder(fresh.events.filter(isOf(kind)));
  const dated = fromProduct.filter(({ at }) => at > (last?.at ?? -Infinity) && at <= readAt);
  const latest = dated.at(-1) ?? last;
  if (latest ? isPresent(latest, fresh) : fresh[kind] === undefined) return dated;
  const seen = presentEvent(kind, Math.max(readAt, latest?.at ?? readAt), fresh);
  return seen ? [...dated, seen] : dated;
}

/** With each change a word has to hold for that much longer to be one: a history grows ever more slowly, however its word flaps. */
const FLAP: DurationMs = 6 * SECOND;

/** From so many changes on, also a word that another one follows is none. */
const MANY = 20;

/** A word that this reading brings back, and what had taken its place for too short a while to be told from a flap: both are one stretch of it. */
function flapOf(kind: ChangeKind, told: readonly RecordedEvent[], all: readonly RecordedEvent[], fresh: TicketRecord): readonly Change[] {
  const known = told.filter(isOf(kind));
  const added = all.filter(isOf(kind)).slice(known.length);
  const [before, last] = known.slice(-2);
  const [back] = added;
  if (before === undefined || last === undefined || back === undefined || added.length > 1 || fresh.events.includes(back)) return [];
  if (back.at - last.at >= known.length * FLAP) return [];
  if (isPresent(before, fresh)) return [last, back];
  return known.length > MANY ? [last] : [];
}

const isMessage = (event: RecordedEvent): event is Message => event.kind === 'customerReply' || event.kind === 'supportReply';

function newReplies(told: readonly RecordedEvent[], { events }: TicketRecord): readonly RecordedEvent[] {
  const known = new Set(told.filter(isMessage).map(({ kind, at }) => `${kind} ${at}`));
  return events.filter((event) => isMessage(event) && !known.has(`${event.kind} ${event.at}`));
}

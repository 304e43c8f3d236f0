import type { Instant } from '../time/instant';
import { inOrder } from './inOrder';
import type { ChangeKind, Message, RecordedEvent, TicketRecord } from './ticketRecord';

export type Change = Exclude<RecordedEvent, Message>;

/** What a ticket has now, and what has become of it. */
type Present = Pick<TicketRecord, ChangeKind | 'events' | 'statusId' | 'priorityId' | 'statusMeaning'>;

export const changeKinds: readonly ChangeKind[] = ['status', 'priority', 'assignee'];

export const isOf =
  (kind: ChangeKind) =>
  (event: RecordedEvent): event is Change =>
    event.kind === kind;

/**
 * The present words to which a history does not lead. A word of which no change is told has been there from the start, and what is not told now
 * contradicts nothing.
 */
export function lackingIn(read: TicketRecord): readonly ChangeKind[] {
  const events = inOrder(read.events);
  return changeKinds.filter((kind) => {
    const last = events.findLast(isOf(kind));
    const isTold = read.untold?.includes(kind) !== true && !(kind === 'status' && read.status === undefined);
    return last !== undefined && isTold && !isPresent(last, read);
  });
}

/** By id where both have one: words may have been renamed since. */
export function isPresent(event: Change, now: Present): boolean {
  if (event.kind === 'assignee') return event.to === now.assignee;
  const id = event.kind === 'status' ? now.statusId : now.priorityId;
  return id === undefined || event.id === undefined ? event.to === now[event.kind] : event.id === id;
}

/**
 * A history that does not lead to the present words, which hold from the reading that saw them first: whatever led to them came after all that the
 * history tells, so it is known from then on only. `earlier` is what was known before, of other readings.
 */
export function ledToPresent(
  earlier: readonly RecordedEvent[],
  read: TicketRecord,
  lacking: readonly ChangeKind[],
  readAt: Instant,
): TicketRecord {
  const told = inOrder(read.events);
  const seen = lacking.flatMap((kind) => {
    const lastAt = told.findLast(isOf(kind))?.at ?? -Infinity;
    const since = inOrder(earlier.filter(isOf(kind)).filter(({ at }) => at > lastAt));
    const last = since.at(-1);
    if (last && isPresent(last, read)) return since;
    const present = presentEvent(kind, Math.max(readAt, last?.at ?? lastAt), read);
    return present ? [...since, present] : since;
  });
  const partialSince = seen.reduce((latest, { at }) => Math.max(latest, at), read.partialSince ?? -Infinity);
  return { ...read, events: inOrder([...told, ...seen]), partialSince, lacking };
}

/** What a ticket has now, as an event; nothing where its status is not told. */
export function presentEvent(kind: ChangeKind, at: Instant, now: Present): Change | undefined {
  const { status, statusId, priority, priorityId, assignee } = now;
  if (kind === 'assignee') return { at, kind, to: assignee };
  if (kind === 'priority') return { at, kind, to: priority, ...(priorityId !== undefined && { id: priorityId }) };
  if (status === undefined) return undefined;
  const meaning = now.statusMeaning ?? meaningIn(now);
  return { at, kind, to: status, ...(statusId !== undefined && { id: statusId }), ...(meaning && { meaning }) };
}

/** What the history says that the present status stands for. */
function meaningIn({ events, status }: Present): Present['statusMeaning'] {
  const same = inOrder(events).findLast((event) => event.kind === 'status' && event.to === status);
  return same?.kind === 'status' ? same.meaning : undefined;
}

import * as v from 'valibot';
import { instantOf } from '../../calendar/wallTime';
import type { SiteId, TicketStatus } from '../../tickets/ticket';
import type { RecordedEvent, TicketRecord } from '../../tickets/ticketRecord';
import type { Instant } from '../../time/instant';
import { nativeOf } from './native';
import { id, lenient, word } from '../reading/lenient';
import { withPeople } from '../reading/naming';
import { columns, type GlpiTicket } from './row';
import { isUntouched, knownFrom, type ToldChange } from '../reading/toldHistory';

export const logSchema = v.object({
  date_mod: word,
  user_name: lenient(v.string()),
  id_search_option: lenient(v.pipe(id, v.transform(Number))),
  linked_action: lenient(v.pipe(id, v.transform(Number))),
  itemtype_link: lenient(v.string()),
  old_value: lenient(id),
  new_value: lenient(id),
});

export type GlpiLog = v.InferOutput<typeof logSchema>;

/** What a ticket's log tells. */
export interface GlpiHistory {
  /** The oldest first. */
  readonly logs: readonly GlpiLog[];
  /** There may be more than could be read. */
  readonly isCut: boolean;
}

/** Numbers with a fixed meaning. */
const statuses: Readonly<Record<string, readonly [word: string, meaning: TicketStatus]>> = {
  1: ['New', 'open'],
  2: ['Processing (assigned)', 'open'],
  3: ['Processing (planned)', 'open'],
  4: ['Pending', 'waitingCustomer'],
  5: ['Solved', 'resolved'],
  6: ['Closed', 'closed'],
};
const priorities: Readonly<Record<string, string>> = { 1: 'Very low', 2: 'Low', 3: 'Medium', 4: 'High', 5: 'Very high', 6: 'Major' };
const types: Readonly<Record<string, string>> = { 1: 'Incident', 2: 'Request' };

export const isDone = ({ status, isTrashed }: GlpiTicket): boolean => isTrashed || status === '5' || status === '6';

/** What the log tells that is no change of a field, by the product's numbers. */
const actions = { trashed: 13, restored: 14, removedRelation: 16, addedSubitem: 17 };

/** A ticket keeps its status in the trash, where a merge puts it too, though it is no work of its own any more. */
const TRASHED = 'Deleted';
const trashedEvent = (at: Instant): RecordedEvent => ({ at, kind: 'status', to: TRASHED, meaning: 'closed' });

/** People stand in the log as `Name (7)`. */
const personIn = (text: string | undefined): string | undefined => /\((\d+)\)\s*$/.exec(text ?? '')?.[1] ?? text;

const statusEvent = (at: Instant, status: string | undefined): RecordedEvent | undefined => {
  if (status === undefined) return undefined;
  const [to, meaning] = statuses[status] ?? [status, undefined];
  return { at, kind: 'status', to, ...(meaning && { meaning }) };
};

const priorityEvent = (at: Instant, priority: string | undefined): RecordedEvent => ({
  at,
  kind: 'priority',
  to: priorities[priority ?? ''] ?? priority,
});

/** Who had the ticket after this line. A technician who is taken away is a relation that ends, as one of a requester is. */
function technicianAfter(log: GlpiLog, before: readonly string[]): readonly string[] {
  const { id_search_option: option, linked_action: action, itemtype_link: type, old_value: from, new_value: to } = log;
  const isRemoval = option === 0 && action === actions.removedRelation && type === 'User';
  if (option !== columns.technician && !isRemoval) return before;
  const added = isRemoval ? undefined : personIn(to);
  const left = before.filter((each) => each !== personIn(from) && each !== added);
  return added === undefined ? left : [...left, added];
}

/** `status` is what the ticket had by then, in the trash or not. */
function eventOf(log: GlpiLog, at: Instant, { requesters }: GlpiTicket, status: string | undefined): RecordedEvent | undefined {
  const { id_search_option: option, linked_action: action, new_value: to } = log;
  if (action === actions.trashed) return trashedEvent(at);
  if (action === actions.restored) return statusEvent(at, status);
  if (option === columns.status) return statusEvent(at, to);
  if (option === columns.priority) return priorityEvent(at, to);
  const isFollowUp = action === actions.addedSubitem && /followup/i.test(log.itemtype_link ?? '');
  return isFollowUp && requesters.includes(personIn(log.user_name) ?? '') ? { at, kind: 'customerReply' } : undefined;
}

/** The log tells changes alone; what the first of a kind replaced, or what never changed, was there from the start. */
function eventsOf(ticket: GlpiTicket, logs: readonly GlpiLog[], createdAt: Instant | undefined, timeZone: string): RecordedEvent[] {
  const replaced = (option: number, current: string | undefined): string | undefined => {
    const first = logs.find(({ id_search_option: each }) => each === option);
    return first ? first.old_value : current;
  };
  const firstStatus = replaced(columns.status, ticket.status);
  let status = firstStatus;
  let technicians: readonly string[] = [];
  const changes = logs.map((log): RecordedEvent | undefined => {
    if (log.id_search_option === columns.status) status = log.new_value;
    const before = technicians;
    technicians = technicianAfter(log, before);
    const at = instantOf(timeZone, log.date_mod);
    if (at === undefined) return undefined;
    const isOfTechnicians = log.id_search_option === columns.technician || technicians.length !== before.length;
    return isOfTechnicians ? { at, kind: 'assignee', to: technicians.at(-1) } : eventOf(log, at, ticket, status);
  });
  if (createdAt === undefined) return changes.filter((event) => event !== undefined);
  const initial = [statusEvent(createdAt, firstStatus), priorityEvent(createdAt, replaced(columns.priority, ticket.priority))];
  return [...initial, ...changes].filter((event) => event !== undefined);
}

/** Of what is one at a time: several technicians may have a ticket. */
const changesOf = (logs: readonly GlpiLog[], timeZone: string): readonly ToldChange[] =>
  logs.flatMap(({ id_search_option: option, date_mod: date, old_value: from, new_value: to }) => {
    const at = instantOf(timeZone, date);
    if (at === undefined || (option !== columns.status && option !== columns.priority)) return [];
    return [{ at, kind: option === columns.status ? 'status' : 'priority', from, to }];
  });

/** Lines name people with their number behind, `Ana (7)`. */
const peopleIn = (logs: readonly GlpiLog[]): ReadonlyMap<string, string> =>
  new Map(
    logs.flatMap(({ old_value: from = '', new_value: to = '' }) =>
      [from, to].flatMap((told) => {
        const [, name, key] = /^(.+) \((\d+)\)$/.exec(told) ?? [];
        return name === undefined || key === undefined ? [] : [[key, name] as const];
      }),
    ),
  );

/** Older versions keep titles as markup. */
const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#60': '<',
  '#62': '>',
  '#38': '&',
  '#39': "'",
  '#039': "'",
};
const plain = (text: string): string => text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);

/** `history: undefined`: it is not for this account, so that only what the ticket is now is known. */
export function recordOf(
  ticket: GlpiTicket,
  history: GlpiHistory | undefined,
  site: SiteId,
  me: string | undefined,
  timeZone: string,
): TicketRecord {
  const createdAt = instantOf(timeZone, ticket.openedAt ?? '');
  const [firstTechnician] = ticket.technicians;
  // Somebody has it, but the log does not tell since when.
  const isAssignmentUntold =
    firstTechnician !== undefined && history?.logs.some(({ id_search_option: option }) => option === columns.technician) !== true;
  const modifiedAt = instantOf(timeZone, ticket.modifiedAt ?? '') ?? createdAt;
  const dates = { createdAt, touchedAt: modifiedAt };
  // The creation itself stands in the log.
  const isEmpty = history?.logs.length === 0 && !isUntouched(dates);
  const isWhole = history !== undefined && !history.isCut && !isEmpty && !isAssignmentUntold;
  const told = history === undefined ? [] : eventsOf(ticket, history.logs, createdAt, timeZone);
  // Of several who have it, the one who got it last.
  const latest = told.findLast((event) => event.kind === 'assignee')?.to;
  const assignee = latest !== undefined && ticket.technicians.includes(latest) ? latest : firstTechnician;
  // A ticket can be worked on in the trash as well, by its own page.
  const isTrashUntold = ticket.isTrashed && told.findLast((event) => event.kind === 'status')?.to !== TRASHED;
  return {
    site,
    id: ticket.id,
    label: `#${ticket.id}`,
    url: `${site}/front/ticket.form.php?id=${ticket.id}`,
    title: plain(ticket.title ?? ''),
    customer: ticket.entity === undefined ? undefined : plain(ticket.entity).split(' > ').at(-1),
    queue: ticket.entity === undefined ? undefined : plain(ticket.entity),
    type: types[ticket.type ?? ''] ?? ticket.type,
    createdAt,
    events: withPeople(
      isTrashUntold && modifiedAt !== undefined ? [...told, trashedEvent(modifiedAt)] : told,
      peopleIn(history?.logs ?? []),
    ),
    status: ticket.isTrashed ? TRASHED : (statuses[ticket.status ?? '']?.[0] ?? ticket.status),
    priority: priorities[ticket.priority ?? ''] ?? ticket.priority,
    assignee,
    isMine: me !== undefined && ticket.technicians.includes(me),
    partialSince: knownFrom({ ...dates, changes: changesOf(history?.logs ?? [], timeZone), isWhole }),
    revision: ticket.modifiedAt ?? '',
    native: nativeOf({
      ...ticket,
      ownBy: instantOf(timeZone, ticket.ownBy ?? ''),
      resolveBy: instantOf(timeZone, ticket.resolveBy ?? ''),
      isWaiting: ticket.status === '4',
      isDone: isDone(ticket),
    }),
  };
}

import * as v from 'valibot';
import type { SiteId, SupportAuthor, TicketStatus } from '../../tickets/ticket';
import type { ChangeKind, RecordedEvent, TicketRecord } from '../../tickets/ticketRecord';
import type { Instant } from '../../time/instant';
import { escalationFields, nativeOf } from './native';
import { id, isoInstant, lenient, numericId, word } from '../reading/lenient';
import { type Name, nameOf, withPeople } from '../reading/naming';
import { eventsOf, isUntouched, knownFrom, type ToldChange } from '../reading/toldHistory';

/** The user that stands for nobody. */
const NOBODY = '1';

export const ticketSchema = v.object({
  id: numericId,
  number: lenient(id),
  title: lenient(v.string()),
  state_id: lenient(id),
  priority_id: lenient(id),
  owner_id: lenient(id),
  customer_id: lenient(id),
  organization_id: lenient(id),
  group_id: lenient(id),
  created_at: lenient(isoInstant),
  first_response_at: lenient(isoInstant),
  last_contact_agent_at: lenient(isoInstant),
  updated_at: lenient(word),
  ...escalationFields,
});

export const entrySchema = v.object({
  created_at: isoInstant,
  created_by_id: lenient(id),
  object: word,
  type: word,
  attribute: lenient(word),
  value_from: lenient(word),
  value_to: lenient(word),
  id_from: lenient(id),
  id_to: lenient(id),
});

export type ZammadTicket = v.InferOutput<typeof ticketSchema>;
export type ZammadEntry = v.InferOutput<typeof entrySchema>;

/** The product's own names, by id, and what its states say of themselves. */
export interface Names {
  readonly states: ReadonlyMap<string, Name>;
  readonly meanings: ReadonlyMap<string, TicketStatus | undefined>;
  readonly priorities: ReadonlyMap<string, Name>;
  readonly groups: ReadonlyMap<string, string>;
  readonly organizations: ReadonlyMap<string, string>;
  readonly users: ReadonlyMap<string, string>;
}

const kinds = { state: 'status', priority: 'priority', owner: 'assignee' } as const;
const kindOf = (attribute = ''): ChangeKind | undefined =>
  Object.hasOwn(kinds, attribute) ? kinds[attribute as keyof typeof kinds] : undefined;

const changesOf = (history: readonly ZammadEntry[]): readonly ToldChange[] =>
  history.flatMap(({ created_at: at, created_by_id: author, object, attribute, value_from, value_to, id_from, id_to }) => {
    const kind = object === 'Ticket' ? kindOf(attribute) : undefined;
    if (kind === undefined) return [];
    const [from, to] = kind === 'assignee' ? [id_from, id_to] : [id_from ?? value_from, id_to ?? value_to];
    // Triggers and schedulers change tickets as the user that stands for nobody.
    return [{ at, kind, from, to, isByRule: author === NOBODY }];
  });

/** What the history calls things, by kind and id: entries keep the names that held when they were made. */
function toldNames(history: readonly ZammadEntry[]): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  for (const { attribute, value_from, value_to, id_from, id_to } of history) {
    const kind = kindOf(attribute);
    if (kind && id_from !== undefined && value_from !== undefined) told.set(`${kind} ${id_from}`, value_from);
    if (kind && id_to !== undefined && value_to !== undefined) told.set(`${kind} ${id_to}`, value_to);
  }
  return told;
}

function eventOf(
  kind: ChangeKind,
  at: Instant,
  key: string | undefined,
  told: ReadonlyMap<string, string>,
  { states, priorities, meanings }: Names,
): RecordedEvent | undefined {
  if (kind === 'assignee') return { at, kind, to: key === NOBODY ? undefined : key };
  if (key === undefined) return kind === 'status' ? undefined : { at, kind, to: key };
  const { word: to, aka } = nameOf(kind === 'status' ? states : priorities, key, told.get(`${kind} ${key}`));
  const identity = { ...(to !== key && { id: key }), ...(aka !== undefined && { aka }) };
  if (kind === 'priority') return { at, kind, to, ...identity };
  const meaning = meanings.get(key);
  return { at, kind, to, ...identity, ...(meaning && { meaning }) };
}

/** Articles of agents are told without saying which of them customers may see; of those that went to one, the product keeps the first and the last. */
function answersOf({
  created_at: createdAt,
  first_response_at: first,
  last_contact_agent_at: last,
}: ZammadTicket): readonly RecordedEvent[] {
  const by = (at: Instant): SupportAuthor => (createdAt !== undefined && at <= createdAt ? 'opening' : 'person');
  return [...new Set([first, last])].flatMap((at) => (at === undefined ? [] : [{ at, kind: 'supportReply', by: by(at) } as const]));
}

const repliesOf = (ticket: ZammadTicket, history: readonly ZammadEntry[]): readonly RecordedEvent[] =>
  history
    .filter(
      ({ object, type, created_at: at, created_by_id: author }) =>
        object === 'Ticket::Article' && type === 'created' && at !== ticket.created_at && author === ticket.customer_id,
    )
    .map(({ created_at: at }) => ({ at, kind: 'customerReply' }));

/** What owners are called: by whom tickets are written, too, else as the history told it. */
const peopleIn = (history: readonly ZammadEntry[], { users }: Names): ReadonlyMap<string, string> =>
  new Map([
    ...[...toldNames(history)].flatMap(([key, name]) =>
      key.startsWith('assignee ') ? [[key.slice('assignee '.length), name] as const] : [],
    ),
    ...users,
  ]);

/** What was told of a ticket's history; `isWhole`: all of it could be read. */
export interface ZammadHistory {
  readonly entries: readonly ZammadEntry[];
  readonly isWhole: boolean;
}

/** `history: undefined`: it is not for this account, so that only what the ticket is now is known. */
export function recordOf(
  ticket: ZammadTicket,
  history: ZammadHistory | undefined,
  site: SiteId,
  isMine: boolean,
  names: Names,
): TicketRecord {
  const owner = ticket.owner_id === NOBODY ? undefined : ticket.owner_id;
  const dates = { createdAt: ticket.created_at, touchedAt: Date.parse(ticket.updated_at ?? '') || undefined };
  const { entries = [], isWhole = false } = history ?? {};
  const told = {
    ...dates,
    present: {
      status: ticket.state_id,
      priority: ticket.priority_id,
      assignee: ticket.owner_id,
    },
    changes: changesOf(entries),
    // Its creation stands in it.
    isWhole: isWhole && (entries.length > 0 || isUntouched(dates)),
  };
  const wordsTold = toldNames(entries);
  return {
    site,
    id: ticket.id,
    label: `#${ticket.number ?? ticket.id}`,
    url: `${site}/#ticket/zoom/${ticket.id}`,
    title: ticket.title ?? '',
    customer: names.organizations.get(ticket.organization_id ?? '') ?? names.users.get(ticket.customer_id ?? ''),
    type: undefined,
    queue: names.groups.get(ticket.group_id ?? ''),
    createdAt: ticket.created_at,
    events: [
      ...withPeople(
        eventsOf(told, (...change) => eventOf(...change, wordsTold, names)),
        peopleIn(entries, names),
      ),
      ...repliesOf(ticket, entries),
      ...answersOf(ticket),
    ],
    status: names.states.get(ticket.state_id ?? '')?.word,
    statusId: ticket.state_id,
    statusMeaning: names.meanings.get(ticket.state_id ?? ''),
    priority: names.priorities.get(ticket.priority_id ?? '')?.word,
    priorityId: ticket.priority_id,
    assignee: owner,
    isMine: owner !== undefined && isMine,
    partialSince: knownFrom(told),
    revision: ticket.updated_at ?? '',
    native: nativeOf(ticket),
  };
}

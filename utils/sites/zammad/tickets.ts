import * as v from 'valibot';
import type { SiteId, TicketStatus } from '../../tickets/ticket';
import type { RecordedEvent, TicketRecord } from '../../tickets/ticketRecord';
import type { Instant } from '../../time/instant';
import { escalationFields, nativeOf } from './native';
import { id, isoInstant, lenient, numericId, word } from '../reading/lenient';

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
  readonly states: ReadonlyMap<string, string>;
  readonly meanings: ReadonlyMap<string, TicketStatus | undefined>;
  readonly priorities: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, string>;
  readonly organizations: ReadonlyMap<string, string>;
  readonly users: ReadonlyMap<string, string>;
}

type Attribute = 'state' | 'priority' | 'owner';

const isAttribute = (attribute: string | undefined): attribute is Attribute =>
  attribute === 'state' || attribute === 'priority' || attribute === 'owner';

function eventOf(
  attribute: Attribute,
  at: Instant,
  value: string | undefined,
  valueId: string | undefined,
  { meanings }: Names,
): RecordedEvent | undefined {
  if (attribute === 'owner') return { at, kind: 'assignee', to: valueId === NOBODY ? undefined : valueId };
  if (attribute === 'priority') return { at, kind: 'priority', to: value };
  const meaning = meanings.get(value ?? '');
  return value === undefined ? undefined : { at, kind: 'status', to: value, ...(meaning && { meaning }) };
}

/** A ticket's first values are told by what its first change replaced, or by what it still has. */
export function eventsOf(ticket: ZammadTicket, history: readonly ZammadEntry[], names: Names): RecordedEvent[] {
  const first = new Map<Attribute, RecordedEvent | undefined>();
  const { created_at: createdAt } = ticket;
  const events: (RecordedEvent | undefined)[] = [];
  for (const entry of history) {
    const { created_at: at, attribute } = entry;
    if (entry.object === 'Ticket' && isAttribute(attribute)) {
      if (!first.has(attribute)) first.set(attribute, eventOf(attribute, createdAt ?? at, entry.value_from, entry.id_from, names));
      events.push(eventOf(attribute, at, entry.value_to, entry.id_to, names));
    } else if (
      entry.object === 'Ticket::Article' &&
      entry.type === 'created' &&
      at !== createdAt &&
      entry.created_by_id === ticket.customer_id
    ) {
      events.push({ at, kind: 'customerReply' });
    }
  }
  if (createdAt === undefined) return events.filter((event) => event !== undefined);
  const { state_id: state = '', priority_id: priority = '', owner_id: owner } = ticket;
  const current: Record<Attribute, RecordedEvent | undefined> = {
    state: eventOf('state', createdAt, names.states.get(state), state, names),
    priority: eventOf('priority', createdAt, names.priorities.get(priority), priority, names),
    owner: eventOf('owner', createdAt, undefined, owner, names),
  };
  const initial = (['state', 'priority', 'owner'] as const).map((attribute) =>
    first.has(attribute) ? first.get(attribute) : current[attribute],
  );
  return [...initial, ...events].filter((event) => event !== undefined);
}

/** `history: undefined`: it is not for this account, so that only what the ticket is now is known. */
export function recordOf(
  ticket: ZammadTicket,
  history: readonly ZammadEntry[] | undefined,
  site: SiteId,
  isMine: boolean,
  names: Names,
): TicketRecord {
  const owner = ticket.owner_id === NOBODY ? undefined : ticket.owner_id;
  const updatedAt = Date.parse(ticket.updated_at ?? '');
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
    events: eventsOf(ticket, history ?? [], names),
    status: names.states.get(ticket.state_id ?? ''),
    priority: names.priorities.get(ticket.priority_id ?? ''),
    assignee: owner,
    isMine: owner !== undefined && isMine,
    partialSince: history === undefined ? (Number.isNaN(updatedAt) ? ticket.created_at : updatedAt) : undefined,
    revision: ticket.updated_at ?? '',
    native: nativeOf(ticket),
  };
}

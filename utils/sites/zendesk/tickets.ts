import * as v from 'valibot';
import type { SiteId } from '../../tickets/ticket';
import type { RecordedEvent, TicketRecord } from '../../tickets/ticketRecord';
import type { Instant } from '../../time/instant';
import { withPeople } from '../reading/naming';
import { areReadable, id, isoInstant, lenient, numericId, readable, word } from '../reading/lenient';
import { isUntouched, knownFrom, type ToldChange } from '../reading/toldHistory';
import { statusEvent, type OwnStatuses } from './statuses';

export const ticketSchema = v.object({
  id: numericId,
  subject: lenient(v.string()),
  /** The category of its status. */
  status: lenient(word),
  custom_status_id: lenient(id),
  priority: lenient(word),
  type: lenient(word),
  assignee_id: lenient(id),
  requester_id: lenient(id),
  organization_id: lenient(id),
  group_id: lenient(id),
  created_at: lenient(isoInstant),
  updated_at: lenient(word),
});

export const auditSchema = v.object({
  created_at: isoInstant,
  author_id: lenient(id),
  events: v.array(v.unknown()),
});

/** What a property of the ticket became: at creation and at each change. Other kinds of event are many and of no concern. */
const fieldSchema = v.object({
  type: v.picklist(['Create', 'Change']),
  field_name: v.picklist(['status', 'custom_status_id', 'priority', 'assignee_id']),
  value: lenient(id),
  previous_value: v.fallback(v.optional(v.nullable(id)), undefined),
  via: lenient(v.object({ channel: word })),
});
const anyEventSchema = v.object({ type: word });
const commentSchema = v.object({ type: v.literal('Comment'), public: v.literal(true), author_id: id });

export type ZendeskTicket = v.InferOutput<typeof ticketSchema>;
export type ZendeskAudit = v.InferOutput<typeof auditSchema>;
export type Names = ReadonlyMap<string, string>;

/** In whose name rules write. */
const SYSTEM = '-1';

type Field = v.InferOutput<typeof fieldSchema>;

/** What each entry of one audit says of the status: a change of category is told with the account's own status of that category, and a status within a category that has been told by itself. */
function statusesIn(at: Instant, fields: readonly Field[], own: OwnStatuses): ReadonlyMap<Field, RecordedEvent | undefined> {
  const categories = fields.filter(({ field_name: name }) => name === 'status');
  const divisions = fields.filter(({ field_name: name }) => name === 'custom_status_id');
  const ownOf = ({ value }: Field) => own.get(value ?? '');
  const told = new Map<Field, RecordedEvent | undefined>();
  for (const field of categories) {
    const division = divisions.find((each) => !told.has(each) && ownOf(each)?.category === field.value);
    if (division) told.set(division, undefined);
    told.set(field, statusEvent(at, field.value, division && ownOf(division)));
  }
  for (const division of divisions.filter((each) => !told.has(each))) {
    const status = ownOf(division);
    const isWithin = categories.length === 0 || categories.some(({ value }) => value === status?.category);
    told.set(division, isWithin ? statusEvent(at, undefined, status) : undefined);
  }
  return told;
}

function eventsOf({ created_at: at, events: raw }: ZendeskAudit, requester: string | undefined, own: OwnStatuses): RecordedEvent[] {
  const entries = raw.map((entry) => ({ entry, field: v.safeParse(fieldSchema, entry) }));
  const fields = entries.flatMap(({ field }) => (field.success ? [field.output] : []));
  const isCreation = fields.some(({ type }) => type === 'Create');
  const statuses = statusesIn(at, fields, own);
  const eventOf = ({ entry, field }: (typeof entries)[number]): RecordedEvent | undefined => {
    if (!field.success) {
      const comment = v.safeParse(commentSchema, entry);
      if (!comment.success) return undefined;
      if (comment.output.author_id === requester) return { at, kind: 'customerReply' };
      return { at, kind: 'supportReply', by: isCreation ? 'opening' : comment.output.author_id === SYSTEM ? 'bot' : 'person' };
    }
    const { field_name: name, value, via } = field.output;
    if (name === 'priority') return { at, kind: 'priority', to: value };
    if (name !== 'assignee_id') return statuses.get(field.output);
    return { at, kind: 'assignee', to: value, ...(isCreation && via?.channel === 'rule' && { isByRule: true }) };
  };
  return entries.map(eventOf).filter((event) => event !== undefined);
}

const kinds = { status: 'status', priority: 'priority', assignee_id: 'assignee' } as const;

/** The categories alone, whose changes are always told; a division of the account's own changes within them. What a ticket was not created with, it had not. */
const changesOf = (audits: readonly ZendeskAudit[]): readonly ToldChange[] => {
  const told = toldIn(audits);
  const [first] = told;
  if (first === undefined) return told;
  const without = (['priority', 'assignee'] as const).map((kind) => ({ at: first.at, kind, from: null, to: undefined }));
  return [...without, ...told];
};

const toldIn = (audits: readonly ZendeskAudit[]): readonly ToldChange[] =>
  audits.flatMap(({ created_at: at, events }) =>
    readable(fieldSchema, events).flatMap(({ type, field_name: name, value: to, previous_value: before }) => {
      if (name === 'custom_status_id') return [];
      // What a ticket was created with replaced nothing; of a change that does not tell it, nobody knows.
      const from = type === 'Create' || before === undefined ? null : (before ?? undefined);
      return [{ at, kind: kinds[name], from, to }];
    }),
  );

/** Each history begins with the status in which its ticket was created. */
const beginsAtCreation = (audits: readonly ZendeskAudit[]): boolean =>
  audits.some(({ events }) => readable(fieldSchema, events).some(({ type, field_name: name }) => type === 'Create' && name === 'status'));

const datesOf = ({ created_at: createdAt, updated_at: touched }: ZendeskTicket) => ({
  createdAt,
  touchedAt: Date.parse(touched ?? '') || undefined,
});

/** One that nobody has touched has no history but its creation, and was so from the start. */
export const isAsCreated = (ticket: ZendeskTicket): boolean => isUntouched(datesOf(ticket));

/** What was told of a ticket's history; `isWhole`: all of it could be read. */
export interface ZendeskHistory {
  readonly audits: readonly ZendeskAudit[];
  readonly isWhole: boolean;
}

/** `history: undefined`: it could not be read, so only what the ticket is now is known. */
export function recordOf(
  ticket: ZendeskTicket,
  history: ZendeskHistory | undefined,
  site: SiteId,
  isMine: boolean,
  names: Names,
  own: OwnStatuses,
): TicketRecord {
  const {
    created_at: createdAt,
    assignee_id: assignee,
    requester_id: requester,
    organization_id: organization,
    updated_at: revision,
  } = ticket;
  const audits = history?.audits;
  const events = (audits ?? []).flatMap((audit) => eventsOf(audit, requester, own));
  const told = {
    ...datesOf(ticket),
    changes: changesOf(audits ?? []),
    isWhole:
      isAsCreated(ticket) ||
      (history?.isWhole === true &&
        beginsAtCreation(history.audits) &&
        history.audits.every((audit) => areReadable(anyEventSchema, audit.events))),
  };
  // Where the history is refused, changes are told by what the ticket has, which is the category.
  const present = statusEvent(createdAt ?? 0, ticket.status, history && own.get(ticket.custom_status_id ?? ''));
  const current: RecordedEvent[] = [];
  if ((audits === undefined || isAsCreated(ticket)) && createdAt !== undefined) {
    if (present) current.push(present);
    current.push({ at: createdAt, kind: 'priority', to: ticket.priority }, { at: createdAt, kind: 'assignee', to: assignee });
  }
  return {
    site,
    id: ticket.id,
    label: `#${ticket.id}`,
    url: `${site}/agent/tickets/${ticket.id}`,
    title: ticket.subject ?? '',
    customer: names.get(organization ?? '') ?? names.get(requester ?? ''),
    type: ticket.type,
    queue: names.get(ticket.group_id ?? ''),
    createdAt,
    events: withPeople([...current, ...events], names),
    status: present?.to,
    statusId: present?.id,
    statusMeaning: present?.meaning,
    priority: ticket.priority,
    assignee,
    isMine,
    partialSince: knownFrom(told),
    revision: revision ?? '',
  };
}

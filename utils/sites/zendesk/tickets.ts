import * as v from 'valibot';
import type { SiteId } from '../../tickets/ticket';
import type { RecordedEvent, TicketRecord } from '../../tickets/ticketRecord';
import { id, isoInstant, lenient, numericId, readable, word } from '../reading/lenient';
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
});
const commentSchema = v.object({ type: v.literal('Comment'), public: v.literal(true), author_id: id });

export type ZendeskTicket = v.InferOutput<typeof ticketSchema>;
export type ZendeskAudit = v.InferOutput<typeof auditSchema>;
export type Names = ReadonlyMap<string, string>;

function eventsOf({ created_at: at, events: raw }: ZendeskAudit, requester: string | undefined, own: OwnStatuses): RecordedEvent[] {
  const fields = readable(fieldSchema, raw);
  const valueOf = (field: string): string | undefined => fields.find(({ field_name: name }) => name === field)?.value;
  const category = valueOf('status');
  const status = statusEvent(at, category, own.get(valueOf('custom_status_id') ?? ''));
  const eventOf = (each: unknown): RecordedEvent | undefined => {
    const field = v.safeParse(fieldSchema, each);
    if (!field.success) {
      const comment = v.safeParse(commentSchema, each);
      return comment.success && comment.output.author_id === requester ? { at, kind: 'customerReply' } : undefined;
    }
    const { field_name: name, value } = field.output;
    if (name === 'status') return status;
    // Told with the category where that changed too.
    if (name === 'custom_status_id') return category === undefined ? status : undefined;
    return name === 'priority' ? { at, kind: 'priority', to: value } : { at, kind: 'assignee', to: value };
  };
  return raw.map(eventOf).filter((event) => event !== undefined);
}

/** Every event of a history touches its ticket: one that nobody has touched has none but its creation, and was so from the start. */
export const isAsCreated = ({ created_at: createdAt, updated_at: touchedAt }: ZendeskTicket): boolean =>
  createdAt !== undefined && Date.parse(touchedAt ?? '') === createdAt;

/** `audits: undefined`: the history could not be read, so only what the ticket is now is known. */
export function recordOf(
  ticket: ZendeskTicket,
  audits: readonly ZendeskAudit[] | undefined,
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
  const events = (audits ?? []).flatMap((audit) => eventsOf(audit, requester, own));
  const current: RecordedEvent[] = [];
  if ((audits === undefined || isAsCreated(ticket)) && createdAt !== undefined) {
    // Where the history is refused, changes are told by what the ticket has, which is the category.
    const status = statusEvent(createdAt, ticket.status, audits && own.get(ticket.custom_status_id ?? ''));
    if (status) current.push(status);
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
    events: [...current, ...events],
    status: ticket.status,
    priority: ticket.priority,
    assignee,
    isMine,
    partialSince: audits === undefined ? Date.parse(revision ?? '') || createdAt : undefined,
    revision: revision ?? '',
  };
}

import * as v from 'valibot';
import type { SiteId } from '../../tickets/ticket';
import type { RecordedEvent, TicketRecord } from '../../tickets/ticketRecord';
import type { Instant } from '../../time/instant';
import { id, isoInstant, lenient, numericId, word } from '../lenient';

export const ticketSchema = v.object({
  id: numericId,
  subject: lenient(v.string()),
  status: lenient(word),
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

/** What a field became: at creation and at each change. Other kinds of event are many and of no concern. */
const fieldSchema = v.object({
  type: v.picklist(['Create', 'Change']),
  field_name: v.picklist(['status', 'priority', 'assignee_id']),
  value: lenient(id),
});
const commentSchema = v.object({ type: v.literal('Comment'), public: v.literal(true), author_id: id });

export type ZendeskTicket = v.InferOutput<typeof ticketSchema>;
export type ZendeskAudit = v.InferOutput<typeof auditSchema>;
export type Names = ReadonlyMap<string, string>;

function eventOf(raw: unknown, at: Instant, requester: string | undefined): RecordedEvent | undefined {
  const field = v.safeParse(fieldSchema, raw);
  if (!field.success) {
    const comment = v.safeParse(commentSchema, raw);
    return comment.success && comment.output.author_id === requester ? { at, kind: 'customerReply' } : undefined;
  }
  const { field_name: name, value } = field.output;
  if (name === 'status') return value === undefined ? undefined : { at, kind: 'status', to: value };
  return name === 'priority' ? { at, kind: 'priority', to: value } : { at, kind: 'assignee', to: value };
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
): TicketRecord {
  const {
    created_at: createdAt,
    assignee_id: assignee,
    requester_id: requester,
    organization_id: organization,
    updated_at: revision,
  } = ticket;
  const events = (audits ?? []).flatMap(({ created_at: at, events: raw }) =>
    raw.map((each) => eventOf(each, at, requester)).filter((event) => event !== undefined),
  );
  const current: RecordedEvent[] = [];
  if ((audits === undefined || isAsCreated(ticket)) && createdAt !== undefined) {
    if (ticket.status !== undefined) current.push({ at: createdAt, kind: 'status', to: ticket.status });
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

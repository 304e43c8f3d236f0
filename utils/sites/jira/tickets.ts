import * as v from 'valibot';
import type { SiteId, TicketStatus } from '../../tickets/ticket';
import type { RecordedEvent, TicketRecord } from '../../tickets/ticketRecord';
import { id, isoInstant, lenient, word } from '../reading/lenient';

/** A person is an `accountId` in Cloud, a `name` in Data Center. */
const person = lenient(v.object({ accountId: lenient(word), name: lenient(word), displayName: lenient(word) }));
const named = lenient(v.object({ name: word }));

export const changeSchema = v.object({
  created: isoInstant,
  items: v.array(v.unknown()),
});

const itemSchema = v.object({
  field: v.picklist(['status', 'priority', 'assignee']),
  from: lenient(id),
  fromString: lenient(word),
  to: lenient(id),
  toString: lenient(word),
});

export const ticketSchema = v.object({
  id,
  key: v.pipe(word, v.regex(/^[A-Z][A-Z0-9_]+-\d+$/)),
  fields: v.object({
    summary: lenient(v.string()),
    project: named,
    status: named,
    priority: named,
    issuetype: named,
    assignee: person,
    reporter: person,
    created: lenient(isoInstant),
    updated: lenient(word),
    comment: lenient(v.object({ comments: v.array(v.unknown()) })),
  }),
  changelog: lenient(v.object({ total: lenient(v.number()), histories: v.array(v.unknown()) })),
});

const commentSchema = v.object({ created: isoInstant, author: person, jsdPublic: lenient(v.boolean()) });

export type JiraTicket = v.InferOutput<typeof ticketSchema>;
export type JiraChange = v.InferOutput<typeof changeSchema>;

/** By a status's name: what its category says that it means. */
export type StatusMeanings = ReadonlyMap<string, TicketStatus>;

export const personId = (each: v.InferOutput<typeof person>): string | undefined => each?.accountId ?? each?.name;

type Field = v.InferOutput<typeof itemSchema>['field'];

function event(
  field: Field,
  at: number,
  word_: string | undefined,
  who: string | undefined,
  meanings: StatusMeanings,
): RecordedEvent | undefined {
  if (field === 'priority') return { at, kind: 'priority', to: word_ };
  if (field === 'assignee') return { at, kind: 'assignee', to: who };
  if (word_ === undefined) return undefined;
  const meaning = meanings.get(word_);
  return { at, kind: 'status', to: word_, ...(meaning && { meaning }) };
}

/** A ticket's first words are told by what its first change replaced, or by what it still has. */
function changesOf({ fields }: JiraTicket, changes: readonly JiraChange[], meanings: StatusMeanings): RecordedEvent[] {
  const before = new Map<Field, RecordedEvent | undefined>();
  const events: (RecordedEvent | undefined)[] = [];
  for (const { created: at, items } of changes.toSorted((a, b) => a.created - b.created)) {
    for (const raw of items) {
      const item = v.safeParse(itemSchema, raw);
      if (!item.success) continue;
      const { field, from, fromString, to, toString } = item.output;
      if (!before.has(field)) before.set(field, event(field, fields.created ?? at, fromString, from, meanings));
      events.push(event(field, at, toString, to, meanings));
    }
  }
  const at = fields.created;
  const current: Record<Field, RecordedEvent | undefined> | undefined =
    at === undefined
      ? undefined
      : {
          status: event('status', at, fields.status?.name, undefined, meanings),
          priority: event('priority', at, fields.priority?.name, undefined, meanings),
          assignee: event('assignee', at, undefined, personId(fields.assignee), meanings),
        };
  const first = current
    ? (['status', 'priority', 'assignee'] as const).map((field) => (before.has(field) ? before.get(field) : current[field]))
    : [];
  return [...first, ...events].filter((each) => each !== undefined);
}

function repliesOf({ fields: { comment, reporter } }: JiraTicket): RecordedEvent[] {
  const customer = personId(reporter);
  return (comment?.comments ?? []).flatMap((raw) => {
    const read = v.safeParse(commentSchema, raw);
    const isReply = read.success && customer !== undefined && personId(read.output.author) === customer && read.output.jsdPublic !== false;
    return isReply ? [{ at: read.output.created, kind: 'customerReply' }] : [];
  });
}

export function recordOf(
  ticket: JiraTicket,
  changes: readonly JiraChange[],
  site: SiteId,
  me: string | undefined,
  meanings: StatusMeanings,
): TicketRecord {
  const { key, fields } = ticket;
  const assignee = personId(fields.assignee);
  return {
    site,
    id: key,
    label: key,
    url: `${site}/browse/${key}`,
    title: fields.summary ?? '',
    customer: fields.reporter?.displayName,
    type: fields.issuetype?.name,
    queue: fields.project?.name,
    createdAt: fields.created,
    events: [...changesOf(ticket, changes, meanings), ...repliesOf(ticket)],
    status: fields.status?.name,
    priority: fields.priority?.name,
    assignee,
    isMine: assignee !== undefined && assignee === me,
    partialSince: undefined,
    revision: fields.updated ?? '',
  };
}

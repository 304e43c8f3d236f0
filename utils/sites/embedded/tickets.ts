import * as v from 'valibot';
import type { SiteId } from '../../tickets/ticket';
import type { RecordedEvent, TicketRecord } from '../../tickets/ticketRecord';
import type { Instant } from '../../time/instant';
import { lenient, word } from '../reading/lenient';

const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d/, 'no ISO date'),
  v.transform((text): Instant => Date.parse(text)),
  v.finite(),
);
const coded = v.pipe(
  v.object({ code: word }),
  v.transform(({ code }) => code),
);
const person = v.pipe(
  v.object({ id: word }),
  v.transform(({ id }) => id),
);

const entrySchema = v.object({
  at: instant,
  status: lenient(word),
  priority: lenient(word),
  /** Absent where the entry does not speak of it, `null` when it took the ticket from everybody. */
  assignee: lenient(v.nullable(v.string())),
  message: lenient(v.object({ from: v.string() })),
});

const ticketSchema = v.object({
  id: v.pipe(v.string(), v.digits()),
  label: lenient(word),
  path: lenient(v.pipe(v.string(), v.regex(/^\/(?!\/)/))),
  title: lenient(v.string()),
  customer: lenient(word),
  type: lenient(word),
  status: lenient(coded),
  priority: lenient(coded),
  assignee: lenient(person),
  createdAt: lenient(instant),
  updatedAt: lenient(instant),
  revision: lenient(word),
  history: lenient(v.array(v.unknown())),
});

type Facts = v.InferOutput<typeof ticketSchema>;

function eventsOf(entry: v.InferOutput<typeof entrySchema>): RecordedEvent[] {
  const { at, status, priority, assignee, message } = entry;
  const events: RecordedEvent[] = [];
  if (status !== undefined) events.push({ at, kind: 'status', to: status });
  if (priority !== undefined) events.push({ at, kind: 'priority', to: priority });
  if (assignee !== undefined) events.push({ at, kind: 'assignee', to: assignee || undefined });
  if (message?.from === 'customer') events.push({ at, kind: 'customerReply' });
  if (message?.from === 'analyst') events.push({ at, kind: 'supportReply', by: 'person' });
  return events;
}

/** Without any history, what the ticket is now is all that is known, and only since its last change. */
function currentEvents({ status, priority, assignee, createdAt, updatedAt }: Facts): RecordedEvent[] {
  const at = updatedAt ?? createdAt;
  return at === undefined ? [] : eventsOf({ at, status, priority, assignee, message: undefined });
}

/** What has to be remembered of an entry that could not be read: everything up to the latest known change may miss a pause. */
const latestOf = (events: readonly RecordedEvent[], { updatedAt, createdAt }: Facts): Instant | undefined =>
  events.reduce<Instant | undefined>((latest, { at }) => Math.max(at, latest ?? at), updatedAt ?? createdAt);

/** `undefined` for what cannot be told apart from other tickets: it has no id. */
export function recordOf(raw: unknown, site: SiteId, me: string | undefined): TicketRecord | undefined {
  const parsed = v.safeParse(ticketSchema, raw);
  if (!parsed.success) return undefined;
  const facts = parsed.output;
  const entries = (facts.history ?? []).map((entry) => v.safeParse(entrySchema, entry));
  const read = entries.flatMap((entry) => (entry.success ? eventsOf(entry.output) : []));
  const events = read.length > 0 ? read : currentEvents(facts);
  const isWhole = read.length > 0 && entries.every((entry) => entry.success);
  return {
    site,
    id: facts.id,
    label: facts.label ?? facts.id,
    url: `${site}${facts.path ?? `/tickets/${facts.id}`}`,
    title: facts.title ?? '',
    customer: facts.customer,
    type: facts.type,
    createdAt: facts.createdAt,
    events,
    status: facts.status,
    priority: facts.priority,
    assignee: facts.assignee,
    isMine: facts.assignee !== undefined && facts.assignee === me,
    partialSince: isWhole ? undefined : latestOf(events, facts),
    revision: facts.revision ?? '',
  };
}

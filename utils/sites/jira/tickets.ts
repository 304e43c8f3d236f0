import * as v from 'valibot';
import type { SiteId, TicketStatus } from '../../tickets/ticket';
import type { ChangeKind, RecordedEvent, TicketRecord } from '../../tickets/ticketRecord';
import type { Instant } from '../../time/instant';
import { areReadable, id, isoInstant, lenient, readable, word } from '../reading/lenient';
import { type Name, nameOf, namesById, withPeople } from '../reading/naming';
import { eventsOf, knownFrom, type ToldChange } from '../reading/toldHistory';

/** A person is an `accountId` in Cloud, a `name` in Data Center. */
const person = lenient(v.object({ accountId: lenient(word), accountType: lenient(word), name: lenient(word), displayName: lenient(word) }));
const named = lenient(v.object({ id: lenient(id), name: word }));

export const changeSchema = v.object({
  created: isoInstant,
  author: person,
  items: v.array(v.unknown()),
});

/** Of whichever field; most are of no concern. */
const anyItemSchema = v.object({ field: word });
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
    comment: v.optional(v.unknown()),
  }),
  changelog: lenient(v.object({ total: lenient(v.number()), histories: v.array(v.unknown()) })),
});

const commentsSchema = v.object({ comments: v.array(v.unknown()), total: lenient(v.number()) });
const commentSchema = v.object({ created: isoInstant, author: person, jsdPublic: lenient(v.boolean()) });

export type JiraTicket = v.InferOutput<typeof ticketSchema>;
type JiraItem = v.InferOutput<typeof itemSchema>;
export type JiraChange = v.InferOutput<typeof changeSchema>;

/** What statuses are called and what their categories say that they mean, by id; by name too, where a name has one meaning, for answers without ids. */
export interface Statuses {
  readonly names: ReadonlyMap<string, Name>;
  readonly meanings: ReadonlyMap<string, TicketStatus>;
}

export const personId = (each: v.InferOutput<typeof person>): string | undefined => each?.accountId ?? each?.name;

/** What was told of a ticket's changes; `isWhole`: there are no more, as far as the product says. */
export interface JiraHistory {
  readonly changes: readonly JiraChange[];
  readonly isWhole: boolean;
}

/** What ids of one field are called: now, else by this history. */
type Naming = (kind: ChangeKind, id: string) => Name;

function namingOf({ fields }: JiraTicket, items: readonly JiraItem[], { names }: Statuses): Naming {
  const told = new Map<string, string>();
  for (const { field, from, fromString, to, toString } of items) {
    if (from !== undefined && fromString !== undefined) told.set(`${field} ${from}`, fromString);
    if (to !== undefined && toString !== undefined) told.set(`${field} ${to}`, toString);
  }
  const nameNow = (each: typeof fields.status) => namesById(each?.id === undefined ? [] : [{ id: each.id, name: each.name }]);
  const [status, priority] = [nameNow(fields.status), nameNow(fields.priority)];
  // Not every status is among those that the site lists.
  const namesOf = (kind: ChangeKind, key: string) => (kind === 'priority' ? priority : names.has(key) ? names : status);
  return (kind, key) => nameOf(namesOf(kind, key), key, told.get(`${kind} ${key}`));
}

function eventOf(
  kind: ChangeKind,
  at: Instant,
  key: string | undefined,
  naming: Naming,
  { meanings }: Statuses,
): RecordedEvent | undefined {
  if (kind === 'assignee') return { at, kind, to: key };
  if (key === undefined) return kind === 'status' ? undefined : { at, kind, to: key };
  const { word: to, aka } = naming(kind, key);
  const identity = { ...(to !== key && { id: key }), ...(aka !== undefined && { aka }) };
  if (kind === 'priority') return { at, kind, to, ...identity };
  const meaning = meanings.get(key) ?? meanings.get(to);
  return { at, kind, to, ...identity, ...(meaning && { meaning }) };
}

/** Cloud tells apps, rules among them, from people; Data Center does not. */
const isApp = (author: v.InferOutput<typeof person>): boolean => author?.accountType === 'app';

/** By ids, since names may be old or untranslated. */
const changesOf = (changes: readonly JiraChange[]): readonly ToldChange[] =>
  changes
    .toSorted((a, b) => a.created - b.created)
    .flatMap(({ created: at, author, items }) =>
      readable(itemSchema, items).map(({ field: kind, from, fromString, to, toString }) =>
        kind === 'assignee' ? { at, kind, from, to, isByRule: isApp(author) } : { at, kind, from: from ?? fromString, to: to ?? toString },
      ),
    );

const keyOf = (each: { readonly id?: string | undefined; readonly name: string } | undefined): string | undefined => each?.id ?? each?.name;

interface Replies {
  readonly events: readonly RecordedEvent[];
  /** All comments were told. */
  readonly areAll: boolean;
}

/** Comments that are not told at all are not asked for here either: the project may have none. Cloud tells apps from people, Data Center does not. */
function repliesOf({ fields: { comment, reporter } }: JiraTicket): Replies {
  if (comment === undefined) return { events: [], areAll: true };
  const told = v.safeParse(commentsSchema, comment);
  if (!told.success) return { events: [], areAll: false };
  const { comments, total = comments.length } = told.output;
  const customer = personId(reporter);
  const events = readable(commentSchema, comments)
    .filter(({ jsdPublic }) => customer !== undefined && jsdPublic !== false)
    .map(({ created: at, author }): RecordedEvent => {
      if (personId(author) === customer) return { at, kind: 'customerReply' };
      return { at, kind: 'supportReply', by: isApp(author) ? 'bot' : 'person' };
    });
  return { events, areAll: comments.length >= total && areReadable(commentSchema, comments) };
}

/** What those are called who have or had the ticket. */
function peopleIn({ fields: { assignee } }: JiraTicket, items: readonly JiraItem[]): ReadonlyMap<string, string> {
  const told = items.filter(({ field }) => field === 'assignee');
  const pairs = told.flatMap(({ from, fromString, to, toString }) => [[from, fromString] as const, [to, toString] as const]);
  const named = [...pairs, [personId(assignee), assignee?.displayName] as const];
  return new Map(named.flatMap(([key, name]) => (key === undefined || name === undefined ? [] : [[key, name] as const])));
}

export function recordOf(
  ticket: JiraTicket,
  { changes, isWhole }: JiraHistory,
  site: SiteId,
  me: string | undefined,
  statuses: Statuses,
): TicketRecord {
  const { key, fields } = ticket;
  const assignee = personId(fields.assignee);
  const replies = repliesOf(ticket);
  const items = changes.flatMap((change) => readable(itemSchema, change.items));
  const naming = namingOf(ticket, items, statuses);
  const told = {
    createdAt: fields.created,
    touchedAt: Date.parse(fields.updated ?? '') || undefined,
    present: { status: keyOf(fields.status), priority: keyOf(fields.priority), assignee },
    changes: changesOf(changes),
    isWhole: isWhole && replies.areAll && changes.every(({ items }) => items.length > 0 && areReadable(anyItemSchema, items)),
  };
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
    events: [
      ...withPeople(
        eventsOf(told, (...change) => eventOf(...change, naming, statuses)),
        peopleIn(ticket, items),
      ),
      ...replies.events,
    ],
    status: fields.status && naming('status', keyOf(fields.status) ?? '').word,
    statusId: fields.status?.id,
    statusMeaning: statuses.meanings.get(keyOf(fields.status) ?? ''),
    priority: fields.priority?.name,
    priorityId: fields.priority?.id,
    assignee,
    isMine: assignee !== undefined && assignee === me,
    partialSince: knownFrom(told),
    revision: fields.updated ?? '',
  };
}

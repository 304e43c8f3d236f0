import * as v from 'valibot';
import type { SiteId } from '../../tickets/ticket';
import type { ChangeKind, RecordedEvent, TicketRecord } from '../../tickets/ticketRecord';
import type { Instant } from '../../time/instant';
import { withPeople } from '../reading/naming';
import { areReadable, id, isoInstant, lenient, numericId, readable, word } from '../reading/lenient';
import { eventsOf, isUntouched, knownFrom, type ToldChange } from '../reading/toldHistory';

const named = v.object({ id: numericId, name: lenient(word) });

const detailSchema = v.object({ property: v.string(), name: v.string(), old_value: lenient(id), new_value: lenient(id) });
const journalSchema = v.object({
  created_on: isoInstant,
  user: lenient(named),
  notes: lenient(v.string()),
  private_notes: lenient(v.boolean()),
  details: lenient(v.array(v.unknown())),
});

export const issueSchema = v.object({
  id: numericId,
  subject: lenient(v.string()),
  tracker: lenient(named),
  project: lenient(named),
  status: lenient(named),
  priority: lenient(named),
  author: lenient(named),
  assigned_to: lenient(named),
  created_on: lenient(isoInstant),
  updated_on: lenient(word),
  journals: lenient(v.array(v.unknown())),
});

export type Issue = v.InferOutput<typeof issueSchema>;
type Journal = v.InferOutput<typeof journalSchema>;

/** The names behind the ids that histories tell. */
export interface Names {
  readonly statuses: ReadonlyMap<string, string>;
  /** Those that the product counts as closed. Of the others it tells nothing: they may wait, or be resolved. */
  readonly closed: ReadonlySet<string>;
  readonly priorities: ReadonlyMap<string, string>;
}

const kinds = { status_id: 'status', priority_id: 'priority', assigned_to_id: 'assignee' } as const;

const kindOf = (name: string): ChangeKind | undefined => (Object.hasOwn(kinds, name) ? kinds[name as keyof typeof kinds] : undefined);

const changesOf = ({ created_on: at, details }: Journal): readonly ToldChange[] =>
  readable(detailSchema, details ?? []).flatMap(({ property, name, old_value: from, new_value: to }) => {
    const kind = property === 'attr' ? kindOf(name) : undefined;
    return kind ? [{ at, kind, from, to }] : [];
  });

function eventOf(kind: ChangeKind, at: Instant, to: string | undefined, names: Names): RecordedEvent | undefined {
  if (kind === 'assignee') return { at, kind, to };
  if (kind === 'priority') return { at, kind, to: to === undefined ? undefined : (names.priorities.get(to) ?? to), ...(to && { id: to }) };
  // A status that was deleted since has no name any more: its number is shown for the analyst to map.
  if (to === undefined) return undefined;
  return { at, kind, to: names.statuses.get(to) ?? to, id: to, ...(names.closed.has(to) && { meaning: 'closed' }) };
}

/** What the author writes is the customer's answer, what others write the support's; a private note is neither. The product does not tell bots from people. */
const repliesOf = ({ author }: Issue, journals: readonly Journal[]): readonly RecordedEvent[] =>
  journals
    .filter(({ user, notes, private_notes: isPrivate }) => author && user && notes?.trim() && isPrivate !== true)
    .map(({ created_on: at, user }) =>
      user?.id === author?.id ? { at, kind: 'customerReply' } : { at, kind: 'supportReply', by: 'person' },
    );

const touchedAt = ({ updated_on: touchedOn }: Issue): Instant | undefined => Date.parse(touchedOn ?? '') || undefined;

/** One that nobody has touched has no history, and was so from the start. */
export const isAsCreated = (issue: Issue): boolean => isUntouched({ createdAt: issue.created_on, touchedAt: touchedAt(issue) });

/** A journal is there for each change and each note, so that none at all belongs to an issue that nobody touched. */
const isWhole = (issue: Issue): boolean =>
  issue.journals === undefined || issue.journals.length === 0
    ? isAsCreated(issue)
    : areReadable(journalSchema, issue.journals) &&
      readable(journalSchema, issue.journals).every(
        ({ details, notes }) => details && (details.length > 0 || notes) && areReadable(detailSchema, details),
      );

export function recordOf(issue: Issue, site: SiteId, names: Names, isMine: boolean): TicketRecord {
  const journals = readable(journalSchema, issue.journals ?? []);
  const told = {
    createdAt: issue.created_on,
    touchedAt: touchedAt(issue),
    present: { status: issue.status?.id, priority: issue.priority?.id, assignee: issue.assigned_to?.id },
    changes: journals.flatMap(changesOf),
    isWhole: isWhole(issue),
  };
  // Histories tell numbers alone.
  const people = new Map(issue.assigned_to?.name === undefined ? [] : [[issue.assigned_to.id, issue.assigned_to.name]]);
  return {
    site,
    id: issue.id,
    label: `#${issue.id}`,
    url: `${site}/issues/${issue.id}`,
    title: issue.subject ?? '',
    customer: issue.author?.name,
    type: issue.tracker?.name,
    queue: issue.project?.name,
    createdAt: issue.created_on,
    events: [
      ...withPeople(
        eventsOf(told, (...change) => eventOf(...change, names)),
        people,
      ),
      ...repliesOf(issue, journals),
    ],
    status: issue.status?.name,
    statusId: issue.status?.id,
    ...(names.closed.has(issue.status?.id ?? '') && { statusMeaning: 'closed' }),
    priority: issue.priority?.name,
    priorityId: issue.priority?.id,
    assignee: issue.assigned_to?.id,
    isMine,
    partialSince: knownFrom(told),
    revision: issue.updated_on ?? '',
  };
}

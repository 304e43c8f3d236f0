import * as v from 'valibot';
import type { SiteId } from '../../tickets/ticket';
import type { RecordedEvent, TicketRecord } from '../../tickets/ticketRecord';
import type { Instant } from '../../time/instant';
import { id, isoInstant, lenient, numericId, readable, word } from '../reading/lenient';

const named = v.object({ id: numericId, name: lenient(word) });

const detailSchema = v.object({ property: v.string(), name: v.string(), old_value: lenient(id), new_value: lenient(id) });
const journalSchema = v.object({
  created_on: isoInstant,
  user: lenient(named),
  notes: lenient(v.string()),
  private_notes: lenient(v.boolean()),
  details: v.fallback(v.array(v.unknown()), []),
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
  journals: v.fallback(v.array(v.unknown()), []),
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
type Kind = (typeof kinds)[keyof typeof kinds];

interface Change {
  readonly at: Instant;
  readonly kind: Kind;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const kindOf = (name: string): Kind | undefined => (Object.hasOwn(kinds, name) ? kinds[name as keyof typeof kinds] : undefined);

const changesOf = ({ created_on: at, details }: Journal): readonly Change[] =>
  readable(detailSchema, details).flatMap(({ property, name, old_value: from, new_value: to }) => {
    const kind = property === 'attr' ? kindOf(name) : undefined;
    return kind ? [{ at, kind, from, to }] : [];
  });

function eventOf(at: Instant, kind: Kind, to: string | undefined, names: Names): RecordedEvent | undefined {
  if (kind === 'assignee') return { at, kind, to };
  if (kind === 'priority') return { at, kind, to: to === undefined ? undefined : (names.priorities.get(to) ?? to) };
  // A status that was deleted since has no name any more: its number is shown for the analyst to map.
  return to === undefined ? undefined : { at, kind, to: names.statuses.get(to) ?? to, ...(names.closed.has(to) && { meaning: 'closed' }) };
}

/** A ticket's first words are told by what its first change replaced, or by what it still has. */
function eventsOf(issue: Issue, names: Names): readonly RecordedEvent[] {
  const journals = readable(journalSchema, issue.journals);
  const changes = journals.flatMap(changesOf);
  const now: Readonly<Record<Kind, string | undefined>> = {
    status: issue.status?.id,
    priority: issue.priority?.id,
    assignee: issue.assigned_to?.id,
  };
  const { created_on: createdAt } = issue;
  const initial =
    createdAt === undefined
      ? []
      : Object.values(kinds).map((kind) => {
          const first = changes.find((change) => change.kind === kind);
          return eventOf(createdAt, kind, first ? first.from : now[kind], names);
        });
  const changed = changes.map(({ at, kind, to }) => eventOf(at, kind, to, names));
  return [...initial, ...changed].filter((event) => event !== undefined).concat(repliesOf(issue, journals));
}

/** What the author writes is the customer's answer; a private note is none, whoever wrote it. */
const repliesOf = ({ author }: Issue, journals: readonly Journal[]): readonly RecordedEvent[] =>
  journals
    .filter(({ user, notes, private_notes: isPrivate }) => author && user?.id === author.id && notes?.trim() && isPrivate !== true)
    .map(({ created_on: at }) => ({ at, kind: 'customerReply' }));

/** Every entry of a history touches its ticket: one that nobody has touched has none, and was so from the start. */
export const isAsCreated = ({ created_on: createdAt, updated_on: touchedOn }: Issue): boolean =>
  createdAt !== undefined && Date.parse(touchedOn ?? '') === createdAt;

export function recordOf(issue: Issue, site: SiteId, names: Names, isMine: boolean): TicketRecord {
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
    events: eventsOf(issue, names),
    status: issue.status?.name,
    priority: issue.priority?.name,
    assignee: issue.assigned_to?.id,
    isMine,
    partialSince: undefined,
    revision: issue.updated_on ?? '',
  };
}

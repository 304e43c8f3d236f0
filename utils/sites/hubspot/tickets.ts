import * as v from 'valibot';
import type { SiteId } from '../../tickets/ticket';
import type { ChangeKind, RecordedEvent, TicketRecord } from '../../tickets/ticketRecord';
import { MINUTE, type Instant } from '../../time/instant';
import { isoInstant, lenient, numericId, word } from '../reading/lenient';
import { nameOf } from '../reading/naming';
import { eventsOf, type ToldChange } from '../reading/toldHistory';
import type { Stages } from './stages';

/** Which property holds what has a history. */
export const dated: Readonly<Record<ChangeKind, string>> = {
  status: 'hs_pipeline_stage',
  priority: 'hs_ticket_priority',
  assignee: 'hubspot_owner_id',
};

const propertiesSchema = v.object({
  subject: lenient(v.string()),
  hs_pipeline: lenient(word),
  hs_pipeline_stage: lenient(word),
  hs_ticket_priority: lenient(word),
  hs_ticket_category: lenient(word),
  hs_primary_company_name: lenient(word),
  source_type: lenient(word),
  hubspot_owner_id: lenient(numericId),
  createdate: lenient(isoInstant),
  hs_lastmodifieddate: lenient(word),
  /** When an agent first wrote to the customer, and when the customer last wrote. */
  first_agent_reply_date: lenient(isoInstant),
  last_reply_date: lenient(isoInstant),
  /** Milliseconds from the creation to the first owner. */
  hs_time_to_first_rep_assignment: lenient(v.pipe(word, v.digits(), v.transform(Number))),
});

/** What is asked for of each ticket. */
export const properties: readonly string[] = Object.keys(propertiesSchema.entries);

export const ticketSchema = v.object({
  id: numericId,
  properties: propertiesSchema,
  propertiesWithHistory: lenient(v.record(v.string(), v.unknown())),
});

export type HubspotTicket = v.InferOutput<typeof ticketSchema>;

/** The newest first, each with what it set; what it replaced is the next one's. */
const versionsSchema = v.array(v.object({ value: v.nullish(v.string(), ''), timestamp: isoInstant, sourceType: lenient(word) }));
type Version = v.InferOutput<typeof versionsSchema>[number];

/** Of each property, so many versions are kept, the newest ones. */
const MOST_VERSIONS = 20;
/** The first versions are written while the ticket is, a little after the date of its creation. */
const AT_ONCE = MINUTE;

const kinds: readonly ChangeKind[] = ['status', 'priority', 'assignee'];

const isByRule = ({ sourceType = '' }: Version): boolean => /^(?:AUTOMATION|WORKFLOW)/.test(sourceType);

interface History {
  readonly changes: readonly ToldChange[];
  /** Before it something may be missing. */
  readonly since: Instant | undefined;
}

/** The versions of one property, or that they are not told whole. */
function historyOf(kind: ChangeKind, { properties: now, propertiesWithHistory: told }: HubspotTicket): History {
  const read = v.safeParse(versionsSchema, told?.[dated[kind]]);
  const { createdate: createdAt = 0, hs_lastmodifieddate: touched, hs_time_to_first_rep_assignment: untilOwned } = now;
  const touchedAt = Date.parse(touched ?? '') || createdAt;
  if (!read.success) return { changes: [], since: touchedAt };
  const versions = read.output.toSorted((a, b) => a.timestamp - b.timestamp);
  const changes = versions.map((version, index): ToldChange => ({
    at: version.timestamp,
    kind,
    from: versions[index - 1]?.value || (index === 0 ? null : undefined),
    to: version.value || undefined,
    isByRule: isByRule(version),
  }));
  if (changes.at(-1)?.to !== now[dated[kind] as 'hs_pipeline_stage']) return { changes, since: touchedAt };
  const first = versions.find(({ value }) => value !== '')?.timestamp;
  const isFromCreation = first !== undefined && first <= createdAt + AT_ONCE;
  if (kind === 'status' || versions.length >= MOST_VERSIONS) return { changes, since: isFromCreation ? undefined : (first ?? touchedAt) };
  if (kind === 'priority' || untilOwned === undefined) return { changes, since: undefined };
  return { changes, since: first !== undefined && first <= createdAt + untilOwned + AT_ONCE ? undefined : (first ?? touchedAt) };
}

function eventOf(stages: Stages, kind: ChangeKind, at: Instant, value: string | undefined): RecordedEvent | undefined {
  if (kind !== 'status') return { at, kind, to: value };
  if (value === undefined) return undefined;
  const { word: to, aka } = nameOf(stages.names, value, undefined);
  const meaning = stages.meanings.get(value);
  return { at, kind, to, id: value, ...(aka !== undefined && { aka }), ...(meaning && { meaning }) };
}

/** One whose history was not told has the words that it has now, of which nobody knows since when. */
export function recordOf(ticket: HubspotTicket, site: SiteId, stages: Stages, me: string | undefined): TicketRecord {
  const { id, properties: now } = ticket;
  const { hs_pipeline_stage: stage, hs_ticket_priority: priority, hubspot_owner_id: assignee, createdate: createdAt } = now;
  const histories = kinds.map((kind) => historyOf(kind, ticket));
  const unknown = histories.flatMap(({ since }) => since ?? []);
  const told = {
    createdAt,
    present: { status: stage, priority, assignee },
    changes: histories.flatMap(({ changes }) => changes).toSorted((a, b) => a.at - b.at),
  };
  const replies: RecordedEvent[] = [];
  if (now.first_agent_reply_date !== undefined) replies.push({ at: now.first_agent_reply_date, kind: 'supportReply', by: 'person' });
  if (now.last_reply_date !== undefined) replies.push({ at: now.last_reply_date, kind: 'customerReply' });
  return {
    site,
    id,
    label: `#${id}`,
    url: `${site}/record/0-5/${id}`,
    title: now.subject ?? '',
    customer: now.hs_primary_company_name,
    type: now.hs_ticket_category,
    queue: stages.pipelines.get(now.hs_pipeline ?? ''),
    channel: now.source_type,
    createdAt,
    events: [...eventsOf(told, (...change) => eventOf(stages, ...change)), ...replies],
    status: stage && nameOf(stages.names, stage, undefined).word,
    statusId: stage,
    statusMeaning: stages.meanings.get(stage ?? ''),
    priority,
    assignee,
    isMine: assignee !== undefined && assignee === me,
    partialSince: unknown.length === 0 ? undefined : Math.max(...unknown),
    revision: now.hs_lastmodifieddate ?? '',
  };
}

import * as v from 'valibot';
import { isStatusMeaning, type StatusMeaning, SUPPORT_AUTHORS } from '../../tickets/ticket';
import type { RecordedEvent } from '../../tickets/ticketRecord';
import { isRecord } from '../isRecord';
import type { TableShape } from '../parsedRows';
import type { AbsentTicket, SiteState, StoredTicket } from './storedTicket';

const word = v.optional(v.string());
const instant = v.number();
const maybe = v.optional(instant);

const meaning = v.custom<StatusMeaning>((told) => isStatusMeaning(told));

const named = { id: v.exactOptional(v.string()), aka: v.exactOptional(v.string()) };

const eventSchemas = {
  status: v.object({ at: instant, to: v.string(), ...named, meaning: v.exactOptional(meaning) }),
  priority: v.object({ at: instant, to: word, ...named }),
  assignee: v.object({ at: instant, to: word, ...named, isByRule: v.exactOptional(v.boolean()) }),
  customerReply: v.object({ at: instant }),
  supportReply: v.object({ at: instant, by: v.exactOptional(v.picklist(SUPPORT_AUTHORS)) }),
} satisfies Readonly<Record<RecordedEvent['kind'], v.GenericSchema>>;
const schemaByKind: ReadonlyMap<unknown, v.GenericSchema> = new Map(Object.entries(eventSchemas));

function isRecordedEvent(raw: unknown): boolean {
  const schema = isRecord(raw) ? schemaByKind.get(raw['kind']) : undefined;
  return schema !== undefined && v.is(schema, raw);
}

/** By its kind alone: the schema that tells variants apart weighs more than all of them. */
export const recordedEventSchema = v.custom<RecordedEvent>(isRecordedEvent, 'no event');

const native = v.object({
  metric: v.exactOptional(v.picklist(['firstResponse', 'resolution'])),
  name: v.string(),
  state: v.exactOptional(v.picklist(['running', 'paused', 'met', 'missed', 'ended'])),
  dueAt: v.exactOptional(instant),
});

/** When each field was last told. */
export const agesSchema = v.object({
  title: v.exactOptional(instant),
  status: v.exactOptional(instant),
  priority: v.exactOptional(instant),
  assignee: v.exactOptional(instant),
});

const record = v.object({
  site: v.string(),
  id: v.string(),
  label: v.string(),
  url: v.string(),
  title: v.string(),
  customer: word,
  type: word,
  queue: word,
  tags: v.optional(v.array(v.string())),
  channel: word,
  fields: v.optional(v.record(v.string(), v.string())),
  writtenBy: v.optional(v.picklist(['customer', 'support'])),
  createdAt: maybe,
  events: v.array(recordedEventSchema),
  status: word,
  priority: word,
  assignee: word,
  statusId: word,
  priorityId: word,
  statusMeaning: v.optional(meaning),
  lacking: v.exactOptional(v.array(v.picklist(['status', 'priority', 'assignee']))),
  isMine: v.boolean(),
  partialSince: maybe,
  revision: v.string(),
  asOf: v.exactOptional(agesSchema),
  ownAsOf: v.exactOptional(agesSchema),
  doubts: v.exactOptional(v.array(v.object({ says: v.string(), own: v.string(), at: instant }))),
  createdAs: v.exactOptional(v.string()),
  native: v.optional(v.array(native)),
});

const failure = v.picklist(['signedOut', 'otherUser', 'notAllowed', 'notFound', 'busy', 'unreachable', 'unreadable']);

const storedTicketSchema = v.object({
  key: v.string(),
  site: v.string(),
  record,
  readAt: instant,
  mine: v.picklist([0, 1]),
  watchedSince: maybe,
  answeredWords: word,
  nativeReadAt: maybe,
});

const siteStateSchema = v.object({
  site: v.string(),
  failure: v.optional(failure),
  detail: word,
  since: maybe,
  kindSince: maybe,
  failures: v.number(),
  retryAt: maybe,
  failedAt: maybe,
  askedToWait: v.boolean(),
  readAt: maybe,
  queueReadAt: maybe,
  clockOffsetMs: maybe,
  heavySince: maybe,
  user: word,
  unread: v.exactOptional(
    v.record(v.string(), v.object({ since: instant, why: v.picklist(['lost', 'future', 'contradicts', 'order', 'both']) })),
  ),
  redesign: v.optional(v.object({ page: v.picklist(['list', 'ticket']), report: v.string(), since: instant, seenAt: instant })),
});

const absentTicketSchema = v.object({ key: v.string(), site: v.string(), askedAt: instant });

/** The tables whose rows are parsed. */
export const readTables = {
  tickets: { schema: storedTicketSchema, key: 'key' },
  sites: { schema: siteStateSchema, key: 'site' },
  absent: { schema: absentTicketSchema, key: 'key' },
} as const satisfies Readonly<Record<keyof ReadRows, TableShape>>;

/** What the rows of those tables are. */
export interface ReadRows {
  readonly tickets: StoredTicket;
  readonly sites: SiteState;
  readonly absent: AbsentTicket;
}

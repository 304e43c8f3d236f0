import * as v from 'valibot';
import { isStatusMeaning, type StatusMeaning, SUPPORT_AUTHORS } from '../../tickets/ticket';
import type { TableShape } from '../parsedRows';
import type { AbsentTicket, SiteState, StoredTicket } from './storedTicket';

const word = v.optional(v.string());
const instant = v.number();
const maybe = v.optional(instant);

const meaning = v.custom<StatusMeaning>((told) => isStatusMeaning(told));

export const recordedEventSchema = v.variant('kind', [
  v.object({
    at: instant,
    kind: v.literal('status'),
    to: v.string(),
    id: v.exactOptional(v.string()),
    aka: v.exactOptional(v.string()),
    meaning: v.exactOptional(meaning),
  }),
  v.object({ at: instant, kind: v.literal('priority'), to: word, id: v.exactOptional(v.string()), aka: v.exactOptional(v.string()) }),
  v.object({ at: instant, kind: v.literal('assignee'), to: word, isByRule: v.exactOptional(v.boolean()) }),
  v.object({ at: instant, kind: v.literal('customerReply') }),
  v.object({ at: instant, kind: v.literal('supportReply'), by: v.exactOptional(v.picklist(SUPPORT_AUTHORS)) }),
]);

const native = v.object({
  metric: v.exactOptional(v.picklist(['firstResponse', 'resolution'])),
  name: v.string(),
  state: v.exactOptional(v.picklist(['running', 'paused', 'met', 'missed', 'ended'])),
  dueAt: v.exactOptional(instant),
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
  asOf: v.exactOptional(
    v.object({
      title: v.exactOptional(instant),
      status: v.exactOptional(instant),
      priority: v.exactOptional(instant),
      assignee: v.exactOptional(instant),
    }),
  ),
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

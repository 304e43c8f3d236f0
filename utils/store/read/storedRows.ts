import * as v from 'valibot';
import type { AbsentTicket, LedgerEntry, SiteState, StoredTicket } from './storedTicket';

const word = v.optional(v.string());
const instant = v.number();
const maybe = v.optional(instant);

const event = v.variant('kind', [
  v.object({
    at: instant,
    kind: v.literal('status'),
    to: v.string(),
    meaning: v.exactOptional(v.picklist(['open', 'waitingCustomer', 'waitingThirdParty', 'resolved', 'closed'])),
  }),
  v.object({ at: instant, kind: v.literal('priority'), to: word }),
  v.object({ at: instant, kind: v.literal('assignee'), to: word }),
  v.object({ at: instant, kind: v.literal('customerReply') }),
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
  createdAt: maybe,
  events: v.array(event),
  status: word,
  priority: word,
  assignee: word,
  isMine: v.boolean(),
  partialSince: maybe,
  revision: v.string(),
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
  redesign: v.optional(v.object({ page: v.picklist(['list', 'ticket']), report: v.string(), since: instant, seenAt: instant })),
});

const ledgerEntrySchema = v.object({
  id: v.string(),
  site: v.string(),
  ticket: word,
  state: v.picklist(['sending', 'sent', 'superseded', 'snoozed', 'acknowledged']),
  at: instant,
  group: word,
});

const absentTicketSchema = v.object({ key: v.string(), site: v.string(), askedAt: instant });

/** Checked as they lie, never rebuilt: an absent optional word reads as `undefined` anyway. */
const schemas = { tickets: storedTicketSchema, sites: siteStateSchema, ledger: ledgerEntrySchema, absent: absentTicketSchema } as const;

/** Each table and the property by which it finds its rows. */
const keys = { tickets: 'key', sites: 'site', ledger: 'id', absent: 'key' } as const;

/** The tables whose rows are parsed, and what their rows are. */
export interface Rows {
  readonly tickets: StoredTicket;
  readonly sites: SiteState;
  readonly ledger: LedgerEntry;
  readonly absent: AbsentTicket;
}

export type Table = keyof Rows;

export interface BadRow {
  readonly key: string;
  readonly raw: unknown;
  readonly reason: string;
}

/** Parts rows that are what their table promises from damaged ones. */
export function sortRows<T extends Table>(
  table: T,
  rows: readonly unknown[],
): { readonly good: readonly Rows[T][]; readonly bad: readonly BadRow[] } {
  const good: Rows[T][] = [];
  const bad: BadRow[] = [];
  for (const raw of rows) {
    if (raw === undefined) continue;
    const result = v.safeParse(schemas[table], raw, { abortEarly: true });
    if (result.success) good.push(raw as Rows[T]);
    else bad.push({ key: String((raw as Record<string, unknown>)[keys[table]]), raw, reason: reasonOf(table, result.issues[0]) });
  }
  return { good, bad };
}

const reasonOf = (table: Table, issue: v.BaseIssue<unknown>): string => `${table}: ${v.getDotPath(issue) ?? 'row'}: ${issue.message}`;

import * as v from 'valibot';

const word = v.optional(v.string());
const instant = v.number();
const maybe = v.optional(instant);

const event = v.variant('kind', [
  v.object({ at: instant, kind: v.literal('status'), to: v.string() }),
  v.object({ at: instant, kind: v.literal('priority'), to: word }),
  v.object({ at: instant, kind: v.literal('assignee'), to: word }),
  v.object({ at: instant, kind: v.literal('customerReply') }),
]);

const record = v.object({
  site: v.string(),
  id: v.string(),
  label: v.string(),
  url: v.string(),
  title: v.string(),
  customer: word,
  type: word,
  createdAt: maybe,
  events: v.array(event),
  status: word,
  priority: word,
  assignee: word,
  isMine: v.boolean(),
  partialSince: maybe,
  revision: v.string(),
});

const failure = v.picklist(['signedOut', 'notAllowed', 'notFound', 'busy', 'unreachable', 'unreadable']);

const storedTicketSchema = v.object({
  key: v.string(),
  site: v.string(),
  record,
  readAt: instant,
  mine: v.picklist([0, 1]),
  watchedSince: maybe,
  answeredWords: word,
});

const siteStateSchema = v.object({
  site: v.string(),
  failure: v.optional(failure),
  detail: word,
  since: maybe,
  failures: v.number(),
  retryAt: maybe,
  askedToWait: v.boolean(),
  readAt: maybe,
  queueReadAt: maybe,
});

const ledgerEntrySchema = v.object({
  id: v.string(),
  site: v.string(),
  ticket: word,
  state: v.picklist(['sending', 'sent']),
  at: instant,
});

const absentTicketSchema = v.object({ key: v.string(), site: v.string(), askedAt: instant });

/** Checked as they lie, never rebuilt: an absent optional word reads as `undefined` anyway. */
const schemas = { tickets: storedTicketSchema, sites: siteStateSchema, ledger: ledgerEntrySchema, absent: absentTicketSchema } as const;

/** Each table and the property by which it finds its rows. */
const keys = { tickets: 'key', sites: 'site', ledger: 'id', absent: 'key' } as const;

export type Table = keyof typeof schemas;

export interface BadRow {
  readonly key: string;
  readonly raw: unknown;
  readonly reason: string;
}

/** Parts rows that are what their table promises from damaged ones. `T` must be the row type of `table`. */
export function sortRows<T>(table: Table, rows: readonly unknown[]): { readonly good: readonly T[]; readonly bad: readonly BadRow[] } {
  const good: T[] = [];
  const bad: BadRow[] = [];
  for (const raw of rows) {
    if (raw === undefined) continue;
    const result = v.safeParse(schemas[table], raw, { abortEarly: true });
    if (result.success) good.push(raw as T);
    else
      bad.push({
        key: String((raw as Record<string, unknown>)[keys[table]]),
        raw,
        reason: `${table}: ${v.getDotPath(result.issues[0]) ?? ''}: ${result.issues[0].message}`,
      });
  }
  return { good, bad };
}

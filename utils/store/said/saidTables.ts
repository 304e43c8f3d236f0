import * as v from 'valibot';
import type { TableShape } from '../parsedRows';
import { agesSchema, recordedEventSchema } from '../read/storedRows';
import type { SaidRows } from './saidRow';

const word = v.optional(v.string());
const instant = v.number();
const maybe = v.optional(instant);

/** What its kind says is not looked at here: a kind that this version does not know is kept as it is. */
const factSchema = v.object({
  id: v.string(),
  site: v.string(),
  ticket: v.string(),
  kind: v.string(),
  saidAt: instant,
  withdrawnAt: v.exactOptional(instant),
  by: v.string(),
  note: v.exactOptional(v.string()),
});

const outcomeSchema = v.object({
  id: v.string(),
  site: v.string(),
  ticket: v.string(),
  metric: v.string(),
  label: v.string(),
  customer: word,
  queue: word,
  policy: v.string(),
  severity: v.string(),
  startAt: instant,
  endedAt: maybe,
  elapsedMs: v.number(),
  targetMs: v.number(),
  breached: v.boolean(),
  outcome: v.optional(v.literal('externalCause')),
  partialSince: maybe,
  at: instant,
});

const observationSchema = v.object({
  key: v.string(),
  site: v.string(),
  at: instant,
  events: v.array(recordedEventSchema),
  partialSince: maybe,
  createdAt: maybe,
  status: word,
  priority: word,
  assignee: word,
  asOf: v.exactOptional(agesSchema),
});

const ledgerEntrySchema = v.object({
  id: v.string(),
  site: v.string(),
  ticket: word,
  state: v.picklist(['sending', 'sent', 'superseded', 'snoozed', 'acknowledged']),
  at: instant,
  group: word,
});

/** What was said, table by table. `age` tells which of two rows of one key is the later one. */
export const saidTables = {
  facts: { schema: factSchema, key: 'id', age: 'withdrawnAt' },
  outcomes: { schema: outcomeSchema, key: 'id', age: 'at' },
  observations: { schema: observationSchema, key: 'key', age: 'at' },
  ledger: { schema: ledgerEntrySchema, key: 'id', age: 'at' },
} as const satisfies Readonly<Record<keyof SaidRows, TableShape & { readonly age: string }>>;

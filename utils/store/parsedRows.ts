import type { IDBPDatabase } from 'idb';
import * as v from 'valibot';
import type { Instant } from '../time/instant';

/** A row that could not be read, kept as it was. */
export interface AsideRow {
  readonly from: string;
  readonly raw: unknown;
  readonly reason: string;
  readonly at: Instant;
}

/** What the rows of a table are, and the property by which each is found. They are checked as they lie, never rebuilt. */
export interface TableShape {
  readonly schema: v.GenericSchema;
  readonly key: string;
}

interface BadRow {
  readonly key: string;
  readonly raw: unknown;
  readonly reason: string;
}

/** Rows as their table promises them. A damaged one is moved aside, so that it is met once and lost never, and costs none of its neighbours. */
export async function readable<Row>(
  database: Pick<IDBPDatabase, 'transaction'>,
  name: string,
  { schema, key }: TableShape,
  rows: readonly unknown[],
  now: Instant,
): Promise<readonly Row[]> {
  const good: Row[] = [];
  const bad: BadRow[] = [];
  for (const raw of rows) {
    if (raw === undefined) continue;
    const result = v.safeParse(schema, raw, { abortEarly: true });
    if (result.success) good.push(raw as Row);
    else bad.push({ key: String((raw as Record<string, unknown>)[key]), raw, reason: reasonOf(name, result.issues[0]) });
  }
  if (bad.length > 0) await moveAside(database, name, bad, now);
  return good;
}

const reasonOf = (name: string, issue: v.BaseIssue<unknown>): string => `${name}: ${v.getDotPath(issue) ?? 'row'}: ${issue.message}`;

async function moveAside(database: Pick<IDBPDatabase, 'transaction'>, name: string, rows: readonly BadRow[], now: Instant): Promise<void> {
  const transaction = database.transaction([name, 'aside'], 'readwrite');
  const aside = transaction.objectStore('aside');
  const from = transaction.objectStore(name);
  await Promise.all([
    ...rows.flatMap(({ key, raw, reason }) => [aside.add({ from: name, raw, reason, at: now } satisfies AsideRow), from.delete(key)]),
    transaction.done,
  ]);
}

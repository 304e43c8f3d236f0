import { openAsIs } from '../steps/openDatabase';
import type { SaidDatabase } from './saidDatabase';
import { saidTables } from './saidTables';
import type { SaidRows } from './saidRow';

export type Table = keyof SaidRows;

/** Rows as they lie somewhere else, not parsed. */
export type Brought = Readonly<Partial<Record<Table, readonly unknown[]>>>;

const TABLES = Object.keys(saidTables) as readonly Table[];

type Row = Readonly<Record<string, unknown>>;

const ageOf = (table: Table, row: Row): number => Number(row[saidTables[table].age] ?? 0);

/** Copies what is not there yet, or is older there: doing it again changes nothing. All of it is copied, or nothing. */
export async function bring(from: Brought, into: SaidDatabase): Promise<void> {
  const transaction = into.transaction(TABLES, 'readwrite');
  for (const table of TABLES) {
    const store = transaction.objectStore(table);
    for (const row of (from[table] ?? []) as readonly Row[]) {
      const key = row[saidTables[table].key];
      if (typeof key !== 'string') continue;
      const known = (await store.get(key)) as Row | undefined;
      if (known === undefined || ageOf(table, known) < ageOf(table, row)) await store.put(row as never);
    }
  }
  await transaction.done;
}

/** Of a database of whatever version, which stays as it is. */
export async function everythingIn(name: string): Promise<Brought> {
  const database = await openAsIs(name);
  try {
    const tables = TABLES.filter((table) => database.objectStoreNames.contains(table));
    return Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await database.getAll(table)] as const)));
  } finally {
    database.close();
  }
}

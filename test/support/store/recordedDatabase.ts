import type { IDBPDatabase } from 'idb';
import { filesIn, textOf } from '../sources';

interface RecordedTable {
  readonly keyPath: string | null;
  readonly autoIncrement: boolean;
  readonly indexes: Readonly<Record<string, { readonly keyPath: string; readonly multiEntry: boolean; readonly unique: boolean }>>;
  readonly rows: readonly { readonly key: IDBValidKey; readonly value: unknown }[];
}

/** A database as the code of some version wrote it. */
export interface RecordedDatabase {
  /** Whose code wrote it. */
  readonly commit: string;
  readonly name: string;
  readonly version: number;
  readonly stores: Readonly<Record<string, RecordedTable>>;
}

/** All that were recorded of one kind, by their files' names: `tickets-v1.json`. */
export const recordedDatabases = (kind: string): readonly RecordedDatabase[] =>
  filesIn('test/recorded')
    .filter((path) => new RegExp(`/${kind}-v\\d+\\.json$`).test(path))
    .map((path) => JSON.parse(textOf(path)) as RecordedDatabase);

/** Lays a recorded database where its code left it. Stands by itself: it is also sent into a browser as text. */
export async function layDown({ name, version, stores }: RecordedDatabase): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.addEventListener('upgradeneeded', () => {
      for (const [table, { keyPath, autoIncrement, indexes, rows }] of Object.entries(stores)) {
        const store = opening.result.createObjectStore(table, { keyPath, autoIncrement });
        for (const [index, { keyPath: path, ...options }] of Object.entries(indexes)) store.createIndex(index, path, options);
        for (const { key, value } of rows) store.put(value, ...(keyPath === null ? [key] : []));
      }
    });
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(new Error(`${name} was not laid down: ${opening.error?.message}`)));
  });
  database.close();
}

export interface Shape {
  readonly version: number;
  readonly tables: Readonly<Record<string, unknown>>;
}

/** Tables, keys and indexes of an open database, without its rows. */
export function shapeOf(database: IDBPDatabase<never> | IDBPDatabase): Shape {
  const opened = database as IDBPDatabase;
  const tables = [...opened.objectStoreNames].toSorted().map((table) => {
    const { store } = opened.transaction(table);
    const indexes = [...store.indexNames].toSorted().map((name) => {
      const { keyPath, multiEntry, unique } = store.index(name);
      return [name, { keyPath, multiEntry, unique }];
    });
    return [table, { keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes }];
  });
  return { version: opened.version, tables: Object.fromEntries(tables) as Readonly<Record<string, unknown>> };
}

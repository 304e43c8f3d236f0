import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { newestOf, SavedByNewer, type Steps, stepsAfter } from './steps';

/** Makes one version of a database out of the one before. It may only ask within the transaction that it is given. */
export type DatabaseStep<Schema extends DBSchema> = (
  database: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
) => void;

/** What a database is: the steps that made it, and the tables that it has after the last one. */
export interface DatabaseShape<Schema extends DBSchema> {
  readonly steps: Steps<DatabaseStep<Schema>>;
  readonly tables: readonly StoreNames<Schema>[];
}

/** Opens a database in its newest version. Throws `SavedByNewer`, or why it cannot be used. `onEnd` is called when the browser ends the connection by itself. */
export async function openDatabase<Schema extends DBSchema>(
  name: string,
  { steps, tables }: DatabaseShape<Schema>,
  onEnd: () => void,
): Promise<IDBPDatabase<Schema>> {
  const newest = newestOf(steps);
  const opening = openDB<Schema>(name, newest, {
    upgrade(opened, version, _, transaction) {
      for (const step of stepsAfter(name, steps, version)) step(opened, transaction);
    },
    terminated: onEnd,
    // Whoever comes with another version need not wait for this worker to end.
    blocking(_, __, { target }) {
      (target as IDBDatabase).close();
      onEnd();
    },
  });
  const database = await opening.catch((cause: unknown) => {
    throw cause instanceof DOMException && cause.name === 'VersionError' ? new SavedByNewer(name, 'newer', newest) : cause;
  });
  const missing = tables.filter((table) => !database.objectStoreNames.contains(table));
  if (missing.length === 0) return database;
  database.close();
  throw new Error(`${name} lacks ${missing.join(', ')}`);
}

/** A database of whatever version, as it is. */
export const openAsIs = (name: string): Promise<IDBPDatabase> => openDB(name);

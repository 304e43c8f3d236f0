import type { DBSchema, IDBPDatabase } from 'idb';
import { isRecord } from '../isRecord';
import { openedOnce } from '../openedOnce';
import type { Slots } from '../settings/settingsStore';
import { type DatabaseShape, openDatabase } from '../steps/openDatabase';
import { newestOf } from '../steps/steps';

interface SecretSchema extends DBSchema {
  slots: { key: string; value: unknown };
}

export const secretShape: DatabaseShape<SecretSchema> = {
  steps: { 1: (database) => void database.createObjectStore('slots') },
  tables: ['slots'],
};

const NAME = 'secrets';

/** What versions before kept in `storage.local`. */
const TAKEN_OVER = ['tokens', 'memos'];

/**
 * Slots that no content script can read, in a database of the extension's own origin: Firefox lets content scripts, which share a process with a web
 * page, read `storage.local`. What lies there of versions before moves here. A database that cannot be opened is left as it is, and another one used.
 */
export function secretSlots(before: Slots): Slots {
  const database = openedOnce(async (onEnd) => {
    const opened = await openDatabase(NAME, secretShape, onEnd).catch(() =>
      openDatabase(`${NAME}-v${newestOf(secretShape.steps)}`, secretShape, onEnd),
    );
    for (const key of TAKEN_OVER) await takeOver(before, key, opened);
    return opened;
  });
  return {
    read: async (key) => (await database()).get('slots', key),
    write: async (key, value) => void (await (await database()).put('slots', value, key)),
  };
}

/** Doing it again, as after a worker died in between, changes nothing. */
async function takeOver(before: Slots, key: string, into: IDBPDatabase<SecretSchema>): Promise<void> {
  const old = await before.read(key);
  if (!isRecord(old)) return;
  const known: unknown = await into.get('slots', key);
  const value = { ...valueIn(known), ...valueIn(old) };
  await into.put('slots', { ...old, value }, key);
  await before.write(key, null);
}

const valueIn = (slot: unknown): object => (isRecord(slot) && isRecord(slot['value']) ? slot['value'] : {});

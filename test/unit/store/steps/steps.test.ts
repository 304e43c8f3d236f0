import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { type IDBPDatabase, openDB } from 'idb';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { ticketShape } from '@/utils/store/read/ticketDatabase';
import { saidShape } from '@/utils/store/said/saidDatabase';
import { secretShape } from '@/utils/store/secrets/secretSlots';
import { type DatabaseShape, openDatabase } from '@/utils/store/steps/openDatabase';
import { newestOf, SavedByNewer, stepsAfter } from '@/utils/store/steps/steps';
import { layDown, recordedDatabases, shapeOf } from '../../../support/store/recordedDatabase';

/** Everything that is kept in a database, by the names of its recorded samples. */
const shapes = { tickets: ticketShape, said: saidShape, secrets: secretShape } as unknown as Readonly<Record<string, DatabaseShape<never>>>;

const noEnd = (): void => undefined;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('steps', () => {
  const steps = { 1: 'one', 2: 'two', 10: 'ten' };

  it('lead from each version to the newest, in the order of their numbers', () => {
    expect([0, 1, 2, 10].map((version) => stepsAfter('it', steps, version))).toEqual([['one', 'two', 'ten'], ['two', 'ten'], ['ten'], []]);
    expect(newestOf(steps)).toBe(10);
  });

  it('know nothing of a version that is newer', () => {
    expect(() => stepsAfter('it', steps, 11)).toThrow(new SavedByNewer('it', 11, 10));
  });
});

const kinds = Object.entries(shapes);
const samples = kinds.flatMap(([kind, shape]) =>
  recordedDatabases(kind).map((sample) => ({ kind, shape, sample, version: sample.version })),
);

describe('every database', () => {
  test.each(kinds)('%s has a recorded sample of each version but none of another, and steps without a gap', (kind, { steps }) => {
    const numbers = Object.keys(steps).map(Number);

    expect(numbers).toEqual(Array.from({ length: newestOf(steps) }, (_, index) => index + 1));
    expect(recordedDatabases(kind).map(({ version }) => version)).toEqual(numbers);
  });

  test.each(samples)('of version $version of $kind comes to be as a new one, with all its rows', async ({ shape, sample }) => {
    const fresh = await openDatabase('fresh', shape, noEnd);
    await layDown(sample);

    const walked = await openDatabase(sample.name, shape, noEnd);

    expect(shapeOf(walked)).toEqual(shapeOf(fresh));
    for (const [table, { rows }] of Object.entries(sample.stores)) {
      expect({ table, keys: await walked.getAllKeys(table as never) }).toEqual({ table, keys: rows.map(({ key }) => key) });
      expect({ table, rows: await walked.getAll(table as never) }).toEqual({ table, rows: rows.map(({ value }) => value) });
    }
  });

  test.each(samples)('of version $version of $kind is found by its indexes afterwards', async ({ shape, sample }) => {
    await layDown(sample);

    const walked = await openDB((await openDatabase(sample.name, shape, noEnd)).name);

    for (const [table, { rows }] of Object.entries(sample.stores)) {
      for (const name of walked.transaction(table).store.indexNames) {
        const { keyPath } = walked.transaction(table).store.index(name);
        const having = rows.filter(({ value }) => (value as Readonly<Record<string, unknown>>)[String(keyPath)] !== undefined);
        const found = new Set((await walked.getAllKeysFromIndex(table, name)) as string[]);
        expect({ table, name, found: [...found].toSorted() }).toEqual({
          table,
          name,
          found: having.map(({ key }) => key as string).toSorted(),
        });
      }
    }
  });

  test.each(samples)('of version $version of $kind can be led to a version that is still to come', async ({ shape, sample }) => {
    const next = newestOf(shape.steps) + 1;
    const steps = { ...shape.steps, [next]: (database: IDBPDatabase<never>) => void database.createObjectStore('next' as never) };
    await layDown(sample);

    const walked = await openDatabase(sample.name, { ...shape, steps }, noEnd);

    expect([walked.version, walked.objectStoreNames.contains('next' as never)]).toEqual([next, true]);
    for (const [table, { rows }] of Object.entries(sample.stores)) expect(await walked.count(table as never)).toBe(rows.length);
  });

  test.each(kinds)('%s of a newer Prazo is refused by that name', async (_, shape) => {
    (await openDB('newer', newestOf(shape.steps) + 1)).close();

    await expect(openDatabase('newer', shape, noEnd)).rejects.toThrow(SavedByNewer);
  });
});

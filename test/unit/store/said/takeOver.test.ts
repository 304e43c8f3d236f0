import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LedgerEntry } from '@/utils/store/said/saidRow';
import type { TicketStore } from '@/utils/store/ticketStore';
import { type MortalWorker, mortalWorker } from '../../../support/store/mortalDatabase';
import { layDown, type RecordedDatabase, recordedDatabases } from '../../../support/store/recordedDatabase';
import { wholeStore } from '../../../support/store/wholeStore';

// Alerts and observations lay with what was read before there was a place for what was said.

const NOW = Date.parse('2026-03-02T12:00Z');
const before = recordedDatabases('tickets').at(-1)!;
const ledgerIn = ({ stores }: RecordedDatabase): readonly unknown[] => stores['ledger']?.rows.map(({ value }) => value) ?? [];
const partialTicket = 'https://taught.example#7';

let stored: Map<string, unknown>;
let worker: MortalWorker;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  stored = new Map();
  worker = mortalWorker(stored);
});
afterEach(() => worker.bury());

const open = (): TicketStore => wholeStore(worker.live(), () => NOW);

/** What a new worker is told, unless it dies of the question. */
async function life<T>(ask: (store: TicketStore) => Promise<T>, dieBefore = Infinity): Promise<T | undefined> {
  const store = open();
  worker.dieBefore(dieBefore);
  return Promise.race([ask(store), worker.death().then(() => undefined)]);
}

const sorted = (rows: readonly unknown[] | undefined): readonly string[] => (rows ?? []).map((row) => JSON.stringify(row)).toSorted();

describe('what was noted before', () => {
  it('is taken over with what was observed, and not kept twice', async () => {
    await layDown(before);

    const store = open();

    expect(sorted(await store.ledger())).toEqual(sorted(ledgerIn(before)));
    expect(await store.observations([partialTicket])).toMatchObject([
      { events: [{ to: 'Open' }, { to: 'Waiting for customer' }], status: 'Waiting for customer' },
    ]);
    expect(await (await openDB('tickets-1')).count('ledger')).toBe(0);
    expect(await (await openDB('tickets-1')).count('tickets')).toBe(before.stores['tickets']?.rows.length);
  });

  it('is neither lost nor doubled by a worker that dies at any of its steps, nor by the next that dies as well', async () => {
    await layDown(before);
    const whole = worker.steps();
    await life((store) => store.ledger());
    const steps = worker.steps() - whole;
    expect(steps).toBeGreaterThan(10);

    for (let first = 1; first <= steps; first++)
      for (const second of [2, first]) {
        globalThis.indexedDB = new IDBFactory();
        stored.clear();
        worker.live();
        await layDown(before);
        await life((store) => store.ledger(), first);
        await life((store) => store.ledger(), second);

        const told = await life(async (store) => [await store.ledger(), await store.observations([partialTicket])]);

        expect({ first, told: sorted(told?.[0]) }).toEqual({ first, told: sorted(ledgerIn(before)) });
        expect({ first, told: told?.[1] }).toMatchObject({ first, told: [{ key: partialTicket }] });
      }
  });

  it('does not come back once it was forgotten', async () => {
    await layDown(before);
    const [entry] = ledgerIn(before) as readonly LedgerEntry[];
    await open().commit({ forgetLedger: [entry!.id] });

    expect((await open().ledger()).map(({ id }) => id)).not.toContain(entry!.id);
    expect(await open().ledger()).toHaveLength(ledgerIn(before).length - 1);
  });
});

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const entry = fc.record({ id, state: fc.constantFrom('sending', 'sent', 'snoozed'), at: fc.nat(9) });

it('whatever was noted is answered as before, wherever workers die on the way', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(entry, { selector: (row) => row.id }),
      fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 5 }),
      async (rows, deaths) => {
        globalThis.indexedDB = new IDBFactory();
        stored.clear();
        worker.live();
        const noted = rows.map((row) => ({ ...row, site: 'https://desk.example' }));
        await layDown({
          ...before,
          stores: { ...before.stores, ledger: { ...before.stores['ledger']!, rows: noted.map((value) => ({ key: value.id, value })) } },
        });

        for (const step of deaths) await life((store) => store.ledger(), step);

        expect(sorted(await life((store) => store.ledger()))).toEqual(sorted(noted));
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

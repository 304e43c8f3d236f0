import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { StoreChange, TicketStore } from '@/utils/store/ticketStore';
import { type TicketKey, ticketKey } from '@/utils/tickets/ticket';
import { type MortalWorker, mortalWorker } from '../../../support/store/mortalDatabase';
import { recordOf, SITE } from '../../../support/world/fakeDesk';
import { wholeStore } from '../../../support/store/wholeStore';

const IDS = ['1', '2', '3'];
const KEYS = IDS.map((id) => ticketKey(SITE, id));
const stored = new Map<string, unknown>();
let worker: MortalWorker;
beforeEach(() => {
  worker = mortalWorker(stored);
});
afterEach(() => worker.bury());

/** A change of both halves: something is stated, an alert given, and the ticket, whose history is partial, seen with one more event. */
function changeAt(at: number, id: string): StoreChange {
  const ticket = ticketKey(SITE, id);
  const events = [{ at, kind: 'customerReply' }] as const;
  return {
    facts: [{ id: `${at}`, site: SITE, ticket, kind: at % 2 === 0 ? 'pause' : 'of a kind to come', saidAt: at, by: 'ana', more: [{ at }] }],
    ledger: [{ id: `${ticket}|resolution|deadline|${at}`, site: SITE, ticket, state: 'sent', at }],
    tickets: [
      {
        key: ticket,
        site: SITE,
        record: recordOf(id, { partialSince: 1, events }),
        readAt: at,
        mine: 1,
        watchedSince: 1,
        answeredWords: undefined,
      },
    ],
  };
}

type Step = { readonly id: string; readonly dieBefore: number | undefined } | 'read is lost' | 'site is removed';
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ id: fc.constantFrom(...IDS), dieBefore: fc.option(fc.integer({ min: 1, max: 25 }), { nil: undefined }) }),
  },
  { weight: 1, arbitrary: fc.constantFrom('read is lost', 'site is removed') },
);

/** What a store of now tells of what was said. */
const told = async (
  store: TicketStore,
): Promise<{ facts: readonly string[]; alerts: readonly string[]; seen: ReadonlyMap<TicketKey, number> }> => ({
  facts: (await store.facts(KEYS)).map((fact) => JSON.stringify(fact)),
  alerts: (await store.ledger()).map(({ id }) => id),
  seen: new Map((await store.observations(KEYS)).map(({ key, at }) => [key, at])),
});

it('everything that was said is kept, whatever becomes of what was read and wherever workers die', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      globalThis.indexedDB = new IDBFactory();
      stored.clear();
      const open = (): TicketStore => wholeStore(worker.live(), () => 100);
      const kept = { facts: new Set<string>(), alerts: new Set<string>(), seen: new Map<TicketKey, number>() };
      const attempted = new Set<string>();

      for (const [index, next] of steps.entries()) {
        const store = open();
        if (next === 'read is lost') stored.set('ticket-database', { number: index + 2, setAside: { at: 1, reason: 'it broke' } });
        else if (next === 'site is removed') await store.forget(SITE).then(() => kept.alerts.clear());
        else {
          const change = changeAt(index + 1, next.id);
          worker.dieBefore(next.dieBefore ?? Infinity);
          const isDone = await Promise.race([store.commit(change).then(() => true), worker.death().then(() => false)]);
          for (const fact of change.facts ?? []) (isDone ? kept.facts : attempted).add(JSON.stringify(fact));
          if (!isDone) continue;
          for (const { id } of change.ledger ?? []) kept.alerts.add(id);
          for (const { key, readAt } of change.tickets ?? []) kept.seen.set(key, readAt);
        }
      }

      const now = await told(open());
      expect(now.facts.filter((fact) => !attempted.has(fact)).toSorted()).toEqual([...kept.facts].toSorted());
      expect(now.alerts).toEqual(expect.arrayContaining([...kept.alerts]));
      for (const [key, at] of kept.seen) expect(now.seen.get(key)).toBeGreaterThanOrEqual(at);
      // What a ticket was seen with is said before it is written as read.
      for (const { key, readAt } of await open().queue()) expect(now.seen.get(key)).toBeGreaterThanOrEqual(readAt);
    }),
    { numRuns: 120 },
  );
}, 60_000);

import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { newSiteState } from '@/utils/background/due/siteState';
import { QUEUE_GROUPS } from '@/utils/sla/queueOrder';
import type { Look, StoredTicket } from '@/utils/store/read/storedTicket';
import type { LedgerEntry, Outcome } from '@/utils/store/said/saidRow';
import type { StoreChange } from '@/utils/store/ticketStore';
import type { TicketStore } from '@/utils/store/ticketStore';
import type { FactRow } from '@/utils/tickets/fact';
import { ticketKey } from '@/utils/tickets/ticket';
import { recordOf } from '../../support/world/fakeDesk';
import { emptyShelf, memoryTicketStore } from '../../support/world/memoryTicketStore';
import { wholeStore } from '../../support/store/wholeStore';

const SITES = ['https://desk.example/help', 'https://other.example'];
const site = fc.constantFrom(...SITES);
const id = fc.constantFrom('1', '2', '3', '11');
const key = fc.tuple(site, id).map(([at, ticket]) => ticketKey(at, ticket));
const instant = fc.integer({ min: 1, max: 9 });

const ticket: fc.Arbitrary<StoredTicket> = fc.record({ key, readAt: instant, mine: fc.constantFrom<0 | 1>(0, 1) }).map((some) => {
  const [at = '', number = ''] = some.key.split('#');
  return {
    ...some,
    site: at,
    record: recordOf(number, { site: at, ...(some.readAt % 2 === 0 && { partialSince: 1 }) }),
    watchedSince: undefined,
    answeredWords: undefined,
  };
});
const look: fc.Arbitrary<Look> = fc
  .record(
    {
      at: instant,
      group: fc.constantFrom(...QUEUE_GROUPS),
      dueAts: fc.uniqueArray(instant, { minLength: 1, maxLength: 3 }),
      isAlways: fc.boolean(),
      key,
    },
    { requiredKeys: ['key', 'isAlways'] },
  )
  .map(({ isAlways, ...rest }) => {
    const [at = ''] = rest.key.split('#');
    return { ...rest, site: at, ...(isAlways && { alwaysAt: at }) };
  });
const entry: fc.Arbitrary<LedgerEntry> = fc
  .record({ key, mark: fc.constantFrom('atRisk', 'deadline'), state: fc.constantFrom('sending', 'sent', 'snoozed'), at: instant })
  .map(({ key: about, mark, state, at }) => ({
    id: `${about}|resolution|${mark}|7`,
    site: about.split('#')[0] ?? '',
    ticket: about,
    state: state as LedgerEntry['state'],
    at,
  }));
const fact: fc.Arbitrary<FactRow> = fc
  .record({ key, id: fc.constantFrom('f1', 'f2'), kind: fc.constantFrom('pause', 'of a kind to come'), saidAt: instant })
  .map(({ key: about, ...rest }) => ({ ...rest, ticket: about, site: about.split('#')[0] ?? '', by: 'ana' }));
const outcome: fc.Arbitrary<Outcome> = fc.record({ key, at: instant }).map(({ key: about, at }) => ({
  id: `${about}|resolution`,
  site: about.split('#')[0] ?? '',
  ticket: about,
  metric: 'resolution',
  label: '1',
  customer: undefined,
  queue: undefined,
  policy: 'aivo',
  severity: 'high',
  startAt: 0,
  endedAt: undefined,
  elapsedMs: 1,
  targetMs: 2,
  breached: false,
  partialSince: undefined,
  at,
}));
const change: fc.Arbitrary<StoreChange> = fc.record(
  {
    facts: fc.array(fact, { maxLength: 2 }),
    outcomes: fc.array(outcome, { maxLength: 2 }),
    tickets: fc.array(ticket, { maxLength: 3 }),
    forgetTickets: fc.array(key, { maxLength: 1 }),
    looks: fc.array(look, { maxLength: 3 }),
    forgetLooks: fc.array(key, { maxLength: 1 }),
    ledger: fc.array(entry, { maxLength: 3 }),
    forgetLedger: fc.array(
      entry.map((some) => some.id),
      { maxLength: 1 },
    ),
    absent: fc.array(
      key.map((about) => ({ key: about, site: about.split('#')[0] ?? '', askedAt: 1 })),
      { maxLength: 1 },
    ),
    site: site.map(newSiteState),
    plan: fc.record({ basis: fc.constantFrom('a', 'b'), at: instant }),
  },
  { requiredKeys: [] },
);

/** Everything that a store can be asked, in an order of its own. */
async function told(store: TicketStore): Promise<unknown> {
  const keys = SITES.flatMap((at) => ['1', '2', '3', '11'].map((number) => ticketKey(at, number)));
  const sorted = (rows: readonly unknown[]): readonly string[] => rows.map((row) => JSON.stringify(row)).toSorted();
  const { alwaysAt, ...outlook } = await store.outlook(4);
  return {
    tickets: sorted(await store.tickets(keys.slice(1, 6))),
    ticketsOf: sorted(await store.ticketsOf(SITES[0]!)),
    queue: sorted(await store.queue()),
    keys: [...new Set(await store.keysOf([SITES[0]!]))].toSorted(),
    ownKeys: [...new Set(await store.keysOf([]))].toSorted(),
    absent: sorted(await store.absent(keys)),
    sites: sorted(await store.sites()),
    facts: sorted(await store.facts(keys.slice(0, 5))),
    outcomes: sorted(await store.outcomesOf(SITES[0]!)),
    observations: sorted(await store.observations(keys)),
    ledger: sorted(await store.ledger()),
    ledgerOf: sorted(await store.ledgerOf([keys[0]!, keys[6]!])),
    dueLooks: sorted(await store.dueLooks(4)),
    dueBetween: sorted(await store.dueBetween(3, 6)),
    after: await store.ticketsAfter(keys[0]!, 3),
    nextOfMany: await store.nextOfMany(3, 2, 4),
    outlook: { ...outlook, alwaysAt: alwaysAt.toSorted() },
    plan: await store.plan(),
  };
}

it('the store that tests use in memory tells what the real one does', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({ weight: 9, arbitrary: change }, { weight: 1, arbitrary: site }), { maxLength: 8 }),
      async (steps) => {
        globalThis.indexedDB = new IDBFactory();
        const real = wholeStore({ read: async () => undefined, write: async () => undefined }, () => 5);
        const memory = memoryTicketStore(emptyShelf());
        for (const step of steps) {
          for (const store of [real, memory]) await (typeof step === 'string' ? store.forget(step) : store.commit(step));
        }

        expect(await told(memory)).toEqual(await told(real));
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);

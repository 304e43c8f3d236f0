import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { TicketStore } from '@/utils/store/ticketStore';
import type { FactRow } from '@/utils/tickets/fact';
import { ticketKey } from '@/utils/tickets/ticket';
import { SITE } from '../../../support/world/fakeDesk';
import { wholeStore } from '../../../support/store/wholeStore';

const NOW = Date.parse('2026-03-02T12:00Z');
const KEY = ticketKey(SITE, '1');
const factOf = (id: string, rest: Partial<FactRow> = {}): FactRow => ({
  id,
  site: SITE,
  ticket: KEY,
  kind: 'pause',
  saidAt: NOW,
  by: 'ana',
  ...rest,
});

let slots: Map<string, unknown>;
const open = (): TicketStore =>
  wholeStore({ read: async (key) => slots.get(key), write: async (key, value) => void slots.set(key, value) }, () => NOW);
const idsIn = async (store: TicketStore): Promise<readonly string[]> => (await store.facts([KEY])).map(({ id }) => id).toSorted();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  slots = new Map();
});

/** Leaves a database that cannot be used where that of this number was, and gives back the means to undo it. */
async function breakNumber(number: number): Promise<() => Promise<void>> {
  const name = `said-${number}`;
  const former = await openDB(name);
  const facts = await former.getAll('facts');
  former.close();
  await deleteDB(name);
  (await openDB(name, 1, { upgrade: (database) => void database.createObjectStore('facts', { keyPath: 'id' }) })).close();
  return async () => {
    await deleteDB(name);
    await wholeStore({ read: async () => ({ number }), write: async () => undefined }, () => NOW).commit({ facts: facts as FactRow[] });
  };
}

describe('what was said', () => {
  it('is kept as it was said, also of a kind that is not known here', async () => {
    const future = factOf('a', { kind: 'of a kind to come', words: { deep: [1, { er: true }] }, note: 'x' });

    await open().commit({ facts: [future] });

    expect(await open().facts([KEY])).toEqual([future]);
  });

  it('stays when its site is removed, whose alerts do not', async () => {
    const store = open();
    await store.commit({ facts: [factOf('a')], ledger: [{ id: `${KEY}|x`, site: SITE, ticket: KEY, state: 'sent', at: NOW }] });

    await store.forget(SITE);

    expect(await idsIn(store)).toEqual(['a']);
    expect(await store.ledger()).toEqual([]);
  });

  it('is found for many tickets as for few', async () => {
    const tickets = Array.from({ length: 200 }, (_, index) => ticketKey(SITE, String(index)));
    await open().commit({ facts: tickets.map((ticket, index) => factOf(String(index), { ticket })) });

    expect((await open().facts(tickets.slice(0, 150))).map(({ ticket }) => ticket).toSorted()).toEqual(tickets.slice(0, 150).toSorted());
    expect(await idsIn(open())).toEqual(['1']);
  });

  it('and cannot be read is kept aside whole and told, and costs none of its neighbours', async () => {
    await open().commit({ facts: [factOf('a')] });
    const damaged = { ...factOf('b'), saidAt: 'yesterday' };
    const database = await openDB('said-1');
    await database.put('facts', damaged);
    database.close();

    expect(await idsIn(open())).toEqual(['a']);
    expect(await open().problems()).toMatchObject([{ what: 'saidRows', reason: expect.stringMatching(/^facts: saidAt: /) as string }]);
    expect(await (await openDB('said-1')).getAll('aside')).toMatchObject([{ from: 'facts', raw: damaged }]);
  });
});

describe('a database of what was said', () => {
  it('that cannot be opened is kept whole, told, and part of the next once it opens', async () => {
    await open().commit({ facts: [factOf('a')] });
    const mend = await breakNumber(1);

    await open().commit({ facts: [factOf('b')] });
    const store = open();
    await store.takeBack();
    expect([await idsIn(store), (await store.problems()).map(({ what }) => what)]).toEqual([['b'], ['said']]);
    await mend();
    await store.takeBack();

    expect([await idsIn(store), await store.problems()]).toEqual([['a', 'b'], []]);
    expect(await idsIn(open())).toEqual(['a', 'b']);
    expect((await indexedDB.databases()).map(({ name }) => name)).toContain('said-1');
  });

  it('that cannot be opened is not forgotten when the next one cannot be either', async () => {
    await open().commit({ facts: [factOf('a')] });
    const mendFirst = await breakNumber(1);
    await open().commit({ facts: [factOf('b')] });
    const mendSecond = await breakNumber(2);
    await open().commit({ facts: [factOf('c')] });
    const store = open();

    await mendSecond();
    await store.takeBack();
    expect([await idsIn(store), await open().problems()]).toMatchObject([
      ['b', 'c'],
      [{ what: 'said', reason: expect.stringMatching(/^said-1: /) as string }],
    ]);
    await mendFirst();
    await store.takeBack();

    expect([await idsIn(store), await store.problems()]).toEqual([['a', 'b', 'c'], []]);
    expect(await idsIn(open())).toEqual(['a', 'b', 'c']);
  });

  it('of a newer Prazo stays as it is, while what it says holds, and takes in later what was said meanwhile', async () => {
    await open().commit({ facts: [factOf('a')] });
    (await openDB('said-1', 99)).close();

    await open().commit({ facts: [factOf('b'), factOf('a', { withdrawnAt: NOW })] });

    expect([await idsIn(open()), (await open().problems()).map(({ what }) => what)]).toEqual([['a', 'b'], ['newerSaid']]);
    const newer = await openDB('said-1');
    expect([newer.version, (await newer.getAll('facts')).length]).toEqual([99, 1]);
    newer.close();

    // As the newer one would find it, were it of the version known here.
    await deleteDB('said-1');
    expect([await idsIn(open()), await open().problems()]).toEqual([['a', 'b'], []]);
    expect((await open().facts([KEY])).find(({ id }) => id === 'a')).toMatchObject({ withdrawnAt: NOW });
  });
});

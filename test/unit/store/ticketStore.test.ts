import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { newSiteState } from '@/utils/background/due/siteState';
import type { StoredTicket } from '@/utils/store/read/storedTicket';
import type { TicketStore } from '@/utils/store/ticketStore';
import { ticketKey } from '@/utils/tickets/ticket';
import { recordOf, SITE } from '../../support/world/fakeDesk';
import { wholeStore } from '../../support/store/wholeStore';

const NOW = Date.parse('2026-03-02T12:00Z');
const OTHER = 'https://other.example';

const storedTicket = (id: string, mine: 0 | 1 = 1, site = SITE): StoredTicket => ({
  key: ticketKey(site, id),
  site,
  record: recordOf(id, { site }),
  readAt: NOW,
  mine,
  watchedSince: NOW,
  answeredWords: undefined,
});

let slots: Map<string, unknown>;
let store: TicketStore;

const open = (): TicketStore =>
  wholeStore({ read: async (key) => slots.get(key), write: async (key, value) => void slots.set(key, value) }, () => NOW);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  slots = new Map();
  store = open();
});

/** Writes a row behind the store's back. */
async function smuggle(table: string, row: unknown, name = 'tickets-1'): Promise<void> {
  const database = await openDB(name);
  await database.put(table, row);
  database.close();
}

describe('the ticket store', () => {
  it('keeps with what was observed of a ticket when each of its fields was last told', async () => {
    const { record, ...ticket } = storedTicket('1');
    const asOf = { status: NOW, priority: NOW - 1 };
    await store.commit({ tickets: [{ ...ticket, record: { ...record, partialSince: NOW, asOf } }] });

    expect(await open().observations([ticket.key])).toMatchObject([{ key: ticket.key, asOf }]);
  });

  it('finds tickets by key, by site and by whose they are, also in the next worker', async () => {
    await store.commit({ tickets: [storedTicket('1'), storedTicket('2', 0), storedTicket('3', 1, OTHER)] });

    const next = open();

    expect((await next.tickets([ticketKey(SITE, '2'), ticketKey(SITE, '9')])).map(({ record }) => record.id)).toEqual(['2']);
    expect((await next.ticketsOf(SITE)).map(({ record }) => record.id)).toEqual(['1', '2']);
    expect((await next.queue()).map(({ record }) => record.id)).toEqual(['1', '3']);
  });

  it('finds many among others as it finds few, and nothing where nothing is asked for', async () => {
    const ids = Array.from({ length: 200 }, (_, index) => String(index));
    await store.commit({ tickets: ids.map((id) => storedTicket(id)) });
    const found = async (wanted: readonly string[]): Promise<readonly string[]> =>
      (await store.tickets(wanted.map((id) => ticketKey(SITE, id)))).map(({ record }) => record.id).toSorted();

    const most = ids.filter((id) => id !== '7');

    expect(await found([...most, 'unknown'])).toEqual(most.toSorted());
    expect(await found(['0', '99'])).toEqual(['0', '99']);
    expect(await found([])).toEqual([]);
  });

  it('writes a change whole or not at all', async () => {
    const unclonable = { ...storedTicket('2'), record: { ...recordOf('2'), title: (() => '') as unknown as string } };

    await expect(store.commit({ tickets: [storedTicket('1'), unclonable] })).rejects.toThrow('could not be cloned');

    expect(await store.queue()).toEqual([]);
  });

  it('takes a ticket that was read for one that exists', async () => {
    const key = ticketKey(SITE, '1');
    await store.commit({ absent: [{ key, site: SITE, askedAt: NOW }] });

    await store.commit({ tickets: [storedTicket('1')] });

    expect(await store.absent([key])).toEqual([]);
  });

  it('forgets everything about one site and nothing about another', async () => {
    const entry = { ticket: undefined, state: 'sent', at: NOW } as const;
    await store.commit({
      tickets: [storedTicket('1'), storedTicket('3', 1, OTHER)],
      site: newSiteState(SITE),
      ledger: [
        { ...entry, id: 'a', site: SITE },
        { ...entry, id: 'b', site: OTHER },
      ],
      absent: [{ key: ticketKey(SITE, '9'), site: SITE, askedAt: NOW }],
    });

    await store.forget(SITE);

    expect((await store.queue()).map(({ site }) => site)).toEqual([OTHER]);
    expect((await store.ledger()).map(({ id }) => id)).toEqual(['b']);
    expect(await store.sites()).toEqual([]);
    expect(await store.absent([ticketKey(SITE, '9')])).toEqual([]);
  });
});

describe('a damaged row', () => {
  it('is moved aside and costs none of its neighbours', async () => {
    await store.commit({ tickets: [storedTicket('1')] });
    await smuggle('tickets', { ...storedTicket('2'), record: { title: 7 } });

    const queue = await store.queue();

    expect(queue.map(({ record }) => record.id)).toEqual(['1']);
    expect(await store.problems()).toMatchObject([{ what: 'rows', reason: expect.stringMatching(/^tickets: record\.\w+: /) as string }]);
    expect(await (await openDB('tickets-1')).getAll('aside')).toMatchObject([{ from: 'tickets', raw: { record: { title: 7 } } }]);
    expect(await (await openDB('tickets-1')).count('tickets')).toBe(1);
  });

  it('of the ledger is met once', async () => {
    await store.commit({ ledger: [{ id: 'a', site: SITE, ticket: undefined, state: 'sent', at: NOW }] });
    await smuggle('ledger', { id: 'b', site: SITE, state: 'maybe', at: NOW }, 'said-1');

    await store.ledger();

    expect((await store.ledger()).map(({ id }) => id)).toEqual(['a']);
    expect(await store.problems()).toHaveLength(1);
  });
});

describe('a database', () => {
  it('that lacks a store is set aside, and a new one takes its place for good', async () => {
    (await openDB('tickets-1', 1)).close();

    await store.commit({ tickets: [storedTicket('1')] });

    expect(await open().queue()).toHaveLength(1);
    expect(await store.problems()).toEqual([
      { what: 'database', reason: 'tickets-1 lacks tickets, sites, ledger, absent, aside', at: NOW },
    ]);
  });

  it('that was named by something unreadable is the first one', async () => {
    await store.commit({ tickets: [storedTicket('1')] });
    slots.set('ticket-database', { number: -3 });

    expect(await open().queue()).toHaveLength(1);
  });
});

describe('a database of a newer Prazo', () => {
  const bytesOf = async (): Promise<unknown> => {
    const database = await openDB('tickets-1');
    const rows = await database.getAll('tickets');
    const { version } = database;
    database.close();
    return { version, rows };
  };

  beforeEach(async () => {
    await store.commit({ tickets: [storedTicket('1')] });
    globalThis.indexedDB = new IDBFactory();
    const newer = await openDB('tickets-1', 99, { upgrade: (opened) => void opened.createObjectStore('tickets', { keyPath: 'key' }) });
    await newer.put('tickets', { key: 'x', said: 'by the future' });
    newer.close();
    store = open();
  });

  it('stays as it is and in use, while another stands in for it', async () => {
    const before = await bytesOf();

    await store.commit({ tickets: [storedTicket('2')] });

    expect((await open().queue()).map(({ record }) => record.id)).toEqual(['2']);
    expect(await bytesOf()).toEqual(before);
    expect(slots.get('ticket-database')).toBe(undefined);
  });

  it('is told as long as it lies there', async () => {
    expect(await store.problems()).toEqual([{ what: 'newer', reason: expect.stringContaining('tickets-1') as string, at: NOW }]);
    expect(await open().problems()).toHaveLength(1);
  });
});

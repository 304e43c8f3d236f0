import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Look, StoredTicket } from '@/utils/store/read/storedTicket';
import type { TicketStore } from '@/utils/store/ticketStore';
import { wholeStore } from '../../support/store/wholeStore';
import { ticketKey } from '@/utils/tickets/ticket';
import { recordOf, SITE } from '../../support/world/fakeDesk';

const NOW = Date.parse('2026-03-02T12:00Z');

const storedTicket = (id: string): StoredTicket => ({
  key: ticketKey(SITE, id),
  site: SITE,
  record: recordOf(id),
  readAt: NOW,
  mine: 1,
  watchedSince: NOW,
  answeredWords: undefined,
});

let store: TicketStore;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  const slots = new Map<string, unknown>();
  store = wholeStore({ read: async (key) => slots.get(key), write: async (key, value) => void slots.set(key, value) }, () => NOW);
});

describe('looks that are due at once', () => {
  const look = (id: string, at?: number): Look => ({ key: ticketKey(SITE, id), site: SITE, ...(at !== undefined && { at }) });
  const due = async (): Promise<readonly string[]> => (await store.dueLooks(NOW)).map((key) => key.slice(SITE.length + 1)).toSorted();

  it('are found until they were taken, also those that an earlier Prazo put where all of them once stood', async () => {
    await store.dueLooks(NOW);
    const database = await openDB('tickets-1');
    await database.put('looks', look('old', 0));
    database.close();
    await store.commit({ tickets: [storedTicket('1')] });
    await store.commit({ tickets: [storedTicket('2')], looks: [look('3', NOW + 1)] });
    expect(await due()).toEqual(['1', '2', 'old']);

    await store.commit({ looks: [look('1', NOW + 5)] });
    expect(await due()).toEqual(['2', 'old']);
    await store.commit({ looks: [look('2'), look('old')] });
    await store.commit({ tickets: [storedTicket('4')] });

    expect(await due()).toEqual(['4']);
  });

  it('that were taken are not passed again by whoever asks what is due', async () => {
    await store.commit({ tickets: [storedTicket('1'), storedTicket('2')] });
    await store.commit({ looks: [look('1', NOW + 5), look('2', NOW + 6)] });

    const database = await openDB('tickets-1');
    const { from, next } = (await database.get('plan', 'atOnce')) as { readonly from: number; readonly next: number };
    database.close();

    expect(from).toBe(next);
  });
});

describe('a change of many rows', () => {
  const many = Array.from({ length: 1_000 }, (_, index) => storedTicket(String(index)));

  it('is written whole, and leaves others their turn meanwhile', async () => {
    let turns = 0;
    const others = setInterval(() => (turns += 1));
    await store.commit({ tickets: many });
    clearInterval(others);

    expect(await store.ticketsOf(SITE)).toHaveLength(1_000);
    expect(turns).toBeGreaterThan(4);
  });

  it('is not written at all when its last row cannot be', async () => {
    const broken = { ...storedTicket('last'), record: (() => undefined) as unknown as StoredTicket['record'] };

    await expect(store.commit({ tickets: [...many, broken] })).rejects.toThrow('could not be cloned');

    expect(await store.ticketsOf(SITE)).toEqual([]);
    expect(await store.dueLooks(NOW)).toEqual([]);
  });
});

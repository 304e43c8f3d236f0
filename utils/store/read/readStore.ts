import type { IDBPDatabase } from 'idb';
import type { SiteId, TicketKey } from '../../tickets/ticket';
import type { Instant, Now } from '../../time/instant';
import { openedOnce } from '../openedOnce';
import { readable } from '../parsedRows';
import type { Slots } from '../settings/settingsStore';
import type { StoreProblem } from '../storeProblem';
import { dueKeys, keysDueBetween, outlookOf } from './looks';
import { type ReadRows, readTables } from './storedRows';
import type { AbsentTicket, Outlook, PlanNote, ReadChange, SiteState, StoredTicket } from './storedTicket';
import { chosenDatabase, openTicketDatabase, type TicketDatabase } from './ticketDatabase';
import { commitChange, forgetSite, planOf, problemsOf, rowsOf } from './ticketTransactions';

/** Everything that Prazo read, and can read again. Each call is one transaction. */
export interface ReadStore {
  /** Those of the named tickets that are stored. */
  tickets(keys: readonly TicketKey[]): Promise<readonly StoredTicket[]>;
  ticketsOf(site: SiteId): Promise<readonly StoredTicket[]>;
  /** The analyst's own, of all sites. */
  queue(): Promise<readonly StoredTicket[]>;
  /** Of the analyst's own, and of all tickets of these sites. */
  keysOf(sites: readonly SiteId[]): Promise<readonly TicketKey[]>;
  /** In the order of their keys. Damaged ones are left out, which does not end it. */
  ticketsAfter(key: string, count: number): Promise<readonly StoredTicket[]>;
  /** Of so many tickets of the analyst or more, those that fall due next; of fewer, none. */
  nextOfMany(now: Instant, many: number, count: number): Promise<readonly TicketKey[]>;
  absent(keys: readonly TicketKey[]): Promise<readonly AbsentTicket[]>;
  sites(): Promise<readonly SiteState[]>;
  /** The tickets that have to be looked at by `now`, whether they are stored or not. */
  dueLooks(now: Instant): Promise<readonly TicketKey[]>;
  /** The tickets that run towards a deadline between these instants, both included. */
  dueBetween(from: Instant, to: Instant): Promise<readonly TicketKey[]>;
  outlook(now: Instant): Promise<Outlook>;
  plan(): Promise<PlanNote | undefined>;
  commit(change: ReadChange): Promise<void>;
  /** Everything that was read of a site. */
  forget(site: SiteId): Promise<void>;
  problems(): Promise<readonly StoreProblem[]>;
  /** The database itself, from which what was said is taken over. */
  database(): Promise<TicketDatabase>;
}

/** In IndexedDB. It opens when first asked; a connection that the browser ended is opened again. */
export function readStore(slots: Slots, now: Now): ReadStore {
  const opened = openedOnce((onEnd) => openTicketDatabase(slots, now(), onEnd));
  const database = async (): Promise<TicketDatabase> => (await opened()).database;

  const parsed = async <T extends keyof ReadRows>(table: T, rows: readonly unknown[]): Promise<readonly ReadRows[T][]> =>
    readable<ReadRows[T]>((await database()) as unknown as IDBPDatabase, table, readTables[table], rows, now());

  return {
    database,
    tickets: async (keys) => parsed('tickets', await rowsOf(await database(), 'tickets', keys)),
    ticketsOf: async (site) => parsed('tickets', await (await database()).getAllFromIndex('tickets', 'site', site)),
    queue: async () => parsed('tickets', await (await database()).getAllFromIndex('tickets', 'mine', 1)),
    async keysOf(sites) {
      const { store } = (await database()).transaction('tickets');
      const keys = await Promise.all([store.index('mine').getAllKeys(1), ...sites.map((site) => store.index('site').getAllKeys(site))]);
      return keys.flat() as TicketKey[];
    },
    ticketsAfter: async (key, count) =>
      parsed('tickets', await (await database()).getAll('tickets', IDBKeyRange.lowerBound(key, true), count)),
    nextOfMany: async (at, many, count) => {
      const open = await database();
      return (await open.countFromIndex('tickets', 'mine', 1)) < many ? [] : keysDueBetween(open, at, Infinity, count);
    },
    absent: async (keys) => parsed('absent', await rowsOf(await database(), 'absent', keys)),
    sites: async () => parsed('sites', await (await database()).getAll('sites')),
    dueLooks: async (at) => dueKeys(await database(), at),
    dueBetween: async (from, to) => keysDueBetween(await database(), from, to),
    outlook: async (at) => outlookOf(await database(), at),
    plan: async () => planOf(await database()),
    commit: async (change) => commitChange(await database(), change),
    forget: async (site) => forgetSite(await database(), site),
    problems: async () => problemsOf(await opened(), await chosenDatabase(slots), now()),
  };
}

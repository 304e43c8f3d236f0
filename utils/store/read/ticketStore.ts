import type { SiteId, TicketKey } from '../../tickets/ticket';
import type { Instant, Now } from '../../time/instant';
import { dueKeys, keysDueBetween, ledgerRowsOf, outlookOf } from './looks';
import type { Slots } from '../settings/settingsStore';
import { type Rows, sortRows, type Table } from './storedRows';
import type { AbsentTicket, LedgerEntry, Outlook, PlanNote, SiteState, StoreChange, StoredTicket, StoreProblem } from './storedTicket';
import { chosenDatabase, type OpenTickets, openTicketDatabase, type TicketDatabase } from './ticketDatabase';
import { commitChange, forgetSite, moveAside, planOf, problemsOf, rowsOf } from './ticketTransactions';

/** Everything that Prazo read and gave, as the worker sees it. Each call is one transaction. */
export interface TicketStore {
  /** Those of the named tickets that are stored. */
  tickets(keys: readonly TicketKey[]): Promise<readonly StoredTicket[]>;
  ticketsOf(site: SiteId): Promise<readonly StoredTicket[]>;
  /** The analyst's own, of all sites. */
  queue(): Promise<readonly StoredTicket[]>;
  absent(keys: readonly TicketKey[]): Promise<readonly AbsentTicket[]>;
  sites(): Promise<readonly SiteState[]>;
  ledger(): Promise<readonly LedgerEntry[]>;
  /** The notes whose ids begin with one of these tickets or sites; maybe others too, when that costs less. */
  ledgerOf(subjects: readonly string[]): Promise<readonly LedgerEntry[]>;
  /** The tickets that have to be looked at by `now`, whether they are stored or not. */
  dueLooks(now: Instant): Promise<readonly TicketKey[]>;
  /** The tickets that run towards a deadline between these instants, both included. */
  dueBetween(from: Instant, to: Instant): Promise<readonly TicketKey[]>;
  outlook(now: Instant): Promise<Outlook>;
  plan(): Promise<PlanNote | undefined>;
  commit(change: StoreChange): Promise<void>;
  /** Everything that is known of a site, its alerts included. */
  forget(site: SiteId): Promise<void>;
  problems(): Promise<readonly StoreProblem[]>;
}

/** The real store, in IndexedDB. It opens when first asked; a connection that the browser ended is opened again. */
export function ticketStore(slots: Slots, now: Now): TicketStore {
  let opening: Promise<OpenTickets> | undefined;
  const reopen = (): void => {
    opening = undefined;
  };
  const opened = (): Promise<OpenTickets> => {
    opening ??= openTicketDatabase(slots, now(), reopen).catch((cause: unknown) => {
      reopen();
      throw cause;
    });
    return opening;
  };
  const database = async (): Promise<TicketDatabase> => (await opened()).database;

  /** Rows are parsed on the way in; one that is damaged is moved aside and its neighbours are returned. */
  async function readable<T extends Table>(table: T, rows: readonly unknown[]): Promise<readonly Rows[T][]> {
    const { good, bad } = sortRows(table, rows);
    if (bad.length > 0) await moveAside(await database(), table, bad, now());
    return good;
  }

  const some = async (table: 'tickets' | 'absent', keys: readonly TicketKey[]): Promise<readonly unknown[]> =>
    rowsOf(await database(), table, keys);

  return {
    tickets: async (keys) => readable('tickets', await some('tickets', keys)),
    ticketsOf: async (site) => readable('tickets', await (await database()).getAllFromIndex('tickets', 'site', site)),
    queue: async () => readable('tickets', await (await database()).getAllFromIndex('tickets', 'mine', 1)),
    absent: async (keys) => readable('absent', await some('absent', keys)),
    sites: async () => readable('sites', await (await database()).getAll('sites')),
    ledgerOf: async (subjects) => readable('ledger', await ledgerRowsOf(await database(), subjects)),
    dueLooks: async (at) => dueKeys(await database(), at),
    dueBetween: async (from, to) => keysDueBetween(await database(), from, to),
    outlook: async (at) => outlookOf(await database(), at),
    plan: async () => planOf(await database()),
    ledger: async () => readable('ledger', await (await database()).getAll('ledger')),
    commit: async (change) => commitChange(await database(), change),
    forget: async (site) => forgetSite(await database(), site),
    problems: async () => problemsOf(await opened(), await chosenDatabase(slots), now()),
  };
}

import type { IDBPDatabase } from 'idb';
import type { AlertId } from '../../sla/alerts/alert';
import type { FactRow } from '../../tickets/fact';
import type { SiteId, TicketKey } from '../../tickets/ticket';
import { DAY, type Now } from '../../time/instant';
import { openedOnce } from '../openedOnce';
import { readable } from '../parsedRows';
import type { StoreProblem } from '../storeProblem';
import { inPortions, whole } from '../whole';
import { type OpenSaid, openSaidDatabase, type SaidDatabase, type SaidParts } from './saidDatabase';
import type { LedgerEntry, Observation, Outcome, SaidChange, SaidRows } from './saidRow';
import { saidTables } from './saidTables';

/** What was said, observed or given, and nobody can be asked for again. */
export interface SaidStore {
  /** What was stated about these tickets, withdrawn or not, in no order. */
  facts(tickets: readonly TicketKey[]): Promise<readonly FactRow[]>;
  outcomesOf(site: SiteId): Promise<readonly Outcome[]>;
  observations(tickets: readonly TicketKey[]): Promise<readonly Observation[]>;
  ledger(): Promise<readonly LedgerEntry[]>;
  /** The notes whose ids begin with one of these tickets or sites; maybe others too, when that costs less. */
  ledgerOf(subjects: readonly string[]): Promise<readonly LedgerEntry[]>;
  commit(change: SaidChange): Promise<void>;
  /** The alerts of one site. What was said about its tickets stays. */
  forgetLedgerOf(site: SiteId): Promise<void>;
  problems(): Promise<readonly StoreProblem[]>;
  /** What could not be opened once is part of it again, if it opens by now. */
  takeBack(): Promise<void>;
}

/** In IndexedDB, in a database of its own. It opens when first asked. */
export function saidStore(parts: SaidParts, now: Now): SaidStore {
  let opened: () => Promise<OpenSaid>;
  const open = (): void => {
    opened = openedOnce((onEnd) => openSaidDatabase(parts, now(), onEnd));
  };
  open();
  const database = async (): Promise<SaidDatabase> => (await opened()).database;

  const parsed = async <T extends keyof SaidRows>(table: T, rows: readonly unknown[]): Promise<readonly SaidRows[T][]> =>
    readable<SaidRows[T]>((await database()) as unknown as IDBPDatabase, table, saidTables[table], rows, now());

  return {
    facts: async (tickets) => parsed('facts', await factRowsOf(await database(), tickets)),
    outcomesOf: async (site) => parsed('outcomes', await (await database()).getAllFromIndex('outcomes', 'site', site)),
    observations: async (tickets) => parsed('observations', await observationRowsOf(await database(), tickets)),
    ledger: async () => parsed('ledger', await (await database()).getAll('ledger')),
    ledgerOf: async (subjects) => parsed('ledger', await ledgerRowsOf(await database(), subjects)),
    commit: async (change) => commitSaid(await database(), change),
    async forgetLedgerOf(site) {
      const transaction = (await database()).transaction('ledger', 'readwrite');
      const ids = await transaction.store.index('site').getAllKeys(site);
      await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]);
    },
    async problems() {
      const { database: from, problems } = await opened();
      const damaged = (await from.getAll('aside')).filter(({ at }) => at > now() - TOLD_FOR);
      const told = problems.filter(({ what, at }) => what !== 'lostSaid' || at > now() - TOLD_FOR);
      return [...told, ...damaged.map(({ reason, at }): StoreProblem => ({ what: 'saidRows', reason, at }))];
    },
    async takeBack() {
      const { database: into, problems } = await opened();
      if (!problems.some(({ what }) => what === 'said')) return;
      const { takeBack } = await parts.elsewhere();
      if (!(await takeBack(parts.slots, into))) return;
      into.close();
      open();
    },
  };
}

/** What was said cannot be read again: that some of it is damaged is told for longer. */
const TOLD_FOR = 30 * DAY;

/** Asking for the rows of each subject costs less than reading all, as long as these are few. */
const FEW_SUBJECTS = 100;

/** Mostly there is nothing, which costs one question. */
async function factRowsOf(database: SaidDatabase, tickets: readonly TicketKey[]): Promise<readonly unknown[]> {
  const { store } = database.transaction('facts');
  if (tickets.length === 0 || (await store.count()) === 0) return [];
  if (tickets.length <= FEW_SUBJECTS) return (await Promise.all(tickets.map((ticket) => store.index('ticket').getAll(ticket)))).flat();
  const wanted = new Set<string>(tickets);
  return (await store.getAll()).filter(({ ticket }) => wanted.has(ticket));
}

async function observationRowsOf(database: SaidDatabase, tickets: readonly TicketKey[]): Promise<readonly unknown[]> {
  const { store } = database.transaction('observations');
  return Promise.all(tickets.map((ticket) => store.get(ticket)));
}

/** Rows of the ledger whose id begins with one of these subjects: tickets, or sites. */
async function ledgerRowsOf(database: SaidDatabase, subjects: readonly string[]): Promise<readonly unknown[]> {
  if (subjects.length > FEW_SUBJECTS) return database.getAll('ledger');
  const { store } = database.transaction('ledger');
  const rows = await Promise.all(subjects.map((subject) => store.getAll(rangeOf(subject))));
  return rows.flat();
}

const rangeOf = (subject: string): IDBKeyRange => IDBKeyRange.bound(`${subject}|` satisfies AlertId, `${subject}|\uffff`);

async function commitSaid(database: SaidDatabase, change: SaidChange): Promise<void> {
  const transaction = database.transaction(['facts', 'outcomes', 'observations', 'ledger'], 'readwrite');
  const ledger = transaction.objectStore('ledger');
  await whole(transaction, async () => {
    await inPortions(change.facts ?? [], (fact) => transaction.objectStore('facts').put(fact));
    await inPortions(change.outcomes ?? [], (outcome) => transaction.objectStore('outcomes').put(outcome));
    await inPortions(change.observations ?? [], (observation) => transaction.objectStore('observations').put(observation));
    await inPortions(change.ledger ?? [], (entry) => ledger.put(entry));
    await inPortions(change.forgetLedger ?? [], (id) => ledger.delete(id));
  });
}

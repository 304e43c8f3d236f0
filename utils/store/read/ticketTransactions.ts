import type { SiteId, TicketKey } from '../../tickets/ticket';
import { DAY, type Instant } from '../../time/instant';
import type { StoreProblem } from '../storeProblem';
import { inPortions, part, whole } from '../whole';
import type { DatabaseChoice, OpenTickets, TicketDatabase } from './ticketDatabase';
import { writeLooks } from './looks';
import { AT_ONCE, type AbsentTicket, type Look, type PlanNote, type ReadChange } from './storedTicket';

/** Reading a range costs a tenth of asking for each of its rows, as long as most of them are wanted. */
const WORTH_A_RANGE = 4;

/** The rows of these keys, `undefined` where there is none. A list of a thousand tickets asks for all of them at once. */
export async function rowsOf(
  database: TicketDatabase,
  table: 'tickets' | 'absent',
  keys: readonly TicketKey[],
): Promise<readonly unknown[]> {
  const { store } = database.transaction(table);
  const [first, last] = [keys.toSorted()[0], keys.toSorted().at(-1)];
  if (first === undefined || last === undefined) return [];
  const range = IDBKeyRange.bound(first, last);
  if ((await store.count(range)) > keys.length * WORTH_A_RANGE) return Promise.all(keys.map((key) => store.get(key)));
  const wanted = new Set<string>(keys);
  return (await store.getAll(range)).filter(({ key }) => wanted.has(key));
}

/** The one row of its table. */
const PLAN = 'last';

export const planOf = async (database: TicketDatabase): Promise<PlanNote | undefined> =>
  (await database.get('plan', PLAN)) as PlanNote | undefined;

interface AbsentTable {
  getAllKeys(): Promise<string[]>;
  count(): Promise<number>;
  clear(): Promise<void>;
  put(row: AbsentTicket): Promise<string>;
  delete(key: string): Promise<void>;
}

/** Writes a whole change or nothing of it. */
export async function commitChange(database: TicketDatabase, change: ReadChange): Promise<void> {
  const transaction = database.transaction(['tickets', 'sites', 'absent', 'looks', 'plan'], 'readwrite');
  const tickets = transaction.objectStore('tickets');
  const absent: AbsentTable = transaction.objectStore('absent');
  await whole(transaction, async () => {
    await inPortions(change.tickets ?? [], (ticket) => tickets.put(ticket));
    if (change.tickets) await endAbsence(absent, new Set<string>(change.tickets.map(({ key }) => key)));
    await inPortions(change.forgetTickets ?? [], (key) => tickets.delete(key));
    if (change.plan) part(transaction.objectStore('plan').put(change.plan, PLAN));
    if (change.site) part(transaction.objectStore('sites').put(change.site));
    if (change.absent && (await absent.count()) > MOST_ABSENT) part(absent.clear());
    for (const ticket of change.absent ?? []) part(absent.put(ticket));
    await writeLooks(transaction, changedLooks(change));
  });
}

/** Pages may name any number; those that are forgotten are asked for again. */
const MOST_ABSENT = 3_000;

/** Few tickets are absent, so that each of many need not be asked for. */
async function endAbsence(absent: AbsentTable, keys: ReadonlySet<string>): Promise<void> {
  for (const key of await absent.getAllKeys()) if (keys.has(key)) part(absent.delete(key));
}

/** What stands last holds. */
function changedLooks({
  looks = [],
  forgetLooks = [],
  tickets = [],
  forgetTickets = [],
}: ReadChange): ReadonlyMap<TicketKey, Look | undefined> {
  return new Map<TicketKey, Look | undefined>([
    ...looks.map((look) => [look.key, look] as const),
    ...forgetLooks.map((key) => [key, undefined] as const),
    ...tickets.map(({ key, site }) => [key, { key, site, at: AT_ONCE }] as const),
    ...forgetTickets.map((key) => [key, undefined] as const),
  ]);
}

export async function forgetSite(database: TicketDatabase, site: SiteId): Promise<void> {
  const transaction = database.transaction(['tickets', 'sites', 'absent', 'looks'], 'readwrite');
  const tickets = transaction.objectStore('tickets');
  const absent = transaction.objectStore('absent');
  const [keys, absentKeys] = await Promise.all([tickets.index('site').getAllKeys(site), absent.index('site').getAllKeys(site)]);
  await Promise.all([
    ...keys.map((key) => tickets.delete(key)),
    ...absentKeys.map((key) => absent.delete(key)),
    transaction.objectStore('sites').delete(site),
    transaction.objectStore('looks').delete(IDBKeyRange.bound(`${site}#`, `${site}#\uffff`)),
    transaction.done,
  ]);
}

/** For how long a loss is told: by then what was set aside has been read from the support center again, or the analyst knows. */
const TOLD_FOR = DAY;

export async function problemsOf(
  { database, problem }: OpenTickets,
  choice: DatabaseChoice,
  now: Instant,
): Promise<readonly StoreProblem[]> {
  const problems: StoreProblem[] = choice.setAside ? [{ what: 'database', ...choice.setAside }] : [];
  if (problem) problems.push({ ...problem, at: now });
  for (const { reason, at } of await database.getAll('aside')) problems.push({ what: 'rows', reason, at });
  return problems.filter(({ at }) => at > now - TOLD_FOR);
}

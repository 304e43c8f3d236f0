import type { SiteId, TicketKey } from '../../tickets/ticket';
import { DAY, type Instant } from '../../time/instant';
import type { BadRow, Table } from './storedRows';
import type { DatabaseChoice, OpenTickets, TicketDatabase } from './ticketDatabase';
import { AT_ONCE, type PlanNote, type StoreChange, type StoreProblem } from './storedTicket';

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

export const planOf = (database: TicketDatabase): Promise<PlanNote | undefined> => database.get('plan', PLAN);

/** Writes a whole change or nothing of it. */
export async function commitChange(database: TicketDatabase, change: StoreChange): Promise<void> {
  const transaction = database.transaction(['tickets', 'sites', 'ledger', 'absent', 'looks', 'plan'], 'readwrite');
  const tickets = transaction.objectStore('tickets');
  const ledger = transaction.objectStore('ledger');
  const absent = transaction.objectStore('absent');
  const looks = transaction.objectStore('looks');
  try {
    for (const look of change.looks ?? []) part(looks.put(look));
    for (const key of change.forgetLooks ?? []) part(looks.delete(key));
    for (const ticket of change.tickets ?? []) {
      const { key, site } = ticket;
      part(tickets.put(ticket), absent.delete(key), looks.put({ key, site, at: AT_ONCE }));
    }
    for (const key of change.forgetTickets ?? []) part(tickets.delete(key), looks.delete(key));
    if (change.plan) part(transaction.objectStore('plan').put(change.plan, PLAN));
    if (change.site) part(transaction.objectStore('sites').put(change.site));
    for (const entry of change.ledger ?? []) part(ledger.put(entry));
    for (const id of change.forgetLedger ?? []) part(ledger.delete(id));
    for (const ticket of change.absent ?? []) part(absent.put(ticket));
  } catch (cause) {
    // What cannot even be asked for ends no transaction by itself.
    transaction.abort();
    part(transaction.done);
    throw cause;
  }
  await transaction.done;
}

/** A request whose failure ends its transaction, which is where it is told. */
function part(...requests: readonly Promise<unknown>[]): void {
  for (const request of requests) request.catch(() => undefined);
}

export async function forgetSite(database: TicketDatabase, site: SiteId): Promise<void> {
  const transaction = database.transaction(['tickets', 'sites', 'ledger', 'absent', 'looks'], 'readwrite');
  const tickets = transaction.objectStore('tickets');
  const ledger = transaction.objectStore('ledger');
  const absent = transaction.objectStore('absent');
  const [keys, absentKeys, entries] = await Promise.all([
    tickets.index('site').getAllKeys(site),
    absent.index('site').getAllKeys(site),
    ledger.index('site').getAllKeys(site),
  ]);
  await Promise.all([
    ...keys.map((key) => tickets.delete(key)),
    ...absentKeys.map((key) => absent.delete(key)),
    ...entries.map((id) => ledger.delete(id)),
    transaction.objectStore('sites').delete(site),
    transaction.objectStore('looks').delete(IDBKeyRange.bound(`${site}#`, `${site}#\uffff`)),
    transaction.done,
  ]);
}

/** A damaged row would be met at every reading; moved out of the way it is met once and lost never. */
export async function moveAside(database: TicketDatabase, table: Table, rows: readonly BadRow[], now: Instant): Promise<void> {
  const transaction = database.transaction([table, 'aside'], 'readwrite');
  const aside = transaction.objectStore('aside');
  const from = transaction.objectStore(table);
  await Promise.all([
    ...rows.flatMap(({ key, raw, reason }) => [aside.add({ from: table, raw, reason, at: now }), from.delete(key)]),
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

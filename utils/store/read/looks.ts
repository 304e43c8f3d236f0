import type { IDBPTransaction } from 'idb';
import { QUEUE_GROUPS, type QueueGroup } from '../../sla/queueOrder';
import type { TicketKey } from '../../tickets/ticket';
import type { Instant } from '../../time/instant';
import { inPortions, part } from '../whole';
import { AT_ONCE, type Look, type Outlook } from './storedTicket';
import type { TicketDatabase, TicketSchema } from './ticketDatabase';

/**
 * Where the looks that are due at once stand in the index, which keeps a grave of each entry that was moved: passing ten thousand of them costs
 * more than all else of a wake. So each change puts them at a place of its own, and whoever asks begins after the places that are known to be empty.
 */
export interface AtOnce {
  /** No look stands before this place. */
  readonly from: number;
  readonly next: number;
}

const ROW = 'atOnce';
/** Places lie before every instant. Databases of before know only the last one. */
const FIRST: AtOnce = { from: -Infinity, next: -Number.MAX_SAFE_INTEGER };

type Writing = IDBPTransaction<TicketSchema, ('tickets' | 'sites' | 'absent' | 'looks' | 'plan')[], 'readwrite'>;

const atOnceOf = async (plan: { get(row: string): Promise<unknown> }): Promise<AtOnce> =>
  ((await plan.get(ROW)) as AtOnce | undefined) ?? FIRST;

/** The tickets whose look is due. */
export async function dueKeys(database: TicketDatabase, now: Instant): Promise<readonly TicketKey[]> {
  const transaction = database.transaction(['looks', 'plan']);
  const { from } = await atOnceOf(transaction.objectStore('plan'));
  return (await transaction.objectStore('looks').index('at').getAllKeys(IDBKeyRange.bound(from, now))) as TicketKey[];
}

/** Writes looks as a part of a change, and forgets those that are `undefined`. */
export async function writeLooks(transaction: Writing, looks: ReadonlyMap<TicketKey, Look | undefined>): Promise<void> {
  if (looks.size === 0) return;
  const [store, plan] = [transaction.objectStore('looks'), transaction.objectStore('plan')];
  const { from, next } = await atOnceOf(plan);
  await inPortions([...looks], ([key, look]): Promise<unknown> =>
    look === undefined ? store.delete(key) : store.put(look.at === AT_ONCE ? { ...look, at: next } : look),
  );
  const first = await store.index('at').openKeyCursor(IDBKeyRange.bound(from, AT_ONCE));
  part(plan.put({ from: Math.min(first?.key ?? Infinity, next + 1), next: next + 1 }, ROW));
}

/** The tickets that run towards a deadline in this stretch, its end included; of the first `count` deadlines. */
export async function keysDueBetween(database: TicketDatabase, from: Instant, to: Instant, count?: number): Promise<readonly TicketKey[]> {
  const keys = await database.getAllKeysFromIndex('looks', 'dueAts', IDBKeyRange.bound(from, to), count);
  return [...new Set(keys)] as TicketKey[];
}

export async function outlookOf(database: TicketDatabase, now: Instant): Promise<Outlook> {
  const { store } = database.transaction('looks');
  const [next, always, ...counts] = await Promise.all([
    store.index('at').openKeyCursor(IDBKeyRange.lowerBound(now, true)),
    store.index('alwaysAt').openKeyCursor(null, 'nextunique'),
    ...QUEUE_GROUPS.map((group) => store.index('group').count(group)),
  ]);
  const alwaysAt: string[] = [];
  for (let cursor = always; cursor; cursor = await cursor.continue()) alwaysAt.push(cursor.key);
  return {
    nextAt: next?.key,
    alwaysAt,
    counts: Object.fromEntries(QUEUE_GROUPS.map((group, index) => [group, counts[index] ?? 0])) as Record<QueueGroup, number>,
  };
}

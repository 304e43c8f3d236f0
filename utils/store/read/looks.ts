import { QUEUE_GROUPS, type QueueGroup } from '../../sla/queueOrder';
import type { TicketKey } from '../../tickets/ticket';
import type { Instant } from '../../time/instant';
import type { Outlook } from './storedTicket';
import type { TicketDatabase } from './ticketDatabase';

/** The tickets whose look is due. */
export const dueKeys = async (database: TicketDatabase, now: Instant): Promise<readonly TicketKey[]> =>
  (await database.getAllKeysFromIndex('looks', 'at', IDBKeyRange.upperBound(now))) as TicketKey[];

/** The tickets that run towards a deadline in this stretch, its end included. */
export async function keysDueBetween(database: TicketDatabase, from: Instant, to: Instant): Promise<readonly TicketKey[]> {
  const keys = await database.getAllKeysFromIndex('looks', 'dueAts', IDBKeyRange.bound(from, to));
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

import type { StoredTicket } from '../../store/read/storedTicket';
import type { Instant } from '../../time/instant';
import type { InForce } from '../inForce';

/** Since when a ticket's alerts are owed to the analyst; `undefined` when they are not. */
export function followedSince(stored: StoredTicket, isDone: boolean, { settings, isNobodys: isOfNobody }: InForce): Instant | undefined {
  const { key, site, mine, watchedSince, readAt, record } = stored;
  const { whose } = settings.alerts;
  const since: Instant[] = [];
  if (mine === 1 && whose.own) since.push(watchedSince ?? readAt);
  for (const watched of whose.watched) if (watched.ticket === key) since.push(watched.since);
  const isNobodys = mine === 0 && !isDone && isOfNobody(record);
  for (const chosen of whose.unassigned) {
    if (isNobodys && chosen.site === site && chosen.queues?.includes(record.queue ?? '') !== false) since.push(chosen.since);
  }
  return since.length === 0 ? undefined : Math.min(...since);
}

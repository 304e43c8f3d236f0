import type { Site } from '../../sites/site';
import type { SiteClient } from '../../sites/siteAdapter';
import type { StoredTicket } from '../../store/read/storedTicket';
import type { InForce } from '../inForce';
import { followedSince } from '../wake/followed';

/** So many tickets of others are read along with the queue. */
const MOST_FOLLOWED = 100;

/** Tickets of others of which the analyst wants the alerts, as far as they may have changed, and those of nobody that are not known yet: no page need ever show them. */
export async function otherIds(
  client: SiteClient,
  site: Site,
  known: readonly StoredTicket[],
  queue: ReadonlySet<string>,
  inForce: InForce,
): Promise<readonly string[]> {
  const wantsNobodys = inForce.settings.alerts.whose.unassigned.some((chosen) => chosen.site === site.id);
  // A site that does not tell has its queue all the same.
  const nobodys = (await (wantsNobodys ? client.unassigned?.() : undefined)?.catch(() => undefined)) ?? new Map<string, string>();
  const followed = known
    .filter((ticket) => ticket.mine === 0 && followedSince(ticket, false, inForce) !== undefined)
    .toSorted((a, b) => b.readAt - a.readAt)
    .map(({ record }) => record.id);
  const skipped = new Set(queue);
  for (const { record } of known) if (nobodys.get(record.id) === record.revision) skipped.add(record.id);
  return [...new Set([...followed, ...nobodys.keys()])].filter((id) => !skipped.has(id)).slice(0, MOST_FOLLOWED);
}

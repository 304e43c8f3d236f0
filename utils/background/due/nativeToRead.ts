import type { Site } from '../../sites/site';
import type { StoredTicket } from '../../store/read/storedTicket';
import { type DurationMs, type Instant, MINUTE } from '../../time/instant';
import type { InForce } from '../inForce';

/** The product may move a deadline without touching the ticket, as when its own settings change. */
const KNOWN_FOR: DurationMs = 15 * MINUTE;

/** Of which opened tickets the product's own deadlines have to be asked for: only if the analyst wants to see them, and where they do not come with the ticket. */
export function nativeToRead(
  inForce: InForce,
  site: Site,
  opened: readonly string[],
  stored: readonly StoredTicket[],
  now: Instant,
): readonly string[] {
  if (!inForce.settings.showsNative || inForce.productOf(site)?.native !== 'onAsking') return [];
  const isOld = ({ nativeReadAt: at, readAt }: StoredTicket): boolean => at === undefined || at < readAt || at <= now - KNOWN_FOR;
  return stored.filter((ticket) => opened.includes(ticket.record.id) && isOld(ticket)).map(({ record }) => record.id);
}

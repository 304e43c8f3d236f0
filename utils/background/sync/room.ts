import type { SiteState } from '../../store/read/storedTicket';
import type { StoreChange } from '../../store/ticketStore';
import { DAY, type DurationMs, type Instant } from '../../time/instant';
import type { Ports } from '../ports';

/** So many tickets that are not the analyst's are kept of one site. */
const MOST_KEPT = 5_000;

/** A reading makes room by no more than this, so that it does not take long; the next one goes on. */
const MOST_FORGOTTEN = 500;

/**
 * What pages show leaves room for others: tickets that are not the analyst's go once they were not read for so long, and the ones read longest ago beyond
 * those that fit. It looks once a day, and whenever a ticket comes that was not known.
 */
export async function withRoom(
  { store }: Ports,
  before: SiteState,
  change: StoreChange,
  keptFor: DurationMs,
  now: Instant,
): Promise<StoreChange> {
  const { tickets = [], forgetTickets } = change;
  if (tickets.length === 0 || forgetTickets !== undefined) return change;
  const isNewDay = Math.floor((before.readAt ?? 0) / DAY) !== Math.floor(now / DAY);
  const isNew = isNewDay || (await store.tickets(tickets.map(({ key }) => key))).length < tickets.length;
  if (!isNew) return change;
  const fresh = new Set<string>(tickets.map(({ key }) => key));
  const others = (await store.ticketsOf(before.site)).filter(({ key, record }) => !record.isMine && !fresh.has(key));
  const byAge = others.toSorted((a, b) => a.readAt - b.readAt);
  const tooMany = others.length + tickets.length - MOST_KEPT;
  const gone = byAge.filter(({ readAt }, index) => readAt < now - keptFor || index < tooMany);
  return { ...change, forgetTickets: gone.slice(0, MOST_FORGOTTEN).map(({ key }) => key) };
}

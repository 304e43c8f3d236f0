import type { Instant } from '../../time/instant';
import { closingAfter } from '../alerts/endOfDay';
import type { InForce } from '../inForce';
import type { Ports } from '../ports';
import { joined } from '../views/joinedTicket';
import { measure } from '../views/measuredTicket';
import { placeIn } from './placeIn';

/** The analyst's own tickets that can be kept and fall due until support closes, as the queue lists them. */
export async function toSaveToday(ports: Pick<Ports, 'store'>, inForce: InForce, now: Instant): Promise<number> {
  const { calendars, standardPolicy } = inForce;
  const calendar = calendars.get(standardPolicy.calendar);
  const closing = calendar && closingAfter(calendar, now);
  if (!closing) return 0;
  const own = (await ports.store.tickets(await ports.store.dueBetween(now, closing.closesAt))).filter(({ mine }) => mine === 1);
  return measure(await joined(ports, own), inForce, now).filter((ticket) => placeIn(ticket, inForce, now)?.place === 'inTime').length;
}

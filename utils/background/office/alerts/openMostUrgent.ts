import { comparePlaced } from '../../../sla/queue/places';
import { readInForce } from '../../inForce';
import type { Ports } from '../../ports';
import { isBelow } from '../../sites/siteAt';
import { joined } from '../../views/joinedTicket';
import { measure } from '../../views/measuredTicket';
import { placeIn } from '../placeIn';

/** Opens the ticket that the queue lists first; the queue itself where there is none to move. */
export async function openMostUrgent(ports: Ports): Promise<void> {
  const { store, platform, now } = ports;
  const inForce = await readInForce(ports);
  const own = (await store.queue()).filter(({ mine }) => mine === 1);
  const [first] = measure(await joined(ports, own), inForce, now())
    .flatMap((ticket) => ({ ticket, placed: placeIn(ticket, inForce, now()) }))
    .flatMap(({ ticket, placed }) => (placed && ['inTime', 'overdue', 'old'].includes(placed.place) ? [{ ticket, placed }] : []))
    .toSorted((a, b) => comparePlaced(a.placed, b.placed));
  const stored = first?.ticket.stored;
  if (stored && isBelow(stored.record.url, stored.site)) await platform.openTicket(stored.record.url);
  else await platform.openQueue();
}

import { ticketOfAlert } from '../../../sla/alerts/alert';
import type { SiteId, TicketKey } from '../../../tickets/ticket';
import { readInForce } from '../../inForce';
import type { Ports } from '../../ports';
import { DIGEST } from '../../alerts/digest';
import { isBelow } from '../../sites/siteAt';

/**
 * Opens what a notification is about. Everything follows from its id, since the worker that raised it may be long gone. A
 * ticket that is no longer stored, or an alert about a site itself, leads to the site.
 */
export async function openAlert(ports: Ports, id: string): Promise<void> {
  if (id.startsWith(DIGEST)) {
    await ports.platform.clearNotification(id);
    await ports.platform.openQueue();
    return;
  }
  const subject = ticketOfAlert(id);
  const inForce = await readInForce(ports);
  const site = inForce.settings.sites.find((candidate) => subject === candidate.id || subject.startsWith(`${candidate.id}#`));
  await ports.platform.clearNotification(id);
  if (site) await ports.platform.openTicket((await addressOf(ports, subject, site.id)) ?? site.id);
}

async function addressOf({ store }: Ports, subject: string, site: SiteId): Promise<string | undefined> {
  const [ticket] = await store.tickets([subject as TicketKey]);
  return ticket && isBelow(ticket.record.url, site) ? ticket.record.url : undefined;
}

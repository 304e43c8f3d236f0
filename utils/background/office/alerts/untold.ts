import type { UntoldAlerts } from '../../../messages/protocol';
import type { Site } from '../../../sites/site';
import type { Instant } from '../../../time/instant';
import type { InForce } from '../../inForce';
import type { Ports } from '../../ports';
import { MOST_NAMED } from '../../alerts/digest';
import { joined } from '../../views/joinedTicket';
import { measure } from '../../views/measuredTicket';
import type { OwedAlert } from '../../alerts/owedAlert';
import { hearing } from '../../../sla/alerts/silence';
import { ticketLooks } from '../../alerts/ticketAlerts';
import { statesBySite } from '../../views/ticketViews';

/** What has come due about one site's tickets and the browser does not show: its pages do. */
export async function untoldAlerts(ports: Ports, inForce: InForce, site: Site): Promise<UntoldAlerts | undefined> {
  const asOf = ports.now();
  const all = await owedAt(ports, inForce, site, asOf);
  const owed = all.filter(hearing(inForce.settings.alerts, asOf)).toSorted((a, b) => a.dueAt - b.dueAt);
  if (owed.length === 0) return undefined;
  const alerts = owed.slice(0, MOST_NAMED).map(({ id, notification }) => {
    const { title, message } = notification();
    return { id, title, message };
  });
  return { asOf, alerts, more: owed.length - alerts.length };
}

/** What owes something stays due until it was given. */
export async function owedAt({ store }: Pick<Ports, 'store'>, inForce: InForce, site: Site, now: Instant): Promise<readonly OwedAlert[]> {
  const keys = (await store.dueLooks(now)).filter((key) => key.startsWith(`${site.id}#`));
  if (keys.length === 0) return [];
  const ledger = new Map((await store.ledgerOf(keys)).map((entry) => [entry.id, entry]));
  const lookAt = ticketLooks(inForce, ledger, statesBySite(await store.sites()), now);
  return measure(await joined({ store }, await store.tickets(keys)), inForce, now).flatMap((ticket) => lookAt(ticket).send);
}

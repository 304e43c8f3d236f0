import type { Instant } from '../../time/instant';
import type { Desk } from '../desk';
import type { Ports } from '../ports';
import type { MeasuredTicket } from '../views/measuredTicket';
import type { SiteStates } from '../views/ticketViews';
import { give } from './give';
import { deadlineAlerts, outlived } from './deadlineAlerts';
import { siteAlerts } from './siteAlerts';

/** Gives the alerts owed at this moment and tells when the next one may be. */
export async function deliverAlerts(
  ports: Ports,
  desk: Desk,
  queue: readonly MeasuredTicket[],
  states: SiteStates,
): Promise<Instant | undefined> {
  const now = ports.now();
  const entries = await ports.store.ledger();
  const ledger = new Map(entries.map((entry) => [entry.id, entry]));
  const plans = [deadlineAlerts(queue, desk, ledger, now), siteAlerts(states, desk, ledger, now)];
  const retryAt = await give(ports, ledger, plans, outlived(entries, queue, now));
  const instants = [...plans.map(({ wakeAt }) => wakeAt), retryAt].filter((at) => at !== undefined);
  return instants.length === 0 ? undefined : Math.min(...instants);
}

import type { QueueList, QueueTicket } from '../../messages/queueList';
import type { TicketAlerts } from '../../messages/protocol';
import { isMeasured, type Clock } from '../../sla/clock/clock';
import { shownClock } from '../../sla/clock/standing';
import { NO_EXCLUSIONS } from '../../sla/exclusions/union';
import type { StoredTicket } from '../../store/read/storedTicket';
import type { TicketKey } from '../../tickets/ticket';
import { DAY, type Instant } from '../../time/instant';
import type { InForce } from '../inForce';
import type { Ports } from '../ports';
import { joined } from './joinedTicket';
import { measure, type MeasuredTicket } from './measuredTicket';
import { surroundings } from './queueView';
import { ticketAlerts } from './ticketAlerts';
import { isUnseen, type SiteStates, statesBySite, ticketView } from './ticketViews';

export interface QueuePart {
  readonly own?: true;
  readonly keys?: readonly TicketKey[];
}

/** All that is known and not long done, or a part of it, as popup and side panel list it. */
export async function queueList(ports: Ports, inForce: InForce, part: QueuePart): Promise<QueueList> {
  const { store } = ports;
  const [tickets, states] = await Promise.all([ticketsIn(ports, inForce, part), store.sites().then(statesBySite)]);
  const ledger = await store.ledgerOf(tickets.map(({ key }) => key));
  const now = ports.now();
  const alertsOf = ticketAlerts(ledger, inForce, now);
  const measured = measure(await joined(ports, tickets), inForce, now).filter((ticket) => !isLongDone(ticket, now));
  return {
    ...(await surroundings(ports, inForce, states)),
    tickets: measured.map((ticket) => queueTicket(ticket, states, alertsOf(ticket), inForce, now)),
  };
}

async function ticketsIn({ store }: Ports, { settings }: InForce, { own, keys }: QueuePart): Promise<readonly StoredTicket[]> {
  if (keys) return store.tickets(keys);
  if (own) return store.queue();
  return (await Promise.all(settings.sites.map(({ id }) => store.ticketsOf(id)))).flat();
}

/** No zone's today has seen its end. */
function isLongDone({ clocks: { resolution }, isDone }: MeasuredTicket, now: Instant): boolean {
  return isDone && !(isMeasured(resolution) && (resolution.stoppedAt ?? 0) > now - DAY);
}

function queueTicket(
  ticket: MeasuredTicket,
  states: SiteStates,
  alerts: TicketAlerts | undefined,
  inForce: InForce,
  now: Instant,
): QueueTicket {
  const { stored, isDone, clocks, commitments } = ticket;
  const { queue, assignee, isMine } = stored.record;
  const { id: _, clocks: __, policyName: ___, ...view } = ticketView(ticket, states.get(stored.site), alerts);
  const pending = commitments.filter(({ state }) => state === 'open' || state === 'broken');
  return {
    ...view,
    // What left the queue because it was solved is still the analyst's work of today.
    isMine: isMine || (isDone && stored.watchedSince !== undefined),
    ...(isUnseen(ticket, inForce, now) && { isStale: true }),
    clock: slim(shownClock(clocks, isDone)),
    ...(queue !== undefined && { queue }),
    ...(assignee !== undefined && assignee !== '' && { assignee }),
    ...(pending.length > 0 && { commitments: pending }),
  };
}

/** What does not pause is carried on without what was excluded before. */
const slim = (clock: Clock): Clock => (isMeasured(clock) && clock.state !== 'paused' ? { ...clock, exclusions: NO_EXCLUSIONS } : clock);

import type { QueueList, QueuePart, QueueTicket } from '../../messages/queueList';
import type { TicketAlerts } from '../../messages/protocol';
import { isMeasured, type Clock } from '../../sla/clock/clock';
import { shownClock } from '../../sla/clock/standing';
import { NO_EXCLUSIONS } from '../../sla/exclusions/union';
import type { StoredTicket } from '../../store/read/storedTicket';
import { DAY, type Instant } from '../../time/instant';
import type { InForce } from '../inForce';
import type { Ports } from '../ports';
import { joined } from './joinedTicket';
import { measure, type MeasuredTicket } from './measuredTicket';
import { surroundings } from './queueView';
import { ticketAlerts } from './ticketAlerts';
import { isUnseen, type SiteStates, statesBySite, ticketView } from './ticketViews';

/** All that is known and not long done, or a part of it, as popup and side panel list it. */
export async function queueList(ports: Ports, inForce: InForce, part: QueuePart): Promise<QueueList> {
  const { store } = ports;
  const [{ tickets, ...extent }, states] = await Promise.all([ticketsIn(ports, part), store.sites().then(statesBySite)]);
  const ledger = await store.ledgerOf(tickets.map(({ key }) => key));
  const now = ports.now();
  const alertsOf = ticketAlerts(ledger, inForce, now);
  const isListed = extent.isBeginning ? isInTime : isOfToday;
  const measured = measure(await joined(ports, tickets), inForce, now).filter((ticket) => isListed(ticket, now));
  return {
    ...(await surroundings(ports, inForce, states)),
    ...extent,
    tickets: measured.map((ticket) => queueTicket(ticket, states, alertsOf(ticket), inForce, now)),
  };
}

/** What is read and measured at a stretch: pages and alerts wait no longer than that. */
const PORTION = 500;
/** Of more tickets, reading all of them would be felt at each opening. */
const MANY = 500;
/** More than any window shows. */
const FIRST_ROWS = 60;
/** Fewer do not fill the window. */
const LEAST_ROWS = 16;

type Extent = Pick<QueueList, 'isBeginning' | 'endsAt'>;

async function ticketsIn({ store, now }: Ports, part: QueuePart): Promise<Extent & { readonly tickets: readonly StoredTicket[] }> {
  if ('keys' in part) return { tickets: await store.tickets(part.keys) };
  if ('after' in part) {
    const tickets = await store.ticketsAfter(part.after, PORTION);
    const last = tickets.at(-1);
    // A portion is smaller where damaged rows were left out of it, too.
    const isLast = !last || (tickets.length < PORTION && (await store.ticketsAfter(last.key, 1)).length === 0);
    return { tickets, ...(!isLast && { endsAt: last.key }) };
  }
  const next = await store.nextOfMany(now(), MANY, FIRST_ROWS);
  const own = next.length < LEAST_ROWS ? [] : (await store.tickets(next)).filter(({ mine }) => mine === 1);
  return own.length < LEAST_ROWS ? { tickets: await store.queue() } : { tickets: own, isBeginning: true };
}

/** Of what is long done no zone's today has seen the end. */
const isOfToday = ({ clocks: { resolution }, isDone }: MeasuredTicket, now: Instant): boolean =>
  !isDone || (isMeasured(resolution) && (resolution.stoppedAt ?? 0) > now - DAY);

/** What is over may be listed after others that did not come yet. */
function isInTime({ clocks, isDone }: MeasuredTicket, now: Instant): boolean {
  const clock = shownClock(clocks, isDone);
  return isMeasured(clock) && clock.state !== 'paused' && (clock.dueAt ?? 0) > now;
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
    ...(assignee !== undefined && !inForce.isNobodys(stored.record) && { assignee }),
    ...(pending.length > 0 && { commitments: pending }),
  };
}

/** What does not pause is carried on without what was excluded before. */
const slim = (clock: Clock): Clock => (isMeasured(clock) && clock.state !== 'paused' ? { ...clock, exclusions: NO_EXCLUSIONS } : clock);

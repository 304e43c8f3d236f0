import type { TicketAlerts, TicketView } from '../../messages/protocol';
import type { LedgerEntry, SiteState, StoredTicket } from '../../store/read/storedTicket';
import type { SiteId } from '../../tickets/ticket';
import { type DurationMs, type Instant, MINUTE } from '../../time/instant';
import type { Desk } from '../desk';
import { measure, type MeasuredTicket } from './measuredTicket';
import { ticketAlerts } from './ticketAlerts';

export type SiteStates = ReadonlyMap<SiteId, SiteState>;

export const statesBySite = (states: readonly SiteState[]): SiteStates => new Map(states.map((state) => [state.site, state]));

/** Tickets as views show them: with clocks, not numbers. */
export function ticketViews(
  tickets: readonly StoredTicket[],
  states: SiteStates,
  desk: Desk,
  now: Instant,
  ledger: readonly LedgerEntry[],
): readonly TicketView[] {
  const alertsOf = ticketAlerts(ledger, desk, now);
  return measure(tickets, desk, now).map((ticket) => {
    const view = { ...ticketView(ticket, states.get(ticket.stored.site), alertsOf(ticket)), ...nativeOf(ticket.stored, desk) };
    return isUnseen(ticket, desk, now) ? { ...view, isStale: true } : view;
  });
}

/** Nobody can be asked about a ticket of a taught site: what no page showed for so long may be old. */
const UNSEEN_AFTER: DurationMs = 15 * MINUTE;

const isUnseen = ({ stored }: MeasuredTicket, desk: Desk, now: Instant): boolean =>
  desk.site(stored.site)?.taught !== undefined && stored.readAt <= now - UNSEEN_AFTER;

function nativeOf({ site: id, record: { native }, nativeReadAt }: StoredTicket, desk: Desk): Pick<TicketView, 'native'> {
  const site = desk.site(id);
  const product = site && desk.productOf(site);
  if (!desk.settings.showsNative || !product?.native || (!native && nativeReadAt === undefined)) return {};
  return { native: { product: product.name, deadlines: native } };
}

function ticketView(
  { stored, policy, clocks, unmapped, isDone }: MeasuredTicket,
  state: SiteState | undefined,
  alerts: TicketAlerts | undefined,
): TicketView {
  const { id, label, title, customer, url, isMine, status, priority } = stored.record;
  return {
    key: stored.key,
    site: stored.site,
    id,
    label,
    title,
    customer,
    url,
    isMine,
    isDone,
    status,
    priority,
    policyName: policy.name,
    calendar: policy.calendar,
    clocks,
    unmapped,
    readAt: readAtOf(stored, state),
    isStale: state?.failure !== undefined,
    ...(alerts && { alerts }),
  };
}

/** Reading the queue confirms also those of its tickets that did not change. */
export const readAtOf = ({ readAt, mine }: StoredTicket, state: SiteState | undefined): Instant =>
  mine === 1 ? Math.max(readAt, state?.queueReadAt ?? 0) : readAt;

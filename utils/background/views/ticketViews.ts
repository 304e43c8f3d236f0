import { isMeasured, type TicketClocks } from '../../sla/clock/clock';
import { METRICS, type Policy } from '../../sla/policy/policy';
import type { TicketAlerts, TicketView } from '../../messages/protocol';
import type { SiteState, StoredTicket } from '../../store/read/storedTicket';
import type { LedgerEntry } from '../../store/said/saidRow';
import { knownFacts } from '../../store/said/knownFacts';
import { factsInForce } from '../../tickets/fact';
import type { SiteId } from '../../tickets/ticket';
import { type DurationMs, type Instant, MINUTE } from '../../time/instant';
import type { InForce } from '../inForce';
import type { JoinedTicket } from './joinedTicket';
import { measure, type MeasuredTicket } from './measuredTicket';
import { ticketAlerts } from './ticketAlerts';

export type SiteStates = ReadonlyMap<SiteId, SiteState>;

export const statesBySite = (states: readonly SiteState[]): SiteStates => new Map(states.map((state) => [state.site, state]));

/** Tickets as views show them: with clocks, not numbers. */
export function ticketViews(
  tickets: readonly JoinedTicket[],
  states: SiteStates,
  inForce: InForce,
  now: Instant,
  ledger: readonly LedgerEntry[],
): readonly TicketView[] {
  const alertsOf = ticketAlerts(ledger, inForce, now);
  return measure(tickets, inForce, now).map((ticket) => {
    const facts = factsInForce(knownFacts(ticket.facts), now);
    const stated = facts.length > 0 && { facts };
    const view = {
      ...ticketView(ticket, states.get(ticket.stored.site), alertsOf(ticket)),
      ...nativeOf(ticket.stored, inForce),
      ...stated,
    };
    return isUnseen(ticket, inForce, now) ? { ...view, isStale: true } : view;
  });
}

/** Nobody can be asked about a ticket of a taught site: what no page showed for so long may be old. */
const UNSEEN_AFTER: DurationMs = 15 * MINUTE;

export const isUnseen = ({ stored }: MeasuredTicket, inForce: InForce, now: Instant): boolean =>
  inForce.site(stored.site)?.taught !== undefined && statusSeenAt(stored) <= now - UNSEEN_AFTER;

/** A page that does not tell the status says nothing of how old it is. */
const statusSeenAt = ({ readAt, record: { asOf } }: StoredTicket): Instant => Math.min(readAt, asOf ? (asOf.status ?? readAt) : readAt);

function nativeOf({ site: id, record: { native }, nativeReadAt }: StoredTicket, inForce: InForce): Pick<TicketView, 'native'> {
  const site = inForce.site(id);
  const product = site && inForce.productOf(site);
  if (!inForce.settings.showsNative || !product?.native || (!native && nativeReadAt === undefined)) return {};
  return { native: { product: product.name, deadlines: native } };
}

export function ticketView(
  { stored, policy, clocks, unmapped, isDone }: MeasuredTicket,
  state: SiteState | undefined,
  alerts: TicketAlerts | undefined,
): TicketView {
  const { id, label, title, customer, url, isMine, status, priority, doubts } = stored.record;
  const severityName = severityNameIn(policy, clocks);
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
    policy: policy.id,
    policyName: policy.name,
    ...(severityName !== undefined && { severityName }),
    calendar: policy.calendar,
    clocks,
    unmapped,
    readAt: readAtOf(stored, state),
    isStale: state?.failure !== undefined,
    ...(doubts && { doubt: doubts[0]! }),
    ...(alerts && { alerts }),
  };
}

function severityNameIn({ severities }: Policy, clocks: TicketClocks): string | undefined {
  const id = METRICS.map((metric) => clocks[metric]).find(isMeasured)?.severity;
  return severities.find((severity) => severity.id === id)?.name;
}

/** Reading the queue confirms also those of its tickets that did not change. */
export const readAtOf = ({ readAt, mine }: StoredTicket, state: SiteState | undefined): Instant =>
  mine === 1 ? Math.max(readAt, state?.queueReadAt ?? 0) : readAt;

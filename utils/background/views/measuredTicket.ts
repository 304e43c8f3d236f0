import type { TicketClocks } from '../../sla/clock/clock';
import { clocksOf } from '../../sla/clock/clockOf';
import { commitmentsOf, type Commitment } from '../../sla/facts/commitments';
import { shownClocks } from '../../sla/metrics/shownClocks';
import { ticketOf } from '../../sla/words/mapping';
import type { Policy } from '../../sla/policy/policy';
import { inOrder } from '../../tickets/inOrder';
import type { Ticket } from '../../tickets/ticket';
import type { Product } from '../../sites/siteAdapter';
import type { Instant } from '../../time/instant';
import type { InForce } from '../inForce';
import { knownFacts } from '../../store/said/knownFacts';
import { withAgreed } from './agreed';
import type { JoinedTicket } from './joinedTicket';

/** A ticket with its clocks, computed from its whole history. */
export interface MeasuredTicket extends JoinedTicket {
  readonly policy: Policy;
  readonly clocks: TicketClocks;
  readonly commitments: readonly Commitment[];
  readonly unmapped: readonly string[];
  readonly isDone: boolean;
}

/** Tickets of a site that is gone, or whose adapter is, cannot be measured and are left out; the site's health says so. */
export function measure(tickets: readonly JoinedTicket[], inForce: InForce, now: Instant): readonly MeasuredTicket[] {
  const measured: MeasuredTicket[] = [];
  for (const { stored, facts } of tickets) {
    const site = inForce.site(stored.site);
    const product = site && inForce.productOf(site);
    if (!site || !product) continue;
    const policy = inForce.policyOf(site, stored.record);
    const { ticket, unmapped } = ticketOf(stored.record, site.mapping, product.defaults, policy);
    const known = knownFacts(facts);
    const whole = withAgreed({ ...ticket, ...hidden(product), facts: known }, stored.record, policy, inForce, now);
    const clocks = shownClocks(clocksOf(whole, policy, inForce.calendars, now), policy);
    const commitments = commitmentsOf(known, inForce.calendars.get(policy.calendar), now);
    measured.push({ stored, facts, policy, unmapped, clocks, commitments, isDone: isDone(ticket, now) });
  }
  return measured;
}

/** What the product does not tell of any of its tickets. */
export const hidden = (product: Product | undefined): Pick<Ticket, 'hidesAnswers'> => (product?.hidesAnswers ? { hidesAnswers: true } : {});

/** By the last status that holds at `now`; one that nobody has mapped is not taken for an end. */
function isDone({ events }: Ticket, now: Instant): boolean {
  const status = inOrder(events).findLast(({ kind, at }) => kind === 'status' && at <= now);
  return status?.kind === 'status' && (status.to === 'resolved' || status.to === 'closed');
}

import type { Outcome } from '../../store/said/saidRow';
import type { TicketKey } from '../../tickets/ticket';
import { isMeasured } from '../../sla/clock/clock';
import { METRICS } from '../../sla/policy/policy';
import type { Instant } from '../../time/instant';
import type { InForce } from '../inForce';
import type { Ports } from '../ports';
import { joined } from '../views/joinedTicket';
import { measure, type MeasuredTicket } from '../views/measuredTicket';

/** How the metrics of a ticket ended, or stand at `now`: kept for when the ticket is not. What has no number has no outcome. */
export const outcomesOf = ({ stored, policy, clocks }: MeasuredTicket, now: Instant): readonly Outcome[] =>
  METRICS.map((metric) => clocks[metric])
    .filter(isMeasured)
    .map(({ metric, severity, startAt, stoppedAt, elapsedMs, targetMs, breached, outcome, partialSince }) => ({
      id: `${stored.key}|${metric}`,
      site: stored.site,
      ticket: stored.key,
      metric,
      label: stored.record.label,
      customer: stored.record.customer,
      queue: stored.record.queue,
      policy: policy.id,
      severity,
      startAt,
      endedAt: stoppedAt,
      elapsedMs,
      targetMs,
      breached,
      outcome,
      partialSince,
      at: now,
    }));

/** Of tickets that are about to be forgotten. */
export async function lastOutcomes(ports: Ports, inForce: InForce, keys: readonly TicketKey[]): Promise<readonly Outcome[]> {
  if (keys.length === 0) return [];
  const tickets = await joined(ports, await ports.store.tickets(keys));
  return measure(tickets, inForce, ports.now()).flatMap((ticket) => outcomesOf(ticket, ports.now()));
}

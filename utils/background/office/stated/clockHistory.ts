import type { ClockHistory } from '../../../messages/circumstances';
import { allOf, isMeasured } from '../../../sla/clock/clock';
import { segmentsOf } from '../../../sla/clock/segments';
import { inOrder } from '../../../tickets/inOrder';
import { ticketKey } from '../../../tickets/ticket';
import type { Site } from '../../../sites/site';
import type { Ports } from '../../ports';
import { ticketNow } from './ticketNow';

/** The whole history of a ticket's clocks with the contract in force. */
export async function clockHistory(ports: Ports, site: Site, id: string): Promise<ClockHistory> {
  const { inForce, ticket, now } = await ticketNow(ports, ticketKey(site.id, id));
  const { record, readAt } = ticket.stored;
  const { label, title, customer, url, events, partialSince } = record;
  const { policy: contract } = ticket;
  return {
    ticket: { label, title, customer, url },
    madeAt: now,
    readAt,
    ...(partialSince !== undefined && { partialSince }),
    contract,
    calendar: inForce.settings.calendars[contract.calendar],
    told: inOrder(events),
    stated: ticket.facts,
    clocks: allOf(ticket.clocks).map((clock) => ({
      clock,
      segments: isMeasured(clock) ? segmentsOf(clock, inForce.calendars, now) : [],
    })),
  };
}

import { coverageOf } from '../../../sla/policy/customers';
import type { Policy } from '../../../sla/policy/policy';
import { ticketOf } from '../../../sla/words/mapping';
import type { Site } from '../../../sites/site';
import { knownFacts } from '../../../store/said/knownFacts';
import type { Ticket } from '../../../tickets/ticket';
import type { TicketRecord } from '../../../tickets/ticketRecord';
import type { InForce } from '../../inForce';
import { hidden, type MeasuredTicket } from '../../views/measuredTicket';

/** As the clocks are measured by. */
export function toldTo({ stored, policy, facts }: MeasuredTicket, site: Site, inForce: InForce): Ticket {
  const { record } = stored;
  const { customers, calendars } = inForce.settings;
  const ticket = mapped(record, site, inForce, policy);
  const zone = calendars[policy.calendar]?.timeZone;
  const agreed = ticket.createdAt === undefined || zone === undefined ? {} : coverageOf(customers, record, ticket.createdAt, zone);
  return { ...ticket, ...hidden(inForce.productOf(site)), ...agreed, facts: knownFacts(facts) };
}

const mapped = (record: TicketRecord, site: Site, inForce: InForce, policy: Policy): Ticket =>
  ticketOf(record, site.mapping, inForce.productOf(site)?.defaults ?? site.mapping, policy).ticket;

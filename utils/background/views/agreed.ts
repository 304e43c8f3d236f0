import { startOf } from '../../sla/metrics/read';
import { coverageOf } from '../../sla/policy/customers';
import type { Policy } from '../../sla/policy/policy';
import { factsInForce } from '../../tickets/fact';
import type { Ticket } from '../../tickets/ticket';
import type { TicketRecord } from '../../tickets/ticketRecord';
import type { Instant } from '../../time/instant';
import type { InForce } from '../inForce';

/** The ticket with what is agreed with its customer besides the policy; only a call that was logged asks for it. */
export function withAgreed(ticket: Ticket, record: TicketRecord, policy: Policy, { settings, calendars }: InForce, now: Instant): Ticket {
  const { facts = [], createdAt } = ticket;
  const calendar = calendars.get(policy.calendar);
  if (!calendar || createdAt === undefined || !facts.some(({ kind }) => kind === 'call')) return ticket;
  const startAt = startOf(ticket, createdAt, policy, factsInForce(facts, now));
  return { ...ticket, ...coverageOf(settings.customers, record, startAt, calendar.definition.timeZone) };
}

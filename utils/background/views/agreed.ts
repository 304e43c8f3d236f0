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
  const stated = factsInForce(facts, now);
  // What is not agreed anywhere the analyst may vouch for, with the call.
  if (stated.some((fact) => fact.kind === 'call' && fact.isCovered)) return { ...ticket, covered: true, integration: 'builtByUs' };
  const startAt = startOf(ticket, createdAt, policy, stated);
  return { ...ticket, ...coverageOf(settings.customers, record, startAt, calendar.definition.timeZone) };
}

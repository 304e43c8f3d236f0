import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { isMeasured } from '@/utils/sla/clock/clock';
import { clocksOf } from '@/utils/sla/clock/clockOf';
import { aivoCalendar, aivoPolicy } from '@/utils/sla/policy/aivo';
import type { Ticket, TicketEvent } from '@/utils/tickets/ticket';
import { median } from './stopwatch.ts';
import { randomInstants } from './workWeek.ts';

const HOUR = 3_600_000;
const TICKETS = 100_000;

/** Both clocks of all tickets from their whole histories, on one core, in milliseconds: the median of a few passes. */
export function clocksOfManyTickets(): number {
  const calendars = new Map([[aivoPolicy.calendar, compileCalendar(aivoCalendar)]]);
  const tickets = Array.from(randomInstants(TICKETS), ticketFrom);
  const passes = Array.from({ length: 5 }, () => {
    const start = performance.now();
    let elapsed = 0;
    for (const ticket of tickets) {
      const { firstResponse, resolution } = clocksOf(ticket, aivoPolicy, calendars, ticket.createdAt! + 200 * HOUR);
      if (!isMeasured(firstResponse) || !isMeasured(resolution)) throw new Error('A ticket of the benchmark has no clock.');
      elapsed += firstResponse.elapsedMs + resolution.elapsedMs;
    }
    if (!(elapsed > 0)) throw new Error('No time has passed.');
    return performance.now() - start;
  });
  return median(passes);
}

/** Assigned, two pauses, one of them ended by the customer, and resolved or not. */
function ticketFrom(createdAt: number, index: number): Ticket {
  const after = (hours: number): number => createdAt + hours * HOUR + index;
  const events: readonly TicketEvent[] = [
    { at: after(1), kind: 'assignee', to: 'ana' },
    { at: after(5), kind: 'status', to: 'waitingCustomer' },
    { at: after(30), kind: 'customerReply' },
    { at: after(50), kind: 'status', to: 'waitingThirdParty' },
    { at: after(90), kind: 'status', to: 'open' },
    index % 2 === 0 ? { at: after(120), kind: 'status', to: 'resolved' } : { at: after(120), kind: 'severity', to: 'low' },
  ];
  return { createdAt, severity: aivoPolicy.severities[index % aivoPolicy.severities.length]!.id, events };
}

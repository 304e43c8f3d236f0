import fc from 'fast-check';
import { aivoCalendar, aivoPolicy } from '@/utils/sla/policy/aivo';
import type { MeasuredClock } from '@/utils/sla/clock/clock';
import { clockOf } from '@/utils/sla/clock/clockOf';
import type { Calendars } from '@/utils/sla/clock/countedTime';
import type { Metric } from '@/utils/sla/policy/policy';
import type { Ticket, TicketEvent, TicketStatus } from '@/utils/tickets/ticket';
import { DAY, HOUR, type Instant } from '@/utils/time/instant';
import { LazyCalendars } from './lazyCalendars';

/** Wall time in Buenos Aires, which is UTC-3 all the year: `at('2026-03-02 09:00')`. */
export const at = (wallTime: string): Instant => Date.parse(`${wallTime.replace(' ', 'T')}-03:00`);

/** Monday 2 March 2026: a day of a plain week. */
export const monday = (time: string): Instant => at(`2026-03-02 ${time}`);
export const tuesday = (time: string): Instant => at(`2026-03-03 ${time}`);
export const friday = (time: string): Instant => at(`2026-03-06 ${time}`);
export const saturday = (time: string): Instant => at(`2026-03-07 ${time}`);

export const aivoCalendars: Calendars = new LazyCalendars({ aivo: aivoCalendar });

export const became = (instant: Instant, to: TicketStatus | undefined): TicketEvent => ({ at: instant, kind: 'status', to });
export const assigned = (instant: Instant, to = 'alice'): TicketEvent => ({ at: instant, kind: 'assignee', to });
export const unassigned = (instant: Instant): TicketEvent => ({ at: instant, kind: 'assignee', to: undefined });
export const rated = (instant: Instant, to: string | undefined): TicketEvent => ({ at: instant, kind: 'severity', to });
export const answered = (instant: Instant): TicketEvent => ({ at: instant, kind: 'customerReply' });
export const called = (instant: Instant): TicketEvent => ({ at: instant, kind: 'coverageCall' });

/** A ticket of severity high, created on Monday at opening, unless told otherwise. */
export const ticketWith = (events: readonly TicketEvent[], rest: Partial<Ticket> = {}): Ticket => ({
  createdAt: monday('09:00'),
  severity: 'high',
  events,
  ...rest,
});

/** The clock of a ticket that is known to have one. */
export function measuredAt(now: Instant, ticket: Ticket, metric: Metric = 'resolution', policy = aivoPolicy): MeasuredClock {
  return clockOf(ticket, metric, policy, aivoCalendars, now) as MeasuredClock;
}

const severity = fc.constantFrom('blocker', 'high', 'medium', 'low');
const status = fc.constantFrom<TicketStatus>('open', 'waitingCustomer', 'waitingThirdParty', 'resolved', 'closed');

/** Anything that can happen to a ticket in the days around an instant; only mapped words. */
const anyEvent = (around: Instant): fc.Arbitrary<TicketEvent> => {
  // Round hours make many events fall together and on openings and closings.
  const when = fc.oneof(
    fc.integer({ min: -12, max: 14 * 24 }).map((hours) => around + hours * HOUR),
    fc.integer({ min: -DAY, max: 14 * DAY }).map((offset) => around + offset),
  );
  return when.chain((instant) =>
    fc.oneof(
      { weight: 6, arbitrary: status.map((to): TicketEvent => became(instant, to)) },
      { weight: 2, arbitrary: fc.constantFrom(assigned(instant), unassigned(instant)) },
      { weight: 1, arbitrary: severity.map((to): TicketEvent => rated(instant, to)) },
      { weight: 2, arbitrary: fc.constant(answered(instant)) },
      { weight: 1, arbitrary: fc.constant(called(instant)) },
    ),
  );
};

/** Any ticket created within a week of `around`, with a history of some two weeks, in any order. */
export const anyTicket = (around: Instant): fc.Arbitrary<Ticket> =>
  fc.integer({ min: 0, max: 7 * DAY }).chain((offset) =>
    fc.record({
      createdAt: fc.constant(around + offset),
      severity,
      events: fc.array(anyEvent(around + offset), { maxLength: 12 }),
      covered: fc.boolean(),
      integration: fc.constantFrom('builtByUs', 'selfService'),
    }),
  );

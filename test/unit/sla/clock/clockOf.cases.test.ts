import { describe, expect, it } from 'vitest';
import { aivoCalendar, aivoPolicy } from '@/utils/sla/policy/aivo';
import { isMeasured, type Clock } from '@/utils/sla/clock/clock';
import { clockOf, clocksOf } from '@/utils/sla/clock/clockOf';
import type { Ticket, TicketEvent } from '@/utils/tickets/ticket';
import clockCases from '../../../cases/clocks.json';
import { LazyCalendars } from '../../../support/lazyCalendars';

interface ExpectedClock {
  readonly state: Clock['state'];
  readonly breached?: boolean;
  readonly elapsedMs?: number;
  readonly remainingMs?: number;
  readonly dueAt?: string | null;
}

interface WrittenTicket {
  readonly createdAt: string | null;
  readonly severity: string | null;
  readonly contactedAt?: string;
  readonly events: readonly { readonly at: string; readonly kind: string; readonly to?: string | null }[];
}

const calendars = new LazyCalendars({ aivo: { ...aivoCalendar, holidays: clockCases.calendar.holidays } });

function ticketIn({ createdAt, contactedAt, severity, events, ...facts }: WrittenTicket): Ticket {
  return {
    ...facts,
    createdAt: createdAt === null ? undefined : Date.parse(createdAt),
    ...(contactedAt === undefined ? {} : { contactedAt: Date.parse(contactedAt) }),
    severity: severity ?? undefined,
    events: events.map((event) => ({ ...event, at: Date.parse(event.at), to: event.to ?? undefined }) as TicketEvent),
  };
}

function written(clock: Clock): ExpectedClock {
  if (!isMeasured(clock)) return { state: clock.state };
  const { state, breached, elapsedMs, remainingMs, dueAt } = clock;
  const due = state === 'stopped' ? {} : { dueAt: dueAt === undefined ? null : new Date(dueAt).toISOString() };
  return { state, breached, elapsedMs, remainingMs, ...due };
}

describe.each(clockCases.cases)('$id: $note', (example) => {
  const ticket = ticketIn(example.ticket);
  const now = Date.parse(example.now);

  it.each(['firstResponse', 'resolution'] as const)('%s', (metric) => {
    const expected = example.expected[metric] as ExpectedClock;
    const clock = clockOf(ticket, metric, aivoPolicy, calendars, now);
    expect(written(clock)).toEqual(expected);
    expect(clocksOf(ticket, aivoPolicy, calendars, now)[metric]).toEqual(clock);
  });
});

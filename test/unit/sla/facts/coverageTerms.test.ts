import { expect, it } from 'vitest';
import { coverageTerms } from '@/utils/sla/facts/coverageTerms';
import { clocksOf } from '@/utils/sla/clock/clockOf';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import type { Ticket } from '@/utils/tickets/ticket';
import { aivoCalendars, monday, saturday, ticketWith } from '../../../support/tickets';

const night = saturday('20:30');
const atNight = (rest: Partial<Ticket> = {}): Ticket => ticketWith([], { createdAt: saturday('20:10'), ...rest });

it('the terms say what is known, and what the analyst has to say', () => {
  const terms = (ticket: Ticket, now = night): string[] =>
    coverageTerms(ticket, clocksOf(ticket, aivoPolicy, aivoCalendars, now), aivoPolicy, aivoCalendars).map(
      ({ term, state }) => `${term} ${state}`,
    );

  expect(terms(atNight())).toEqual(['severity holds', 'customer unknown', 'integration unknown', 'outsideHours holds']);
  expect(terms(atNight({ covered: true, integration: 'selfService', severity: 'low' }))).toEqual([
    'severity fails',
    'customer holds',
    'integration fails',
    'outsideHours holds',
  ]);
  expect(terms(ticketWith([]), monday('10:00')).at(-1)).toBe('outsideHours fails');
  expect(terms(ticketWith([], { severity: undefined }), monday('10:00'))).toEqual([]);
});

import { expect, it } from 'vitest';
import { isMeasured } from '@/utils/sla/clock/clock';
import { coverageTerms } from '@/utils/sla/facts/coverageTerms';
import { clocksOf } from '@/utils/sla/clock/clockOf';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import type { Fact } from '@/utils/tickets/fact';
import type { Ticket } from '@/utils/tickets/ticket';
import { aivoCalendars, measuredAt, monday, saturday, ticketWith } from '../../../support/tickets';

const said = saturday('20:30');
const call = (more: Partial<Extract<Fact, { kind: 'call' }>> = {}): Fact => ({
  id: 'c',
  kind: 'call',
  at: saturday('20:25'),
  saidAt: said,
  by: 'ana',
  isCovered: true,
  ...more,
});
const atNight = (facts: readonly Fact[], rest: Partial<Ticket> = {}): Ticket =>
  ticketWith([], { createdAt: saturday('20:10'), facts, ...rest });

it('a call for which the analyst vouches starts the coverage', () => {
  expect(measuredAt(said, atNight([call()]))).toMatchObject({ underCoverage: true, startAt: saturday('20:25') });
});

it.each([
  ['is not vouched for', [call({ isCovered: false })]],
  ['was taken back', [call({ withdrawnAt: said })]],
  ['comes after one that nobody vouches for', [call({ id: 'b', at: saturday('20:20'), isCovered: false }), call()]],
])('one that %s does not', (_, facts) => {
  expect(measuredAt(said, atNight(facts)).underCoverage).toBe(false);
});

it('a severity that is not covered stays so, whoever vouches', () => {
  expect(measuredAt(said, atNight([call()], { severity: 'medium' })).underCoverage).toBe(false);
});

it('the terms say what is known, and what the analyst has to say', () => {
  const terms = (ticket: Ticket, now = said): string[] =>
    coverageTerms(ticket, clocksOf(ticket, aivoPolicy, aivoCalendars, now), aivoPolicy, aivoCalendars).map(
      ({ term, state }) => `${term} ${state}`,
    );

  expect(terms(atNight([]))).toEqual(['severity holds', 'customer unknown', 'integration unknown', 'outsideHours holds']);
  expect(terms(atNight([], { covered: true, integration: 'selfService', severity: 'low' }))).toEqual([
    'severity fails',
    'customer holds',
    'integration fails',
    'outsideHours holds',
  ]);
  expect(terms(ticketWith([]), monday('10:00')).at(-1)).toBe('outsideHours fails');
  expect(terms(ticketWith([], { severity: undefined }), monday('10:00'))).toEqual([]);
  expect(isMeasured(measuredAt(said, atNight([])))).toBe(true);
});

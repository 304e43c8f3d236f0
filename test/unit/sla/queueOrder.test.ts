import { expect, it } from 'vitest';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import { clocksOf } from '@/utils/sla/clock/clockOf';
import { compareStandings, groupOf, QUEUE_GROUPS } from '@/utils/sla/queueOrder';
import { standingOf, type Standing } from '@/utils/sla/clock/standing';
import type { Ticket } from '@/utils/tickets/ticket';
import { aivoCalendars, assigned, at, became, friday, monday, ticketWith, tuesday } from '../../support/tickets';

const now = tuesday('15:00');

/** Assigned at creation, so that only the resolution counts. */
function standing(createdAt: number, rest: Partial<Ticket> = {}, events: Ticket['events'] = []): Standing {
  const ticket = ticketWith([assigned(createdAt), ...events], { createdAt, ...rest });
  const clocks = clocksOf(ticket, aivoPolicy, aivoCalendars, now);
  const isDone = clocks.resolution.state === 'stopped';
  return standingOf(clocks, isDone, defaultThresholds, aivoCalendars, now);
}

/** Most urgent first. */
const queue: readonly (readonly [string, () => Standing])[] = [
  ['overdue', () => standing(at('2026-02-25 09:00'))],
  ['overdue', () => standing(monday('18:00'), { severity: 'blocker' })],
  ['overdue', () => standing(monday('09:00'), {}, [became(tuesday('14:00'), 'waitingCustomer')])],
  ['overdue', () => standing(monday('14:00'))],
  ['atRisk', () => standing(monday('16:30'))],
  ['atRisk', () => standing(monday('17:00'))],
  ['atRisk', () => standing(tuesday('09:00'))],
  ['onTrack', () => standing(tuesday('10:00'))],
  ['onTrack', () => standing(tuesday('09:00'), { severity: 'medium' })],
  ['paused', () => standing(monday('09:00'), {}, [became(monday('16:00'), 'waitingThirdParty')])],
  ['paused', () => standing(monday('09:00'), {}, [became(monday('12:00'), 'waitingCustomer')])],
  ['unmapped', () => standing(monday('09:00'), { severity: undefined })],
  ['none', () => standing(monday('09:00'), { isFeatureRequest: true })],
];

it.each(queue.map(([group, of], index) => [index, group, of] as const))('%i stands among %s', (_, group, of) => {
  expect(groupOf(of())).toBe(group);
});

it('puts the longest overdue, the soonest due and the shortest left first', () => {
  const standings = queue.map(([, of]) => of());
  expect(standings.toReversed().toSorted(compareStandings).slice(0, 10)).toEqual(standings.slice(0, 10));
  for (const [i, one] of standings.entries()) {
    for (const [j, other] of standings.entries()) expect(Math.sign(compareStandings(one, other))).toBe(Math.sign(i - j));
  }
});

it('has its groups in that order', () => {
  expect(QUEUE_GROUPS).toEqual(['overdue', 'atRisk', 'onTrack', 'paused', 'unmapped', 'none']);
});

it('leaves equals as they are', () => {
  for (const [, of] of queue) expect(compareStandings(of(), of())).toBe(0);
});

it('has no place of urgency for what has ended', () => {
  expect(groupOf(standing(monday('09:00'), {}, [became(monday('10:00'), 'resolved')]))).toBe('none');
  expect(groupOf(standing(friday('09:00'), { createdAt: at('2026-02-20 09:00') }, [became(tuesday('10:00'), 'closed')]))).toBe('none');
});

it('puts a clock that is never due behind those that are', () => {
  const due = standing(tuesday('09:00'));
  const never: Standing = { ...due, clock: { ...due.clock, dueAt: undefined } as Standing['clock'] };
  expect(compareStandings(never, due)).toBe(1);
  expect(compareStandings(due, never)).toBe(-1);
  expect(compareStandings(never, never)).toBe(0);
});

import { expect, it } from 'vitest';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { aivoCalendar } from '@/utils/sla/policy/aivo';
import { firstChain } from '@/utils/sla/queue/chains';
import { aheadOf } from '@/utils/sla/queue/today';
import { HOUR, MINUTE } from '@/utils/time/instant';
import { aivoCalendars, at, friday, monday, saturday, tuesday } from '../../../support/tickets';

const calendar = aivoCalendars.get('aivo')!;

it.each([
  ['on a working day', tuesday('15:00'), [tuesday('15:00'), tuesday('18:00')], [at('2026-03-04 09:00'), at('2026-03-04 11:00')]],
  ['before the weekend', friday('17:59'), [friday('17:59'), friday('18:00')], [at('2026-03-09 09:00'), at('2026-03-09 11:00')]],
  ['in the night', monday('08:00'), undefined, [monday('09:00'), monday('18:00')]],
  ['on the weekend', saturday('12:00'), undefined, [at('2026-03-09 09:00'), at('2026-03-09 18:00')]],
])('shows what lies ahead %s', (_, now, open, next) => {
  const ahead = aheadOf(calendar, now);

  expect(ahead.now && [ahead.now.from, ahead.now.to]).toEqual(open);
  expect(ahead.next && [ahead.next.from, ahead.next.to]).toEqual(next);
});

it('shows a day where support never closes, and nothing where it never opens', () => {
  const week = (hours: [string, string][]) => Object.fromEntries(Object.keys(aivoCalendar.weekly).map((day) => [day, hours])) as never;

  expect(aheadOf(compileCalendar({ ...aivoCalendar, weekly: week([['00:00', '24:00']]) }), monday('10:00'))).toEqual({
    now: { from: monday('10:00'), to: monday('10:00') + 24 * HOUR },
    next: undefined,
  });
  expect(aheadOf(compileCalendar({ ...aivoCalendar, weekly: week([]) }), monday('10:00'))).toEqual({ now: undefined, next: undefined });
});

const chainOf = (minutes: readonly number[]): readonly number[] | undefined =>
  firstChain(
    minutes.map((minute) => ({ at: minute })),
    (from, to) => to - from,
    30,
  )?.map(({ at: minute }) => minute);

it.each<[readonly number[], readonly number[] | undefined]>([
  [[], undefined],
  [[5], undefined],
  [[0, 31], undefined],
  [
    [0, 30],
    [0, 30],
  ],
  [
    [0, 20, 45, 60],
    [0, 20, 45, 60],
  ],
  [
    [0, 100, 110, 141, 150],
    [100, 110],
  ],
  [
    [0, 0],
    [0, 0],
  ],
])('finds the first collision in %j', (minutes, chain) => {
  expect(chainOf(minutes)).toEqual(chain);
});

it('is told how far apart by whoever asks, in business time too', () => {
  const night = firstChain([{ at: monday('17:50') }, { at: tuesday('09:10') }], () => 20 * MINUTE, 30 * MINUTE);

  expect(night).toHaveLength(2);
});

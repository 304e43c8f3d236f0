import { expect, it, vi } from 'vitest';
import type { HolidayChoices, HolidaySource } from '@/utils/calendar/holidays/holiday';
import { type DaysOf, isOutdated, renewed } from '@/utils/calendar/holidays/renewed';

const by = { prazo: '2.0.0', thisYear: 2026 };
const place: HolidaySource = {
  id: 'BR-SP',
  name: 'Brasil, São Paulo',
  kinds: ['optional'],
  knownUntil: 2035,
  days: [{ date: '2025-11-20', name: 'Old', kind: 'public' }],
};
const file: HolidaySource = { ...place, id: 'ics:empresa', name: 'Empresa', knownUntil: 2026 };
const choices: HolidayChoices = { sources: [place, file], byHand: [{ date: '2026-12-31', name: 'Festa' }], counting: ['2026-11-20'] };

it('the list of a place is told anew by a new Prazo and in a new year, and not twice', () => {
  const daysOf = vi.fn<DaysOf>(() => [{ date: '2026-11-20', name: 'New', kind: 'public' }]);

  const told = renewed(choices, by, daysOf);

  expect(daysOf.mock.calls).toEqual([['BR-SP', [2021, 2036]]]);
  expect(told).toEqual({
    ...choices,
    sources: [{ ...place, listedBy: '2.0.0', knownUntil: 2036, days: [{ date: '2026-11-20', name: 'New', kind: 'public' }] }, file],
  });
  expect(told.sources.map((source) => isOutdated(source, by))).toEqual([false, false]);
  expect(told.sources.map((source) => isOutdated(source, { ...by, thisYear: 2027 }))).toEqual([true, false]);
  expect(told.sources.map((source) => isOutdated(source, { ...by, prazo: '2.0.1' }))).toEqual([true, false]);
});

it('a place that the lists no longer know keeps its days', () => {
  expect(renewed(choices, by, () => [])).toEqual(choices);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedDates, explainedDays } from '@/utils/calendar/holidays/explainedDays';
import { knownUntil, runsOut } from '@/utils/calendar/holidays/knownUntil';
import type { HolidayChoices } from '@/utils/calendar/holidays/holiday';

const date = fc.integer({ min: 0, max: 20 }).map((day) => new Date(Date.UTC(2026, 10, 10 + day)).toISOString().slice(0, 10));
const day = fc.record({ date, name: fc.constantFrom('', 'Finados', 'Natal') });
const choices: fc.Arbitrary<HolidayChoices> = fc.record({
  sources: fc.array(
    fc.record({
      id: fc.constantFrom('BR', 'AR'),
      name: fc.constantFrom('Brasil', 'Argentina'),
      kinds: fc.constant(['public' as const]),
      knownUntil: fc.constantFrom(2026, 2036),
      days: fc.array(fc.record({ date, name: fc.constant('Festa'), kind: fc.constantFrom('public' as const, 'bank' as const) })),
    }),
    { maxLength: 2 },
  ),
  byHand: fc.array(day),
  counting: fc.array(date, { maxLength: 3 }),
  moved: fc.uniqueArray(fc.record({ date, to: date }), { maxLength: 3, selector: (each) => each.date }),
});

describe('holidays that are kept on another day', () => {
  it('close that day, and no longer their own unless another one falls on it', () => {
    fc.assert(
      fc.property(choices, (given) => {
        const { moved = [], ...unmoved } = given;
        const before = new Set(explainedDays(unmoved).map((each) => each.date));
        const goesTo = new Map(moved.map((each) => [each.date, each.to]));
        const wanted = new Set([...before].map((each) => goesTo.get(each) ?? each));

        expect(new Set(closedDates(given))).toEqual(new Set([...wanted].filter((each) => !given.counting.includes(each))));
      }),
    );
  });

  it('go back when nothing moves them any more', () => {
    fc.assert(
      fc.property(choices, (given) => {
        const { moved: _, ...unmoved } = given;

        expect(explainedDays({ ...given, moved: [] })).toEqual(explainedDays(unmoved));
      }),
    );
  });
});

describe('the last year that every source knows', () => {
  const of = (...years: readonly number[]): HolidayChoices => ({
    sources: years.map((year) => ({ id: String(year), name: '', kinds: ['public'], knownUntil: year, days: [] })),
    byHand: [],
    counting: [],
  });

  it('is the earliest of them, and none without sources', () => {
    expect(knownUntil(of(2036, 2026))).toBe(2026);
    expect(knownUntil(of())).toBeUndefined();
  });

  it('is said to run out from 60 days before its end on', () => {
    expect(runsOut(of(2026), Date.parse('2026-11-01T23:59Z'))).toBe(false);
    expect(runsOut(of(2026), Date.parse('2026-11-02T00:00Z'))).toBe(true);
    expect(runsOut(of(2026), Date.parse('2027-03-01T00:00Z'))).toBe(true);
    expect(runsOut(of(), Date.parse('2027-03-01T00:00Z'))).toBe(false);
  });
});

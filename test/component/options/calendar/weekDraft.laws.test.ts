import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkCalendar } from '@/utils/calendar/checkCalendar';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import type { CalendarError } from '@/utils/calendar/calendarError';
import { businessTimeBetween } from '@/utils/calendar/businessTime';
import { type CalendarDefinition, WEEK } from '@/utils/calendar/calendarDefinition';
import { readHours, timeIn, type TypedHours } from '@/components/options/calendar/week/typedHours';
import {
  allSettled,
  copiedTo,
  readWeek,
  settled,
  weekDraft,
  withDrawn,
  type WeekDraft,
} from '@/components/options/calendar/week/weekDraft';
import { hoursOfADay, RUNS } from '../../../support/anyCalendar';

const weekOf = <T>(day: fc.Arbitrary<T>) =>
  fc.record(Object.fromEntries(WEEK.map((name) => [name, day]))) as unknown as fc.Arbitrary<Record<(typeof WEEK)[number], T>>;
const anyWeekly: fc.Arbitrary<CalendarDefinition['weekly']> = weekOf(hoursOfADay);
const minute = fc.integer({ min: 0, max: 1440 });
const written = (at: number): string => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
/** What somebody may type: times in many ways, and nonsense. */
const anyText = fc.oneof(
  { weight: 6, arbitrary: minute.map(written) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 26 }).map(String) },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom('', '9h30', '24:01', '09:60', '-1', '9.15', '1e3') },
);
const anyTyped: fc.Arbitrary<readonly TypedHours[]> = fc.array(fc.record({ opens: anyText, closes: anyText }), { maxLength: 4 });
const anyDraft: fc.Arbitrary<WeekDraft> = weekOf(anyTyped);
const calendarOf = (weekly: CalendarDefinition['weekly']): CalendarDefinition => ({ timeZone: 'UTC', weekly, holidays: [] });
/** Of one week in a zone without changes. */
const openTime = (weekly: CalendarDefinition['weekly']): number =>
  businessTimeBetween(compileCalendar(calendarOf(weekly)), Date.parse('2026-11-16'), Date.parse('2026-11-23'));

describe('the hours of a week in the form', () => {
  it('are as stored, once they were shown', () => {
    fc.assert(
      fc.property(anyWeekly, (weekly) => {
        expect(readWeek(weekDraft(weekly))).toEqual({ weekly, faults: [] });
        expect(allSettled(weekDraft(weekly))).toEqual(weekDraft(weekly));
      }),
      { numRuns: RUNS },
    );
  });

  it('without a fault are hours that the calendar takes, whatever was typed', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { weekly, faults } = readWeek(allSettled(draft));
        expect(refusalOf(calendarOf(weekly))).toBeUndefined();
        for (const { fault } of faults) expect(fault.typed.length).toBeLessThan(20);
      }),
      { numRuns: RUNS },
    );
  });

  it('have a fault exactly where the calendar would refuse them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(minute, minute), { maxLength: 5 }), (pairs) => {
        const hours = pairs.map(([opens, closes]) => ({
          opens: written(opens),
          closes: closes === 0 && opens > 0 ? '24:00' : written(closes),
        }));
        const { faults } = readHours(hours);
        const refusal = refusalOf(
          calendarOf({ ...calendarOf(weekOfNothing).weekly, mon: hours.map(({ opens, closes }) => [opens, closes] as const) }),
        );
        expect(faults.length > 0).toBe(refusal !== undefined);
      }),
      { numRuns: RUNS },
    );
  });

  it('over midnight count as long as before, on two days', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WEEK), minute, minute, (day, from, to) => {
        fc.pre(to < from && to > 0 && from < 1440);
        const draft = { ...weekDraft(weekOfNothing), [day]: [{ opens: written(from), closes: written(to) }] };
        const { weekly, faults } = readWeek(settled(draft, day));
        expect(faults).toEqual([]);
        expect(openTime(weekly)).toBe((1440 - from + to) * 60_000);
      }),
      { numRuns: RUNS },
    );
  });

  it('are the same on every day that they were copied to, and as before elsewhere', () => {
    fc.assert(
      fc.property(anyWeekly, (weekly) => {
        const copied = readWeek(copiedTo(weekDraft(weekly), 'mon', ['tue', 'wed', 'thu', 'fri'])).weekly;
        for (const day of ['tue', 'wed', 'thu', 'fri'] as const) expect(copied[day]).toEqual(weekly.mon);
        expect([copied.mon, copied.sat, copied.sun]).toEqual([weekly.mon, weekly.sat, weekly.sun]);
      }),
      { numRuns: RUNS },
    );
  });

  it('take a stretch that is drawn, and lose nothing by it', () => {
    fc.assert(
      fc.property(hoursOfADay, minute, minute, (hours, one, other) => {
        fc.pre(one < other);
        const before = hours.map(([opens, closes]) => ({ opens, closes }));
        const { hours: after, faults } = readHours(withDrawn(before, { opens: written(one), closes: written(other) }));
        expect(faults).toEqual([]);
        const isOpen = (at: string): boolean => after.some(([opens, closes]) => opens <= at && at < closes);
        for (const [opens] of hours) expect(isOpen(opens)).toBe(true);
        expect(isOpen(written(one))).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});

const weekOfNothing: CalendarDefinition['weekly'] = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };

function refusalOf(definition: CalendarDefinition): CalendarError | undefined {
  try {
    const check: (one: unknown) => void = checkCalendar;
    check(definition);
    return undefined;
  } catch (cause) {
    return cause as CalendarError;
  }
}

test.each([
  ['9', '09:00'],
  ['930', '09:30'],
  ['0930', '09:30'],
  ['9h', '09:00'],
  ['9h30', '09:30'],
  ['9.30', '09:30'],
  [' 18:00 ', '18:00'],
  ['24', '24:00'],
  ['24:00', '24:00'],
  ['24:01', undefined],
  ['25', undefined],
  ['9:60', undefined],
  ['9:3', undefined],
  ['nine', undefined],
  ['-9', undefined],
  ['', undefined],
])('“%s” is read as %s', (text, time) => {
  expect(timeIn(text)).toBe(time);
});

it('more than 48 intervals a day are refused, with their number', () => {
  const hours = Array.from({ length: 200 }, (_, index) => ({ opens: written(index * 7), closes: written(index * 7 + 3) }));

  expect(readHours(hours).faults).toEqual([{ kind: 'tooMany', index: 48, typed: '200' }]);
  expect(readHours(hours.slice(0, 48)).faults).toEqual([]);
});

import { describe, expect, it, test } from 'vitest';
import type { CalendarDefinition } from '@/utils/calendar/calendarDefinition';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { fullDayMs, isOpenAt, nextChange, nextOpening, openIntervals } from '@/utils/calendar/hours';
import { copyOf, daily, onlyOn, weekdays } from '../../support/calendars';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const aivo = weekdays('America/Argentina/Buenos_Aires', [
  ['09:00', '13:00'],
  ['14:00', '18:00'],
]);
const iso = (at: number | undefined): string | undefined => (at === undefined ? undefined : new Date(at).toISOString());

it('closes on time thousands of years ahead', () => {
  expect(iso(nextChange(compileCalendar(weekdays('UTC')), Date.UTC(5000, 0, 6, 10)))).toBe('5000-01-06T18:00:00.000Z');
});

describe('isOpenAt', () => {
  test.each([
    ['2026-03-02T08:59:59.999-03:00', false],
    ['2026-03-02T09:00-03:00', true],
    ['2026-03-02T12:59:59.999-03:00', true],
    ['2026-03-02T13:00-03:00', false],
    ['2026-03-02T14:00-03:00', true],
    ['2026-03-02T18:00-03:00', false],
    ['2026-03-07T10:00-03:00', false],
  ])('at %s: %s', (at, isOpen) => {
    expect(isOpenAt(compileCalendar(aivo), Date.parse(at))).toBe(isOpen);
  });

  it('refuses what is no instant, and answers the next question all the same', () => {
    const calendar = compileCalendar(copyOf(aivo));

    expect(() => isOpenAt(calendar, Number.NaN)).toThrow(new RangeError('No time from NaN to NaN'));
    expect(() => isOpenAt(calendar, Number.POSITIVE_INFINITY)).toThrow(RangeError);
    expect(isOpenAt(calendar, Date.parse('2026-03-02T10:00-03:00'))).toBe(true);
  });
});

describe('nextOpening and nextChange', () => {
  test.each<readonly [definition: CalendarDefinition, at: string, opening: string | undefined, change: string | undefined, why: string]>([
    [aivo, '2026-03-02T08:00-03:00', '2026-03-02T12:00:00.000Z', '2026-03-02T12:00:00.000Z', 'before opening'],
    [aivo, '2026-03-02T09:00-03:00', '2026-03-02T12:00:00.000Z', '2026-03-02T16:00:00.000Z', 'at opening'],
    [aivo, '2026-03-02T12:00-03:00', '2026-03-02T15:00:00.000Z', '2026-03-02T16:00:00.000Z', 'while open'],
    [aivo, '2026-03-02T13:00-03:00', '2026-03-02T17:00:00.000Z', '2026-03-02T17:00:00.000Z', 'at closing'],
    [aivo, '2026-03-06T18:00-03:00', '2026-03-09T12:00:00.000Z', '2026-03-09T12:00:00.000Z', 'at the end of the week'],
    [aivo, '2026-12-31T20:00-03:00', '2027-01-01T12:00:00.000Z', '2027-01-01T12:00:00.000Z', 'at the end of the year'],
    [onlyOn('UTC'), '2026-03-02T00:00Z', undefined, undefined, 'when nothing ever opens'],
    [
      onlyOn('UTC', { '2030-01-01': [['00:00', '24:00']] }),
      '2026-03-02T00:00Z',
      '2030-01-01T00:00:00.000Z',
      '2030-01-01T00:00:00.000Z',
      'years before the only opening',
    ],
    [
      onlyOn('UTC', { '2030-01-01': [['00:00', '24:00']] }),
      '2030-01-01T10:00Z',
      '2030-01-01T10:00:00.000Z',
      '2030-01-02T00:00:00.000Z',
      'before the last closing',
    ],
    [
      onlyOn('UTC', { '2029-12-31': [['22:00', '24:00']] }),
      '2029-12-31T23:00Z',
      '2029-12-31T23:00:00.000Z',
      '2030-01-01T00:00:00.000Z',
      'before a closing at the end of a year',
    ],
    [onlyOn('UTC', { '2030-01-01': [['00:00', '24:00']] }), '2030-01-02T00:00Z', undefined, undefined, 'after the last closing'],
    [daily('UTC'), '2026-03-02T00:00Z', '2026-03-02T00:00:00.000Z', undefined, 'when nothing ever closes'],
    [
      daily('UTC', [
        ['00:00', '12:00'],
        ['12:00', '24:00'],
      ]),
      '2026-03-02T00:00Z',
      '2026-03-02T00:00:00.000Z',
      undefined,
      'when nothing ever closes, though hours touch',
    ],
    [
      daily('UTC', [['00:00', '24:00']], { holidays: ['2031-05-01'] }),
      '2026-03-02T00:00Z',
      '2026-03-02T00:00:00.000Z',
      '2031-05-01T00:00:00.000Z',
      'years before the only closing',
    ],
    [
      daily('UTC', [['00:00', '24:00']], { holidays: ['2031-05-01'] }),
      '2031-05-01T00:00Z',
      '2031-05-02T00:00:00.000Z',
      '2031-05-02T00:00:00.000Z',
      'on the only closed day',
    ],
    [
      daily('UTC', [['00:00', '24:00']], { holidays: ['2031-05-01'] }),
      '2031-05-02T00:00Z',
      '2031-05-02T00:00:00.000Z',
      undefined,
      'after the only closed day',
    ],
    [
      { ...daily('UTC'), weekly: { ...daily('UTC').weekly, sun: [] } },
      '2026-03-02T00:00Z',
      '2026-03-02T00:00:00.000Z',
      '2026-03-08T00:00:00.000Z',
      'when one day a week closes',
    ],
    [
      { ...daily('UTC'), weekly: { ...daily('UTC').weekly, wed: [['00:00', '23:59']] } },
      '2026-12-31T00:00Z',
      '2026-12-31T00:00:00.000Z',
      '2027-01-06T23:59:00.000Z',
      'when one minute a week closes',
    ],
    [
      { ...daily('UTC'), weekly: { ...daily('UTC').weekly, wed: [['00:01', '24:00']] } },
      '2026-12-31T00:00Z',
      '2026-12-31T00:00:00.000Z',
      '2027-01-06T00:00:00.000Z',
      'when the first minute of a day closes',
    ],
  ])('%#: %s', (definition, at, opening, change) => {
    const calendar = compileCalendar(copyOf(definition));

    expect(iso(nextOpening(calendar, Date.parse(at)))).toBe(opening);
    expect(iso(nextChange(calendar, Date.parse(at)))).toBe(change);
  });
});

describe('openIntervals', () => {
  const listed = (definition: CalendarDefinition, from: string, to: string): readonly string[] =>
    openIntervals(compileCalendar(definition), Date.parse(from), Date.parse(to)).map(
      ({ from, to }) => `${iso(from)!.slice(0, 16)}/${iso(to)!.slice(0, 16)}`,
    );

  test.each<readonly [from: string, to: string, intervals: readonly string[], why: string]>([
    [
      '2026-03-02T00:00-03:00',
      '2026-03-03T00:00-03:00',
      ['2026-03-02T12:00/2026-03-02T16:00', '2026-03-02T17:00/2026-03-02T21:00'],
      'a day',
    ],
    [
      '2026-03-02T10:00-03:00',
      '2026-03-02T15:00-03:00',
      ['2026-03-02T13:00/2026-03-02T16:00', '2026-03-02T17:00/2026-03-02T18:00'],
      'clipped on both sides',
    ],
    ['2026-03-02T10:00-03:00', '2026-03-02T11:00-03:00', ['2026-03-02T13:00/2026-03-02T14:00'], 'inside one'],
    ['2026-03-02T13:00-03:00', '2026-03-02T14:00-03:00', [], 'exactly between two'],
    ['2026-03-07T00:00-03:00', '2026-03-09T09:00-03:00', [], 'a weekend, up to the opening'],
    ['2026-03-02T15:00-03:00', '2026-03-02T15:00-03:00', [], 'an instant'],
    ['2026-03-02T15:00-03:00', '2026-03-02T14:00-03:00', [], 'backwards'],
    [
      '2026-12-31T17:00-03:00',
      '2027-01-01T10:00-03:00',
      ['2026-12-31T20:00/2026-12-31T21:00', '2027-01-01T12:00/2027-01-01T13:00'],
      'over New Year',
    ],
  ])('%s to %s', (from, to, intervals) => {
    expect(listed(aivo, from, to)).toEqual(intervals);
  });

  it('has none backwards, in years not asked about before either', () => {
    expect(openIntervals(compileCalendar(copyOf(aivo)), Date.parse('2026-03-03T15:00Z'), Date.parse('2026-03-02T15:00Z'))).toEqual([]);
  });

  it('compiles nothing anew for years it has', () => {
    const calendar = compileCalendar(copyOf(aivo));
    isOpenAt(calendar, Date.parse('2026-03-02T15:00Z'));
    const { table } = calendar;
    isOpenAt(calendar, Date.parse('2026-05-02T15:00Z'));

    expect(calendar.table).toBe(table);
  });

  it('joins hours that touch, over midnight and New Year too', () => {
    const nights = daily('America/Argentina/Buenos_Aires', [
      ['00:00', '06:00'],
      ['20:00', '22:00'],
      ['22:00', '24:00'],
    ]);

    expect(listed(nights, '2026-12-31T12:00-03:00', '2027-01-01T12:00-03:00')).toEqual(['2026-12-31T23:00/2027-01-01T09:00']);
    expect(listed(daily('UTC'), '2025-01-01T00:00Z', '2028-01-01T00:00Z')).toEqual(['2025-01-01T00:00/2028-01-01T00:00']);
  });
});

describe('fullDayMs', () => {
  test.each<readonly [definition: CalendarDefinition, length: number, why: string]>([
    [aivo, 8 * HOUR, 'all intervals of a day'],
    [{ ...aivo, weekly: { ...aivo.weekly, fri: [['09:00', '12:00']], wed: [['08:00', '20:00']] } }, 12 * HOUR, 'the longest day'],
    [{ ...aivo, specialDays: { '2026-12-24': [['00:00', '24:00']] } }, 8 * HOUR, 'of the week, not a special one'],
    [daily('Europe/Madrid'), DAY, 'by the clock, whatever the zone does'],
    [onlyOn('UTC'), 0, 'none'],
  ])('%#: %s', (definition, length) => {
    expect(fullDayMs(compileCalendar(definition))).toBe(length);
  });
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { instantOf, localDayOf, wallTimeOf, weekdayOf } from '@/utils/calendar/wallTime';
import { isTimeZone, segmentsOfYear, startOfYear, yearOf } from '@/utils/calendar/zoneOffsets';
import { oddities, oldOddities } from '../../support/anyCalendar';

const SECOND = 1_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('wallTimeOf', () => {
  test.each([
    ['America/Argentina/Buenos_Aires', '2026-03-02T12:00Z', '2026-03-02', 'mon', 540, 0],
    ['America/Argentina/Buenos_Aires', '2026-03-02T02:59:59.999Z', '2026-03-01', 'sun', 1_439, 59],
    ['Asia/Kathmandu', '2026-01-31T18:20:07Z', '2026-02-01', 'sun', 5, 7],
    ['Pacific/Kiritimati', '2025-12-31T10:00Z', '2026-01-01', 'thu', 0, 0],
    ['Etc/GMT+12', '2026-01-01T11:59Z', '2025-12-31', 'wed', 1_439, 0],
    ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29', 'thu', 1_439, 59],
    ['Pacific/Apia', '2011-12-30T10:00Z', '2011-12-31', 'sat', 0, 0],
    ['America/Sao_Paulo', '2018-11-04T02:59:59Z', '2018-11-03', 'sat', 1_439, 59],
    ['America/Sao_Paulo', '2018-11-04T03:00Z', '2018-11-04', 'sun', 60, 0],
    ['America/Sao_Paulo', '1900-01-01T12:00Z', '1900-01-01', 'mon', 533, 32],
    ['Europe/Madrid', '1969-12-31T23:00Z', '1970-01-01', 'thu', 0, 0],
    ['UTC', '1969-12-31T23:59:59.999Z', '1969-12-31', 'wed', 1_439, 59],
    ['UTC', '9999-12-31T12:00Z', '9999-12-31', 'fri', 720, 0],
    ['UTC', '0001-01-01T00:00Z', '0001-01-01', 'mon', 0, 0],
  ])('%s at %s: %s', (timeZone, at, date, weekday, minuteOfDay, second) => {
    expect(wallTimeOf(timeZone, Date.parse(at))).toEqual({ date, weekday, minuteOfDay, second });
    // And again from what is known of the year, which a calendar may have asked for.
    segmentsOfYear(timeZone, yearOf(Date.parse(at)));
    expect(wallTimeOf(timeZone, Date.parse(at))).toEqual({ date, weekday, minuteOfDay, second });
  });

  it('is what the platform shows', { timeout: 60_000 }, () => {
    const zones = Intl.supportedValuesOf('timeZone');
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: Date.UTC(1830, 0), max: Date.UTC(2200, 0) }), (timeZone, at) => {
        const { date, weekday, minuteOfDay, second } = wallTimeOf(timeZone, at);
        const shown = new Date(at).toLocaleString('sv-SE', { timeZone });
        const day = new Date(at).toLocaleDateString('en-US', { timeZone, weekday: 'short' });
        const [hours, minutes] = [Math.floor(minuteOfDay / 60), minuteOfDay % 60];

        expect(`${date} ${[hours, minutes, second].map((part) => String(part).padStart(2, '0')).join(':')}`).toBe(shown);
        expect(weekday).toBe(day.toLowerCase());
        segmentsOfYear(timeZone, yearOf(at));
        expect(wallTimeOf(timeZone, at)).toEqual({ date, weekday, minuteOfDay, second });
      }),
      { numRuns: 400 },
    );
  });
});

describe('localDayOf and weekdayOf', () => {
  test.each([
    ['1970-01-01', 0, 4],
    ['1969-12-31', -1, 3],
    ['1969-12-28', -4, 0],
    ['1969-12-21', -11, 0],
    ['1970-01-04', 3, 0],
    ['2000-02-29', 11_016, 2],
    ['2026-03-07', 20_519, 6],
    ['0099-12-31', -683_004, 4],
  ])('%s is day %d', (date, day, weekday) => {
    expect(localDayOf(date)).toBe(day);
    expect(weekdayOf(day)).toBe(weekday);
  });

  test.each([
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-1-01',
    '20260101',
    '2026-01-01T00:00Z',
    'x2026-01-01',
    '+2026-01-01',
    '+002026-01-01',
    '2026-01-01 ',
    '',
  ])('%j is none', (date) => {
    expect(localDayOf(date)).toBeUndefined();
  });
});

describe('the segments of a zone', () => {
  /** Where the offset changes, and to what, in hours. */
  const changesOf = (timeZone: string, year: number): readonly (readonly [at: string, hours: number])[] =>
    segmentsOfYear(timeZone, year)
      .slice(1)
      .map(({ from, offset }) => [new Date(from).toISOString().slice(0, 19), offset / HOUR]);

  test.each([
    ['America/Argentina/Buenos_Aires', 2026, []],
    [
      'Europe/Madrid',
      2026,
      [
        ['2026-03-29T01:00:00', 2],
        ['2026-10-25T01:00:00', 1],
      ],
    ],
    [
      'America/Recife',
      2000,
      [
        ['2000-02-27T02:00:00', -3],
        ['2000-10-08T03:00:00', -2],
        ['2000-10-15T02:00:00', -3],
      ],
    ],
    [
      'Pacific/Apia',
      2011,
      [
        ['2011-04-02T14:00:00', -11],
        ['2011-09-24T14:00:00', -10],
        ['2011-12-30T10:00:00', 14],
      ],
    ],
    ['Africa/Monrovia', 1972, [['1972-01-07T00:44:30', 0]]],
    ['Europe/Moscow', 1700, []],
    // It changed with the first second of 1912.
    ['Europe/Lisbon', 1911, []],
  ])('%s in %d', (timeZone, year, changes) => {
    expect(changesOf(timeZone, year)).toEqual(changes);
  });

  test.each([...oddities, ...oldOddities])('cover the year of %s around %s (%s) and hold in each of its hours', (timeZone, at) => {
    const year = new Date(at).getUTCFullYear();
    const segments = segmentsOfYear(timeZone, year);
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });

    expect(segments[0]!.from).toBe(startOfYear(year));
    expect(segments.at(-1)!.to).toBe(startOfYear(year + 1));
    for (const [index, { from, to, offset }] of segments.entries()) {
      if (index > 0) expect([segments[index - 1]!.to, segments[index - 1]!.offset === offset]).toEqual([from, false]);
      const middle = Array.from({ length: Math.ceil((to - from) / (7 * HOUR)) }, (_, step) => from + step * 7 * HOUR);
      for (const instant of [...middle, to - SECOND]) {
        expect(format.format(instant)).toBe(new Date(instant + offset).toISOString().slice(0, 19).replace('T', ' '));
      }
    }
  });

  it('are found once', () => {
    // Nobody has asked for these yet.
    expect(segmentsOfYear('Asia/Tokyo', 2031)).toBe(segmentsOfYear('Asia/Tokyo', 2031));
  });

  it('begin with the year, those of the first century too', () => {
    expect([startOfYear(2026), startOfYear(99), startOfYear(-1)]).toEqual(
      ['2026-01-01T00:00Z', '0099-01-01T00:00Z', '-000001-01-01T00:00Z'].map(Date.parse),
    );
    expect(startOfYear(1971)).toBe(365 * DAY);
  });
});

describe('instantOf', () => {
  test.each([
    ['America/Argentina/Buenos_Aires', '2026-11-16 09:00:00', '2026-11-16T12:00:00Z', 'in a zone without changes'],
    ['Europe/Berlin', '2026-07-01 12:00:30', '2026-07-01T10:00:30Z', 'in summer'],
    ['Europe/Berlin', '2026-10-25 02:30:00', '2026-10-25T00:30:00Z', 'is the first of two'],
    ['Europe/Berlin', '2026-03-29 02:30:00', '2026-03-29T01:30:00Z', 'that is skipped is read as if it were not'],
    ['Europe/Berlin', '2026-03-29 03:00:00', '2026-03-29T01:00:00Z', 'right after the skipped hour'],
    ['Pacific/Auckland', '2026-09-27T03:00:00', '2026-09-26T14:00:00Z', 'on the other side of the world'],
  ])('in %s of %s is %s: %s', (timeZone, wall, instant) => {
    expect(instantOf(timeZone, wall)).toBe(Date.parse(instant));
  });

  test.each([
    '',
    '2026-11-16',
    '2026-02-30 09:00:00',
    '2026-11-16 25:00:00',
    '0000-00-00 00:00:00',
    '16-11-2026 09:00:00',
    '+2026-11-16 09:00:00',
    '2026-11-16 09:00:00.5',
  ])('has no answer for %j', (wall) => expect(instantOf('UTC', wall)).toBeUndefined());

  it('is undone by wallTimeOf wherever an hour comes once', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) }), (at) => {
        const instant = Math.floor(at / 1000) * 1000;
        const { date, minuteOfDay, second } = wallTimeOf('America/Santiago', instant);
        const two = (part: number): string => String(part).padStart(2, '0');
        const wall = `${date} ${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}:${two(second)}`;
        const back = instantOf('America/Santiago', wall)!;
        return back === instant || back === instant - 3_600_000;
      }),
    );
  });
});

it('knows the names of zones from other words', () => {
  expect(isTimeZone('America/Sao_Paulo')).toBe(true);
  expect(isTimeZone('Mars/Olympus')).toBe(false);
});

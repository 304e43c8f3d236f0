import { describe, expect, it, test } from 'vitest';
import { addBusinessTime, businessTimeBetween } from '@/utils/calendar/businessTime';
import type { CalendarDefinition } from '@/utils/calendar/calendarDefinition';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { isOpenAt, nextChange, nextOpening } from '@/utils/calendar/hours';
import { daily, onlyOn, weekdays } from '../../support/calendars';
import { slowAdd, slowBetween, slowIsOpen } from '../../support/slowBusinessTime';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

const definition = weekdays('Europe/Madrid', [
  ['08:00', '12:30'],
  ['13:30', '24:00'],
]);

describe('far from today', { timeout: 60_000 }, () => {
  test.each([
    ['2501-03-24T10:00Z', 'a change of clocks in 2501'],
    ['2899-12-29T10:00Z', 'the end of a cycle'],
    ['9999-10-28T10:00Z', 'the last year that people write'],
    ['+123456-03-01T00:00Z', 'a year of six digits'],
  ])('%s: %s is like any other time', (text) => {
    const from = Date.parse(text);
    const to = from + 5 * DAY + 1;
    const calendar = compileCalendar(definition);
    const amount = slowBetween(definition, from, to);

    expect(businessTimeBetween(calendar, from, to)).toBe(amount);
    expect(addBusinessTime(calendar, from, amount - HOUR)).toBe(slowAdd(definition, from, amount - HOUR, to));
    for (let at = from; at < to; at += 97 * MINUTE) expect(isOpenAt(calendar, at)).toBe(slowIsOpen(definition, at));
  });

  test.each([
    // Mean time of Madrid was 14:44 behind Greenwich, so that 08:00 there was 08:14:44.
    ['1200-06-07T07:00Z', '1200-06-07T13:00Z'],
    ['0400-01-03T07:00Z', '0400-01-03T13:00Z'],
    ['-200000-01-03T07:00Z', '-200000-01-03T13:00Z'],
  ])('%s is like any other time', (from, to) => {
    const calendar = compileCalendar(definition);
    const [start, end] = [Date.parse(from), Date.parse(to)];
    const amount = slowBetween(definition, start, end, 1_000);

    expect(businessTimeBetween(calendar, start, end)).toBe(amount);
    expect(addBusinessTime(calendar, start, amount)).toBe(slowAdd(definition, start, amount, end, 1_000));
  });

  it('a stretch of millennia is the sum of its parts', () => {
    const calendar = compileCalendar(definition);
    const edges = [
      '0001-01-01T00:00Z',
      '0700-05-05T05:05Z',
      '1750-01-01T00:00Z',
      '1950-05-01T12:00Z',
      '2026-01-01T00:00Z',
      '2300-02-03T04:05Z',
      '4321-01-02T03:04Z',
      '9999-12-31T00:00Z',
    ].map(Date.parse);
    const parts = edges.slice(1).map((to, index) => businessTimeBetween(calendar, edges[index]!, to));

    expect(businessTimeBetween(calendar, edges[0]!, edges.at(-1)!)).toBe(parts.reduce((sum, part) => sum + part));
    // 400 years have 20,871 weeks.
    expect(businessTimeBetween(calendar, Date.parse('3000-01-01T00:00Z'), Date.parse('3400-01-01T00:00Z'))).toBe(20_871 * 5 * 15 * HOUR);
    expect(businessTimeBetween(calendar, Date.parse('0100-01-01T00:00Z'), Date.parse('0900-01-01T00:00Z'))).toBe(
      2 * 20_871 * 5 * 15 * HOUR,
    );
  });

  it('an amount of millennia is reached, and is what lies between', () => {
    const calendar = compileCalendar(definition);
    for (const from of ['0001-01-01T00:00Z', '1700-05-05T05:05Z', '2026-01-01T00:00Z', '2101-02-03T04:05Z', '7654-03-21T12:34Z'].map(
      Date.parse,
    )) {
      for (const hours of [10, 400 * 52 * 75, 5_000 * 52 * 75]) {
        const at = addBusinessTime(calendar, from, hours * HOUR)!;

        expect(businessTimeBetween(calendar, from, at)).toBe(hours * HOUR);
        expect(businessTimeBetween(calendar, from, at - 1)).toBe(hours * HOUR - 1);
      }
    }
  });

  it('an old stretch that ends before zones began to change stays within it', () => {
    const calendar = compileCalendar(definition);
    const from = Date.parse('0001-01-01T00:00Z');
    const cycle = businessTimeBetween(calendar, from, Date.parse('0401-01-01T00:00Z'));

    expect(addBusinessTime(calendar, from, 3 * cycle)).toBeLessThan(Date.parse('1201-01-01T00:00Z'));
    expect(addBusinessTime(calendar, from, 3 * cycle + 40 * HOUR)).toBeGreaterThan(Date.parse('1201-01-01T00:00Z'));
  });

  it('the definition still has its dates', () => {
    const hours = (rest: Partial<CalendarDefinition>, ...dates: readonly string[]): readonly number[] => {
      const calendar = compileCalendar(weekdays('UTC', [['09:00', '18:00']], rest));
      return dates.map((date) => businessTimeBetween(calendar, Date.parse(date), Date.parse(date) + DAY) / HOUR);
    };

    expect(hours({ holidays: ['2399-12-31'] }, '2399-12-31', '2799-12-31', '3199-12-31')).toEqual([0, 9, 9]);
    expect(hours({ specialDays: { '2399-12-25': [['10:00', '11:00']] } }, '2399-12-25', '2799-12-25')).toEqual([1, 0]);
    expect(hours({ holidays: ['1500-06-01'] }, '1500-06-01', '1100-06-01', '0700-06-01')).toEqual([0, 9, 9]);
  });

  it('a stretch between dates far apart holds each of them', () => {
    const calendar = compileCalendar(
      daily('UTC', [['00:00', '24:00']], { holidays: ['1500-06-01', '1500-06-02', '1950-06-01', '2399-12-31'] }),
    );
    const [from, to] = [Date.parse('1500-01-01T00:00Z'), Date.parse('2450-01-01T00:00Z')];

    expect(businessTimeBetween(calendar, from, to)).toBe(to - from - 4 * DAY);
    expect(addBusinessTime(calendar, from, to - from - 4 * DAY)).toBe(to);
  });

  it('an amount that ends with the last hours before zones began to change ends there', () => {
    const calendar = compileCalendar(weekdays('UTC'));
    const [from, edge] = [Date.parse('1799-12-20T00:00Z'), Date.parse('1800-01-01T00:00Z')];
    const amount = businessTimeBetween(calendar, from, edge);

    expect(addBusinessTime(calendar, from, amount)).toBe(Date.parse('1799-12-31T18:00Z'));
    expect(addBusinessTime(calendar, from, amount + 1)).toBe(Date.parse('1800-01-01T09:00:00.001Z'));
    expect(addBusinessTime(calendar, edge, HOUR)).toBe(Date.parse('1800-01-01T10:00Z'));
  });

  it('openings and closings come as ever', () => {
    const calendar = compileCalendar(definition);
    const saturday = Date.parse('8026-10-31T12:00Z');

    expect(new Date(nextOpening(calendar, saturday)!).toISOString()).toBe('8026-11-02T07:00:00.000Z');
    expect(new Date(nextChange(calendar, saturday)!).toISOString()).toBe('8026-11-02T07:00:00.000Z');
    expect(new Date(nextChange(calendar, saturday + 2 * DAY)!).toISOString()).toBe('8026-11-02T12:30:00.000Z');
  });

  it('a calendar that never opens or never closes stays so', () => {
    const never = compileCalendar(onlyOn('UTC'));
    const always = compileCalendar(daily('UTC'));
    for (const at of ['0001-01-01T00:00Z', '2026-01-01T00:00Z', '9999-12-31T00:00Z'].map(Date.parse)) {
      expect(addBusinessTime(never, at, 1)).toBeUndefined();
      expect(nextChange(never, at)).toBeUndefined();
      expect(isOpenAt(never, at)).toBe(false);
      expect(addBusinessTime(always, at, WEEK)).toBe(at + WEEK);
      expect(nextChange(always, at)).toBeUndefined();
      expect(isOpenAt(always, at)).toBe(true);
    }
  });
});

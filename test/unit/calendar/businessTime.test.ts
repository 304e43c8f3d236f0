import { describe, expect, it, test } from 'vitest';
import { addBusinessTime, businessTimeBetween } from '@/utils/calendar/businessTime';
import type { Calendar } from '@/utils/calendar/calendar';
import type { CalendarDefinition } from '@/utils/calendar/calendarDefinition';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { isOpenAt } from '@/utils/calendar/hours';
import { copyOf, daily, onlyOn, weekdays } from '../../support/calendars';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const END_OF_TIME = 8.64e15;

const aivo = weekdays('America/Argentina/Buenos_Aires');
const between = (definition: CalendarDefinition, from: string, to: string): number =>
  businessTimeBetween(compileCalendar(definition), Date.parse(from), Date.parse(to));

function reached(definition: CalendarDefinition, from: string, hours: number): string | undefined {
  const at = addBusinessTime(compileCalendar(definition), Date.parse(from), hours * HOUR);
  return at === undefined ? undefined : new Date(at).toISOString();
}

describe('businessTimeBetween', () => {
  test.each<readonly [definition: CalendarDefinition, from: string, to: string, hours: number, why: string]>([
    [aivo, '2026-03-02T09:00-03:00', '2026-03-02T18:00-03:00', 9, 'a whole day'],
    [aivo, '2026-03-06T17:30-03:00', '2026-03-09T09:30-03:00', 1, 'over a weekend'],
    [aivo, '2026-03-07T00:00-03:00', '2026-03-09T00:00-03:00', 0, 'a weekend'],
    [aivo, '2026-03-02T12:00-03:00', '2026-03-02T12:00-03:00', 0, 'an instant'],
    [aivo, '2026-03-02T12:00-03:00', '2026-03-02T10:00-03:00', 0, 'backwards'],
    [aivo, '2025-12-31T17:00-03:00', '2026-01-01T10:00-03:00', 2, 'over New Year'],
    [aivo, '1969-12-31T17:00-03:00', '1970-01-02T10:00-03:00', 11, 'over the epoch'],
    [aivo, '1960-01-01T00:00-03:00', '1960-01-08T00:00-03:00', 45, 'long before 1970'],
    [weekdays('Pacific/Apia'), '2011-12-29T00:00-10:00', '2012-01-01T00:00+14:00', 9, 'a Friday that never was'],
    [
      daily('Pacific/Apia', [['00:00', '24:00']], { holidays: ['2011-12-30'] }),
      '2011-12-29T10:00Z',
      '2011-12-31T10:00Z',
      48,
      'a holiday that never was',
    ],
    [daily('Europe/Madrid'), '2026-03-29T00:00+01:00', '2026-03-30T00:00+02:00', 23, 'a day of 23 hours'],
    [daily('Europe/Madrid'), '2026-10-25T00:00+02:00', '2026-10-26T00:00+01:00', 25, 'a day of 25 hours'],
    [daily('Europe/Madrid', [['02:00', '03:00']]), '2026-03-29T00:00+01:00', '2026-03-30T00:00+02:00', 0, 'an hour that was skipped'],
    [daily('Europe/Madrid', [['02:00', '03:00']]), '2026-10-25T00:00+02:00', '2026-10-26T00:00+01:00', 2, 'an hour that came twice'],
    [daily('America/Sao_Paulo', [['00:00', '01:00']]), '2018-11-04T00:00Z', '2018-11-04T12:00Z', 0, 'a midnight that was skipped'],
    [
      daily('America/Santiago', [['23:00', '24:00']]),
      '2026-04-04T12:00-03:00',
      '2026-04-05T12:00-04:00',
      2,
      'an hour before midnight that came twice',
    ],
    [
      daily('Australia/Lord_Howe', [['01:30', '02:00']]),
      '2026-04-05T00:00+11:00',
      '2026-04-05T12:00+10:30',
      1,
      'half an hour that came twice',
    ],
    [daily('America/Recife'), '2000-10-08T02:00Z', '2000-10-16T02:00Z', 192, 'a summer time of a week'],
    [daily('America/Recife', [['09:00', '10:00']]), '2000-10-10T11:00Z', '2000-10-10T12:00Z', 1, 'a day within a summer time of a week'],
    [
      daily('UTC', [
        ['22:00', '24:00'],
        ['00:00', '06:00'],
      ]),
      '2026-03-02T12:00Z',
      '2026-03-03T12:00Z',
      8,
      'a night over midnight',
    ],
    [weekdays('UTC', [['09:00', '18:00']], { holidays: ['2026-03-03'] }), '2026-03-02T00:00Z', '2026-03-05T00:00Z', 18, 'around a holiday'],
    [
      weekdays('UTC', [['09:00', '18:00']], { holidays: ['2026-03-03'], specialDays: { '2026-03-03': [['10:00', '11:00']] } }),
      '2026-03-03T00:00Z',
      '2026-03-04T00:00Z',
      1,
      'a special day over a holiday',
    ],
    [
      weekdays('UTC', [['09:00', '18:00']], { specialDays: { '2026-03-07': [['10:00', '12:00']] } }),
      '2026-03-07T00:00Z',
      '2026-03-08T00:00Z',
      2,
      'a special Saturday',
    ],
    [
      weekdays('UTC', [['09:00', '18:00']], { specialDays: { '2026-03-03': [] } }),
      '2026-03-03T00:00Z',
      '2026-03-04T00:00Z',
      0,
      'a special day without hours',
    ],
    [onlyOn('UTC'), '1900-01-01T00:00Z', '2100-01-01T00:00Z', 0, 'a calendar that never opens'],
    [onlyOn('UTC', { '2026-07-01': [['10:00', '11:00']] }), '1900-01-01T00:00Z', '2100-01-01T00:00Z', 1, 'a calendar that opens once'],
  ])('%#: %s', (definition, from, to, hours) => {
    expect(between(definition, from, to)).toBe(hours * HOUR);
  });

  it('takes what is no instant for no time, and any infinity for the end of time', { timeout: 60_000 }, () => {
    const always = compileCalendar(daily('UTC'));

    expect(businessTimeBetween(always, Number.NaN, 0)).toBe(0);
    expect(businessTimeBetween(always, 0, Number.NaN)).toBe(0);
    expect(businessTimeBetween(always, 0, Number.POSITIVE_INFINITY)).toBe(END_OF_TIME);
    expect(businessTimeBetween(always, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)).toBe(2 * END_OF_TIME);
    expect(businessTimeBetween(always, 0, HOUR)).toBe(HOUR);
  });
});

describe('addBusinessTime', () => {
  test.each<readonly [definition: CalendarDefinition, from: string, hours: number, at: string | undefined, why: string]>([
    [aivo, '2026-03-02T09:00-03:00', 9, '2026-03-02T21:00:00.000Z', 'closing time, not the next opening'],
    [aivo, '2026-03-02T09:00-03:00', 9 + 1 / 3_600_000, '2026-03-03T12:00:00.001Z', 'a millisecond more'],
    [aivo, '2026-03-06T17:00-03:00', 2, '2026-03-09T13:00:00.000Z', 'over a weekend'],
    [aivo, '2026-03-07T12:00-03:00', 0, '2026-03-07T15:00:00.000Z', 'nothing, on a Saturday'],
    [aivo, '2026-03-07T12:00-03:00', -5, '2026-03-07T15:00:00.000Z', 'less than nothing'],
    [aivo, '2025-12-31T17:00-03:00', 2, '2026-01-01T13:00:00.000Z', 'over New Year'],
    [aivo, '1969-12-31T17:00-03:00', 2, '1970-01-01T13:00:00.000Z', 'over the epoch'],
    [daily('Pacific/Apia', [['09:00', '17:00']]), '2011-12-29T16:00-10:00', 2, '2011-12-30T20:00:00.000Z', 'over a date that never was'],
    [onlyOn('UTC'), '2026-01-01T00:00Z', 1, undefined, 'never'],
    [onlyOn('UTC', { '2026-07-01': [['10:00', '11:00']] }), '2020-01-01T00:00Z', 1, '2026-07-01T11:00:00.000Z', 'years ahead'],
    [onlyOn('UTC', { '2026-07-01': [['10:00', '11:00']] }), '2020-01-01T00:00Z', 1.5, undefined, 'more than there is'],
    [onlyOn('UTC', { '2026-07-01': [['10:00', '11:00']] }), '2026-07-01T10:30Z', 0.5, '2026-07-01T11:00:00.000Z', 'the very last'],
    [onlyOn('UTC', { '2026-07-01': [['10:00', '11:00']] }), '2026-07-01T10:31Z', 0.5, undefined, 'after the last'],
    [onlyOn('UTC', { '2026-07-01': [['10:00', '11:00']] }), '2126-07-01T10:31Z', 1, undefined, 'long after the last'],
    [onlyOn('UTC', { '2026-12-31': [['23:00', '24:00']] }), '2026-01-01T00:00Z', 1, '2027-01-01T00:00:00.000Z', 'to the last of a year'],
    [
      onlyOn('Etc/GMT+12', { '2026-12-31': [['23:00', '24:00']] }),
      '2026-01-01T00:00Z',
      1,
      '2027-01-01T12:00:00.000Z',
      'a date that lies in the next year of UTC',
    ],
    [
      onlyOn('Etc/GMT-14', { '2026-01-01': [['00:00', '01:00']] }),
      '2025-01-01T00:00Z',
      1,
      '2025-12-31T11:00:00.000Z',
      'a date that lies in the year of UTC before',
    ],
    [
      onlyOn('UTC', { '2026-07-01': [['10:00', '11:00']], '2040-07-01': [['10:00', '11:00']] }),
      '2026-01-01T00:00Z',
      2,
      '2040-07-01T11:00:00.000Z',
      'over years without hours',
    ],
  ])('%#: %s', (definition, from, hours, at) => {
    expect(reached(definition, from, hours)).toBe(at);
  });

  it('has no answer for what is no instant, nor for one after the end of time', { timeout: 60_000 }, () => {
    const always = compileCalendar(daily('UTC'));

    expect(addBusinessTime(always, Number.NaN, HOUR)).toBeUndefined();
    expect(addBusinessTime(always, Number.POSITIVE_INFINITY, HOUR)).toBeUndefined();
    expect(addBusinessTime(always, Number.NEGATIVE_INFINITY, HOUR)).toBeUndefined();
    expect(addBusinessTime(always, 0, Number.NaN)).toBeUndefined();
    expect(addBusinessTime(always, 0, Number.POSITIVE_INFINITY)).toBeUndefined();
    expect(addBusinessTime(always, END_OF_TIME, 1)).toBeUndefined();
    expect(addBusinessTime(always, END_OF_TIME - 1, 1)).toBe(END_OF_TIME);
    expect(addBusinessTime(always, -END_OF_TIME, 2 * END_OF_TIME)).toBe(END_OF_TIME);
    expect(addBusinessTime(always, -END_OF_TIME, HOUR)).toBe(-END_OF_TIME + HOUR);
  });
});

describe('compileCalendar', () => {
  it('compiles a definition once', () => {
    const definition = copyOf(aivo);

    expect(compileCalendar(definition)).toBe(compileCalendar(definition));
    expect(compileCalendar(definition)).not.toBe(compileCalendar(aivo));
    expect(compileCalendar(definition).definition).toBe(definition);
  });

  it('covers the years asked about and no others', () => {
    const calendar = compileCalendar(copyOf(aivo));
    const years = () => [calendar.table.firstYear, calendar.table.endYear];
    expect(calendar.table.start.length).toBeLessThan(3);

    businessTimeBetween(calendar, Date.parse('2026-03-02T12:00Z'), Date.parse('2026-03-03T12:00Z'));
    expect(years()).toEqual([2026, 2027]);

    const { table } = calendar;
    addBusinessTime(calendar, Date.parse('2026-03-02T12:00Z'), 45 * HOUR);
    expect(calendar.table).toBe(table);

    businessTimeBetween(calendar, Date.parse('2024-03-02T12:00Z'), Date.parse('2026-03-03T12:00Z'));
    expect(years()).toEqual([2024, 2027]);

    addBusinessTime(calendar, Date.parse('2026-12-31T12:00Z'), 450 * HOUR);
    expect(years()).toEqual([2024, 2029]);
  });

  it('answers at the very edges of the years it covers as anywhere else', () => {
    const [from, to] = [Date.parse('2026-01-01T00:00Z'), Date.parse('2027-01-01T00:00Z')];
    const covering = (): Calendar => {
      const calendar = compileCalendar(daily('UTC'));
      businessTimeBetween(calendar, from + HOUR, from + 2 * HOUR);
      expect([calendar.table.from, calendar.table.to]).toEqual([from, to]);
      return calendar;
    };

    expect(businessTimeBetween(covering(), from, from + HOUR)).toBe(HOUR);
    expect(businessTimeBetween(covering(), from - 1, from + HOUR)).toBe(HOUR + 1);
    expect(businessTimeBetween(covering(), to - HOUR, to)).toBe(HOUR);
    expect(businessTimeBetween(covering(), to - HOUR, to + 1)).toBe(HOUR + 1);
    expect(addBusinessTime(covering(), from, HOUR)).toBe(from + HOUR);
    expect(addBusinessTime(covering(), from - 1, HOUR)).toBe(from + HOUR - 1);
    expect(addBusinessTime(covering(), to - HOUR, HOUR)).toBe(to);
    expect(addBusinessTime(covering(), to - HOUR, HOUR + 1)).toBe(to + 1);
    expect(addBusinessTime(covering(), to, HOUR)).toBe(to + HOUR);
    expect([isOpenAt(covering(), from), isOpenAt(covering(), to)]).toEqual([true, true]);
  });

  it('seeks no hours in years that have none', () => {
    const never = compileCalendar(onlyOn('UTC'));
    const once = compileCalendar(onlyOn('UTC', { '2026-07-01': [['10:00', '11:00']] }));
    for (const calendar of [never, once]) {
      addBusinessTime(calendar, Date.parse('2026-03-02T12:00Z'), 2 * HOUR);

      expect(calendar.table.endYear - calendar.table.firstYear).toBeLessThan(2);
    }
  });
});

import { afterEach, beforeEach, expect, it } from 'vitest';
import { addBusinessTime, businessTimeBetween } from '@/utils/calendar/businessTime';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { wallTimeOf } from '@/utils/calendar/wallTime';
import { copyOf, weekdays } from '../../support/calendars';

/** Three centuries in which zones change, and one cycle without changes on either side of them, cost less. */
const MOST_LOOKS = 120_000;

const { formatToParts } = Intl.DateTimeFormat.prototype;
let looks = 0;

// Who would build a table of all the years is stopped long before it has cost minutes.
beforeEach(() => {
  looks = 0;
  Intl.DateTimeFormat.prototype.formatToParts = function (at) {
    looks += 1;
    if (looks > MOST_LOOKS) throw new Error(`The zone was looked at more than ${MOST_LOOKS} times.`);
    return formatToParts.call(this, at);
  };
});
afterEach(() => {
  Intl.DateTimeFormat.prototype.formatToParts = formatToParts;
});

const HOUR = 3_600_000;
const END_OF_TIME = 8.64e15;
const definition = weekdays('Africa/Nairobi');

it.each([
  ['from far back to far ahead', -END_OF_TIME, END_OF_TIME],
  ['far ahead', Date.parse('2100-01-01T00:00Z'), END_OF_TIME],
  ['further ahead', Date.parse('2100-01-01T00:00Z') + 1, END_OF_TIME],
  ['far back', -END_OF_TIME, Date.parse('1800-01-01T00:00Z')],
  ['further back', -END_OF_TIME, Date.parse('1800-01-01T00:00Z') - 1],
  ['from now to far ahead', Date.parse('2026-03-02T12:00Z'), END_OF_TIME],
])('a stretch %s costs no table of all the years, nor does reaching its end', (_, from, to) => {
  const calendar = compileCalendar(copyOf(definition));
  const amount = businessTimeBetween(calendar, from, to);
  const at = addBusinessTime(calendar, from, amount)!;

  expect(businessTimeBetween(calendar, from, at)).toBe(amount);
  // 400 years have 20,871 weeks.
  expect(Math.abs(amount / (20_871 * 45 * HOUR) - (to - from) / (146_097 * 24 * HOUR))).toBeLessThan(0.0001);
  expect(calendar.table.endYear - calendar.table.firstYear).toBeLessThan(2_000);
});

it('a day costs no more than its year', () => {
  const calendar = compileCalendar(weekdays('Africa/Lagos'));
  const from = Date.parse('2026-03-02T00:00Z');

  expect(businessTimeBetween(calendar, from, from + 24 * HOUR)).toBe(9 * HOUR);
  expect(addBusinessTime(calendar, from, HOUR)).toBe(Date.parse('2026-03-02T09:00Z'));
  expect(looks).toBeLessThan(200);
  expect(calendar.table.endYear - calendar.table.firstYear).toBe(1);
});

it('a thousand times on the wall cost no more than their year', () => {
  for (let hour = 0; hour < 1_000; hour += 1) wallTimeOf('Africa/Accra', Date.parse('2026-03-02T00:00Z') + hour * HOUR);

  expect(looks).toBeLessThan(200);
});

it('a time on the wall far back or far ahead, where no zone has changes of its own, costs one look', () => {
  expect(wallTimeOf('Africa/Accra', Date.parse('1799-12-31T12:00Z')).date).toBe('1799-12-31');
  expect(wallTimeOf('Africa/Accra', Date.parse('2100-01-01T12:00Z')).date).toBe('2100-01-01');

  expect(looks).toBe(2);
});

import type { CalendarDefinition } from './calendarDefinition';
import { CalendarError } from './calendarError';
import { localDayOf, WEEKDAYS } from './wallTime';
import { isTimeZone } from './zoneOffsets';

const DATE = 'a date YYYY-MM-DD';

/** Refuses a definition of unknown origin that is malformed, with a `CalendarError`. */
export function checkCalendar(definition: unknown): asserts definition is CalendarDefinition {
  const fields = readFields('definition', definition, ['timeZone', 'weekly', 'holidays', 'specialDays']);
  const days = readFields('weekly', fields['weekly'], WEEKDAYS);
  checkTimeZone(fields['timeZone']);
  checkExceptions(fields['holidays'], fields['specialDays']);
  for (const weekday of WEEKDAYS) checkHours(`weekly.${weekday}`, days[weekday]);
}

function checkExceptions(holidays: unknown, specialDays: unknown = {}): void {
  const closed = new Set<unknown>();
  for (const [index, date] of readList('holidays', holidays).entries()) {
    if (!isDate(date)) throw new CalendarError(`holidays[${index}]`, date, DATE);
    if (closed.has(date)) throw new CalendarError(`holidays[${index}]`, date, 'given for the first time');
    closed.add(date);
  }
  for (const [date, hours] of Object.entries(readRecord('specialDays', specialDays))) {
    if (!isDate(date)) throw new CalendarError('specialDays', date, DATE);
    checkHours(`specialDays.${date}`, hours);
  }
}

const isDate = (date: unknown): boolean => typeof date === 'string' && localDayOf(date) !== undefined;

function checkTimeZone(value: unknown): void {
  // A name has letters: "+03:00" is an offset, which has no rules and which not every browser takes.
  if (typeof value !== 'string' || !/[a-z]/i.test(value) || !isTimeZone(value))
    throw new CalendarError('timeZone', value, 'a time zone known here');
}

function checkHours(field: string, value: unknown): void {
  const intervals = Array.from(readList(field, value), (interval, index) => readInterval(`${field}[${index}]`, interval));
  let closed = '';
  for (const { opens, closes, field, given } of intervals.toSorted((one, other) => one.opens.localeCompare(other.opens))) {
    if (opens < closed) throw new CalendarError(field, given, 'apart from the others: it begins inside of one');
    closed = closes;
  }
}

/** Times are as long as each other: as texts they are in the order of the clock. */
interface ReadInterval {
  readonly opens: string;
  readonly closes: string;
  readonly field: string;
  readonly given: unknown;
}

function readInterval(field: string, value: unknown): ReadInterval {
  const times = readList(field, value);
  if (times.length !== 2) throw new CalendarError(field, value, 'a pair [opens, closes]');
  const opens = readTime(`${field}[0]`, times[0]);
  const closes = readTime(`${field}[1]`, times[1]);
  if (opens >= closes) throw new CalendarError(field, value, 'an interval that closes after it opens');
  return { opens, closes, field, given: value };
}

function readTime(field: string, value: unknown): string {
  if (typeof value === 'string' && /^([01]\d|2[0-3]|24(?=:00)):([0-5]\d)$/.test(value)) return value;
  throw new CalendarError(field, value, 'a time from "00:00" to "24:00"');
}

function readList(field: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new CalendarError(field, value, 'a list');
  return value;
}

/** An object with no keys but these; whether it has them all is for the readers of its values to say. */
function readFields(field: string, value: unknown, keys: readonly string[]): Readonly<Record<string, unknown>> {
  const record = readRecord(field, value);
  const stranger = Object.keys(record).find((key) => !keys.includes(key));
  if (stranger !== undefined) throw new CalendarError(field, stranger, `one of ${keys.join(', ')}`);
  return record;
}

function readRecord(field: string, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new CalendarError(field, value, 'an object');
  return value as Readonly<Record<string, unknown>>;
}

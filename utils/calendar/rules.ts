import { DAY, MINUTE, type DurationMs, type Instant } from '../time/instant';
import { CalendarError } from './calendarError';
import { type EventfulYears, eventfulYears } from './cycles';
import { type LocalDay, localDayOf, WEEKDAYS } from './wallTime';
import { isTimeZone } from './zoneOffsets';

/** The open intervals of one local date, as lengths after its midnight: opens, closes, opens, closes, … ascending and disjoint. */
export type DayHours = readonly DurationMs[];

/** What a definition says, checked and in numbers. */
export interface Rules {
  readonly timeZone: string;
  /** Sunday first. */
  readonly week: readonly DayHours[];
  /** Holidays and special days: the hours that hold instead. */
  readonly exceptions: ReadonlyMap<LocalDay, DayHours>;
  /** From here on nothing opens; infinite unless only special days open. */
  readonly closedFrom: Instant;
  /** From here on nothing closes; infinite unless every day of the week is open all day. */
  readonly openFrom: Instant;
  readonly eventful: EventfulYears;
}

const CLOSED: DayHours = [];

/** Reads a definition of unknown origin, or refuses it with a `CalendarError`. */
export function readRules(definition: unknown): Rules {
  const { timeZone, weekly, holidays, specialDays } = readRecord('definition', definition, [
    'timeZone',
    'weekly',
    'holidays',
    'specialDays',
  ]);
  const days = readRecord('weekly', weekly, WEEKDAYS);
  const exceptions = new Map<LocalDay, DayHours>();
  readList('holidays', holidays).forEach((date, index) => {
    const day = readDate(`holidays[${index}]`, date);
    if (exceptions.has(day)) throw new CalendarError(`holidays[${index}]`, date, 'new: the date is given twice');
    exceptions.set(day, CLOSED);
  });
  if (specialDays !== undefined) {
    for (const [date, hours] of Object.entries(readRecord('specialDays', specialDays))) {
      const field = `specialDays.${date}`;
      exceptions.set(readDate(field, date), readHours(field, hours));
    }
  }
  const week = WEEKDAYS.map((weekday) => readHours(`weekly.${weekday}`, days[weekday]));
  // Two days more than the last exception: wherever the zone lies, its local date has ended by then.
  const afterExceptions = (Math.max(...exceptions.keys()) + 2) * DAY;
  return {
    timeZone: readTimeZone(timeZone),
    week,
    exceptions,
    closedFrom: week.every((hours) => hours.length === 0) ? afterExceptions : Number.POSITIVE_INFINITY,
    openFrom: week.every(([opens, closes]) => opens === 0 && closes === DAY) ? afterExceptions : Number.POSITIVE_INFINITY,
    eventful: eventfulYears(exceptions.keys()),
  };
}

function readTimeZone(value: unknown): string {
  // A name begins with a letter: "+03:00" is an offset, which has no rules and which not every browser takes.
  if (typeof value === 'string' && /^[a-z]/i.test(value) && isTimeZone(value)) return value;
  throw new CalendarError('timeZone', value, 'a time zone known here');
}

function readHours(field: string, value: unknown): DayHours {
  const hours = readList(field, value).map((interval, index) => readInterval(`${field}[${index}]`, interval));
  hours.sort((one, other) => one.opens - other.opens);
  for (const [index, { opens, given }] of hours.entries()) {
    if (opens < (hours[index - 1]?.closes ?? 0)) throw new CalendarError(field, given, 'apart from the interval before it: they overlap');
  }
  return mergeTouching(hours.flatMap(({ opens, closes }) => [opens, closes]));
}

function mergeTouching(edges: readonly DurationMs[]): DayHours {
  return edges.filter((edge, index) => edge !== edges[index % 2 === 0 ? index - 1 : index + 1]);
}

function readInterval(field: string, value: unknown): { opens: DurationMs; closes: DurationMs; given: unknown } {
  const times = readList(field, value);
  if (times.length !== 2) throw new CalendarError(field, value, 'a pair [opens, closes]');
  const opens = readTime(`${field}[0]`, times[0]);
  const closes = readTime(`${field}[1]`, times[1]);
  if (opens >= closes) throw new CalendarError(field, value, 'an interval that closes after it opens');
  return { opens, closes, given: value };
}

function readTime(field: string, value: unknown): DurationMs {
  const [, hour, minute] = (typeof value === 'string' && /^([01]\d|2[0-3]|24(?=:00$)):([0-5]\d)$/.exec(value)) || [];
  if (hour === undefined) throw new CalendarError(field, value, 'a time from "00:00" to "24:00"');
  return (Number(hour) * 60 + Number(minute)) * MINUTE;
}

function readDate(field: string, value: unknown): LocalDay {
  const day = typeof value === 'string' ? localDayOf(value) : undefined;
  if (day === undefined) throw new CalendarError(field, value, 'a date YYYY-MM-DD');
  return day;
}

function readList(field: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new CalendarError(field, value, 'a list');
  return value;
}

function readRecord(field: string, value: unknown, keys?: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new CalendarError(field, value, 'an object');
  const unknownKey = keys && Object.keys(value).find((key) => !keys.includes(key));
  if (unknownKey !== undefined) throw new CalendarError(field, unknownKey, `one of ${keys?.join(', ')}`);
  return value as Readonly<Record<string, unknown>>;
}

import { DAY, MINUTE, type DurationMs, type Instant } from '../time/instant';
import { CalendarError } from './calendarError';
import { type LocalDay, localDayOf, WEEKDAYS } from './wallTime';
import { type EventfulTime, isTimeZone, ZONE_CHANGES } from './zoneOffsets';

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
  readonly eventful: EventfulTime;
}

const CLOSED: DayHours = [];

/** From where a date begins in UTC to where it has ended on all the earth. */
const DAYS_OF_A_DATE = 2;

const DATE = 'a date YYYY-MM-DD';

/** Reads a definition of unknown origin, or refuses it with a `CalendarError`. */
export function readRules(definition: unknown): Rules {
  const fields = readFields('definition', definition, ['timeZone', 'weekly', 'holidays', 'specialDays']);
  const days = readFields('weekly', fields['weekly'], WEEKDAYS);
  const timeZone = readTimeZone(fields['timeZone']);
  const exceptions = readExceptions(fields['holidays'], fields['specialDays']);
  const week = WEEKDAYS.map((weekday) => readHours(`weekly.${weekday}`, days[weekday]));
  const exceptionalDays = [...exceptions.keys()];
  const lastExceptionEndsAt = (Math.max(...exceptionalDays) + DAYS_OF_A_DATE) * DAY;
  return {
    timeZone,
    week,
    exceptions,
    closedFrom: week.every((hours) => hours.length === 0) ? lastExceptionEndsAt : Number.POSITIVE_INFINITY,
    openFrom: week.every(([opens, closes]) => opens === 0 && closes === DAY) ? lastExceptionEndsAt : Number.POSITIVE_INFINITY,
    eventful: {
      from: Math.min(ZONE_CHANGES.from, (Math.min(...exceptionalDays) - 1) * DAY),
      to: Math.max(ZONE_CHANGES.to, lastExceptionEndsAt),
    },
  };
}

function readExceptions(holidays: unknown, specialDays: unknown = {}): Map<LocalDay, DayHours> {
  const exceptions = new Map<LocalDay, DayHours>();
  for (const [index, date] of readList('holidays', holidays).entries()) {
    const day = dayOf(date);
    if (day === undefined) throw new CalendarError(`holidays[${index}]`, date, DATE);
    if (exceptions.has(day)) throw new CalendarError(`holidays[${index}]`, date, 'given for the first time');
    exceptions.set(day, CLOSED);
  }
  for (const [date, hours] of Object.entries(readRecord('specialDays', specialDays))) {
    const day = dayOf(date);
    if (day === undefined) throw new CalendarError('specialDays', date, DATE);
    exceptions.set(day, readHours(`specialDays.${date}`, hours));
  }
  return exceptions;
}

const dayOf = (date: unknown): LocalDay | undefined => (typeof date === 'string' ? localDayOf(date) : undefined);

function readTimeZone(value: unknown): string {
  // A name has letters: "+03:00" is an offset, which has no rules and which not every browser takes.
  if (typeof value === 'string' && /[a-z]/i.test(value) && isTimeZone(value)) return value;
  throw new CalendarError('timeZone', value, 'a time zone known here');
}

function readHours(field: string, value: unknown): DayHours {
  const intervals = Array.from(readList(field, value), (interval, index) => readInterval(`${field}[${index}]`, interval));
  intervals.sort((one, other) => one.opens - other.opens);
  let closed: DurationMs = 0;
  for (const { opens, closes, field, given } of intervals) {
    if (opens < closed) throw new CalendarError(field, given, 'apart from the others: it begins inside of one');
    closed = closes;
  }
  return mergeTouching(intervals.flatMap(({ opens, closes }) => [opens, closes]));
}

function mergeTouching(edges: readonly DurationMs[]): DayHours {
  return edges.filter((edge, index) => edge !== edges[index % 2 === 0 ? index - 1 : index + 1]);
}

interface ReadInterval {
  readonly opens: DurationMs;
  readonly closes: DurationMs;
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

function readTime(field: string, value: unknown): DurationMs {
  const parts = typeof value === 'string' ? /^([01]\d|2[0-3]|24(?=:00)):([0-5]\d)$/.exec(value) : null;
  if (parts === null) throw new CalendarError(field, value, 'a time from "00:00" to "24:00"');
  return (Number(parts[1]) * 60 + Number(parts[2])) * MINUTE;
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

import { DAY, MINUTE, SECOND, type DurationMs, type Instant } from '../time/instant';
import type { Weekday } from './calendarDefinition';
import { offsetAt, segmentsOfYear, yearOf } from './zoneOffsets';

// The one file where local wall time and instants meet. Inside a segment of constant offset local time is UTC plus that offset,
// so gaps and overlaps need no code of their own: a gap has no local times in any segment, an overlap has them in two.

/** A local date: days since 1970-01-01. */
export type LocalDay = number;

export interface WallTime {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly weekday: Weekday;
  readonly minuteOfDay: number;
  readonly second: number;
}

/** Sunday first, as `weekdayOf` counts. */
export const WEEKDAYS: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** What clock and calendar on the wall show. */
export function wallTimeOf(timeZone: string, at: Instant): WallTime {
  const local = at + offsetAt(timeZone, at);
  const day = Math.floor(local / DAY);
  const second = Math.floor((local - day * DAY) / SECOND);
  return {
    date: new Date(local).toISOString().slice(0, -14),
    weekday: WEEKDAYS[weekdayOf(day)]!,
    minuteOfDay: Math.floor((second * SECOND) / MINUTE),
    second: second % 60,
  };
}

/** Sunday is 0. */
export const weekdayOf = (day: LocalDay): number => (((day + 4) % 7) + 7) % 7;

/** `undefined` unless the text is the `YYYY-MM-DD` of a day that exists. */
export function localDayOf(date: string): LocalDay | undefined {
  const dayOfMonth = /^\d{4}-\d\d-(\d\d)$/.exec(date)?.[1];
  const midnight = Date.parse(date);
  // February 30th is taken for March 2nd by some, and refused by others.
  return new Date(midnight).getUTCDate() === Number(dayOfMonth) ? midnight / DAY : undefined;
}

/**
 * Visits the local dates of a UTC year in order, each with the stretch of it that lies in the year and in one segment. `midnight` is where
 * the date begins at that segment's offset, even if that is outside the stretch. A date during which the offset changes comes twice.
 */
export function eachLocalDay(
  timeZone: string,
  year: number,
  visit: (day: LocalDay, midnight: Instant, from: Instant, to: Instant) => void,
): void {
  for (const { from, to, offset } of segmentsOfYear(timeZone, year)) {
    // Stryker disable next-line EqualityOperator: a date that begins where the stretch ends has nothing in it.
    for (let day = Math.floor((from + offset) / DAY); day * DAY - offset < to; day++) {
      visit(day, day * DAY - offset, from, to);
    }
  }
}

/** The local date at an instant. */
export const localDayAt = (timeZone: string, at: Instant): LocalDay => Math.floor((at + offsetAt(timeZone, at)) / DAY);

/** The time of day that the wall shows, since midnight. */
export const timeOfDayAt = (timeZone: string, at: Instant): DurationMs => at + offsetAt(timeZone, at) - localDayAt(timeZone, at) * DAY;

/** The earliest instant of a local date at which the wall shows this time of day or a later one; where it shows none, the end of the date. */
export function firstInstantOf(timeZone: string, day: LocalDay, timeOfDay: DurationMs): Instant {
  const local = day * DAY + timeOfDay;
  const years = new Set([yearOf(local - DAY), yearOf(local + DAY)]);
  for (const year of years) {
    for (const { from, to, offset } of segmentsOfYear(timeZone, year)) {
      const at = Math.max(from, local - offset);
      if (at < to && at + offset < (day + 1) * DAY) return at;
    }
  }
  return firstInstantOf(timeZone, day + 1, 0);
}

/**
 * When a wall shows this date and time, `YYYY-MM-DD HH:MM:SS`: of an hour that comes twice the first, since to count from too early warns
 * too early; a time that is skipped is read as if the clock had not been put forward. `undefined` for what is no date.
 */
export function instantOf(timeZone: string, wall: string): Instant | undefined {
  const parts = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)$/.exec(wall);
  if (!parts || localDayOf(parts[1]!) === undefined) return undefined;
  const local = Date.parse(`${parts[1]}T${parts[2]}Z`);
  if (Number.isNaN(local)) return undefined;
  const before = local - offsetAt(timeZone, local - DAY);
  const after = local - offsetAt(timeZone, local + DAY);
  const isShown = (at: Instant): boolean => at + offsetAt(timeZone, at) === local;
  return isShown(before) || !isShown(after) ? before : after;
}

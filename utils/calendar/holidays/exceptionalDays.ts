import type { CalendarDefinition, OpenHours } from '../calendarDefinition';
import { localDayOf, WEEKDAYS, weekdayOf } from '../wallTime';

/** A date on which a calendar is not open as in every week. */
export interface ExceptionalDay {
  readonly date: string;
  /** None on a day that is closed. */
  readonly hours: readonly OpenHours[];
}

/** Holidays and special days from one date to another, both included, in order; a date that is closed every week is none. */
export function exceptionalDays(
  { weekly, holidays, specialDays = {} }: CalendarDefinition,
  [from, to]: readonly [from: string, to: string],
): readonly ExceptionalDay[] {
  const closed = holidays.filter((date) => !Object.hasOwn(specialDays, date)).map((date) => [date, []] as const);
  return [...closed, ...Object.entries(specialDays)]
    .filter(([date]) => from <= date && date <= to)
    .map(([date, hours]): ExceptionalDay => ({ date, hours }))
    .filter(({ date, hours }) => hours.join() !== weekly[WEEKDAYS[weekdayOf(localDayOf(date) ?? 0)]!].join())
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

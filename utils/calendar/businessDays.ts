import type { Instant } from '../time/instant';
import { businessTimeBetween } from './businessTime';
import type { Calendar } from './calendar';
import { nextOpening, openIntervals } from './hours';
import { firstInstantOf, localDayAt, timeOfDayAt, type LocalDay } from './wallTime';

/** From where a number of business days is counted, and where they end. */
export interface BusinessDays {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * From the first open instant at or after `start` to the same time of day so many business days later. A business day is a local date with
 * any open time, and that of the beginning is day 0. `undefined` when the calendar does not have that many.
 */
export function sameTimeAfter(calendar: Calendar, start: Instant, days: number): BusinessDays | undefined {
  const { timeZone } = calendar.definition;
  const found = businessDayAfter(calendar, start, days);
  return found && { from: found.from, to: firstInstantOf(timeZone, found.day, timeOfDayAt(timeZone, found.from)) };
}

/** The same to the last closing of that date; where it does not close, to its end. */
export function lastClosingAfter(calendar: Calendar, start: Instant, days: number): BusinessDays | undefined {
  const found = businessDayAfter(calendar, start, days);
  if (!found) return undefined;
  const { timeZone } = calendar.definition;
  const open = openIntervals(calendar, firstInstantOf(timeZone, found.day, 0), firstInstantOf(timeZone, found.day + 1, 0));
  return { from: found.from, to: open.at(-1)?.to ?? found.from };
}

function businessDayAfter(
  calendar: Calendar,
  start: Instant,
  days: number,
): { readonly from: Instant; readonly day: LocalDay } | undefined {
  const { timeZone } = calendar.definition;
  const from = nextOpening(calendar, start);
  if (from === undefined) return undefined;
  let day = localDayAt(timeZone, from);
  for (let count = 0; count < days; count++) {
    const opensAt = nextOpening(calendar, firstInstantOf(timeZone, day + 1, 0));
    if (opensAt === undefined) return undefined;
    day = localDayAt(timeZone, opensAt);
  }
  return { from, day };
}

/** The business time of these days. */
export const lengthOfDays = (calendar: Calendar, { from, to }: BusinessDays): number => businessTimeBetween(calendar, from, to);

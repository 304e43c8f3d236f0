import { DAY, type DurationMs, type Instant } from '../time/instant';
import { startOfYear, yearOf } from './zoneOffsets';

// Far from today nothing new happens: no date of the definition, no new rule of the zone. There business time repeats with the Gregorian
// calendar, so that a ticket dated 0001-01-01 or 9999-12-31 needs no table of eight thousand years.

/** 400 Gregorian years, after which leap years and weekdays repeat. */
export const CYCLE: DurationMs = 146_097 * DAY;

/** Before `from` and from `to` on, one cycle is like the other. */
export interface EventfulYears {
  readonly from: Instant;
  readonly to: Instant;
}

/** The years around the given days, and those in which zones changed (since 1835) or will change not yearly (Morocco, until 2087). */
export function eventfulYears(days: Iterable<number>): EventfulYears {
  const years = Array.from(days, (day) => yearOf(day * DAY));
  // A local date may lie in the UTC year before or after.
  return { from: startOfYear(Math.min(1801, ...years) - 1), to: startOfYear(Math.max(2098, ...years) + 2) };
}

/** How far, in whole cycles, an instant lies from the one beside the eventful years that it repeats. */
export function repetitionOf({ from, to }: EventfulYears, at: Instant): DurationMs {
  if (at >= to) return Math.floor((at - to) / CYCLE) * CYCLE;
  return at < from ? (Math.floor((at - from) / CYCLE) + 2) * CYCLE : 0;
}

import { DAY, type DurationMs, type Instant } from '../time/instant';
import type { EventfulTime } from './zoneOffsets';

// Far from today nothing new happens: no date of the definition, no new rule of the zone. There business time repeats with the Gregorian
// calendar, so that a ticket dated 0001-01-01 or 9999-12-31 needs no table of eight thousand years.

/** 400 Gregorian years, after which leap years and weekdays repeat. */
export const CYCLE: DurationMs = 146_097 * DAY;

/** How far, in whole cycles, an instant lies from the one beside the eventful years that it repeats. */
export function repetitionOf({ from, to }: EventfulTime, at: Instant): DurationMs {
  if (at < from) return (Math.floor((at - from) / CYCLE) + 2) * CYCLE;
  return Math.max(0, Math.floor((at - to) / CYCLE)) * CYCLE;
}

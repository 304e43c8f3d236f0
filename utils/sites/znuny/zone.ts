import { instantOf } from '../../calendar/wallTime';
import { isTimeZone } from '../../calendar/zoneOffsets';
import { DAY, HOUR, MINUTE, type Instant } from '../../time/instant';

// Histories tell each time twice: in a hidden cell in the zone of the installation, which nobody names and which older ones have in local time, and in
// a heading as the account reads it. The heading names the account's zone only where that is another one.

/** No zone is further from UTC than this, and none differs from it by another part of an hour. */
const FURTHEST = 14 * HOUR;
const STEP = 15 * MINUTE;

/** The zone that a heading names at its end. */
export function zoneNamedIn(heading: string): string | undefined {
  const name = /\(([\w+/-]+)\)\s*$/.exec(heading)?.[1];
  return name !== undefined && isTimeZone(name) ? name : undefined;
}

/** What to take from a time as the installation writes it, in milliseconds; `undefined` where the heading is of another time. */
export function offsetOf(written: string, heading: string): number | undefined {
  const zone = zoneNamedIn(heading);
  const local = Date.parse(`${written.replace(' ', 'T')}Z`);
  const time = /\b\d\d:\d\d:\d\d\b/.exec(heading)?.[0];
  if (zone === undefined || time === undefined || Number.isNaN(local)) return undefined;
  const shownDate = sorted(heading.replace(time, '').replace(/\([^)]*\)\s*$/, ''));
  const dates = [-DAY, 0, DAY].map((away) => new Date(local + away).toISOString().slice(0, 10));
  const shownAt = dates.filter((date) => sorted(date) === shownDate).map((date) => instantOf(zone, `${date} ${time}`));
  const offsets = shownAt.flatMap((at) => (at === undefined ? [] : [local - at]));
  return offsets.find((offset) => Math.abs(offset) <= FURTHEST && offset % STEP === 0);
}

/** The numbers of a date in any order, since each language has its own. */
const sorted = (date: string): string =>
  (date.match(/\d+/g) ?? [])
    .map(Number)
    .toSorted((a, b) => a - b)
    .join(' ');

export const instantBy = (offset: number, written: string): Instant | undefined => {
  const local = Date.parse(`${written.replace(' ', 'T')}Z`);
  return Number.isNaN(local) ? undefined : local - offset;
};

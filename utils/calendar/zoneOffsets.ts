import { DAY, HOUR, MINUTE, SECOND, type DurationMs, type Instant } from '../time/instant';

/** A stretch of time in which local time is UTC plus `offset`, exactly. Half-open. */
export interface ZoneSegment {
  readonly from: Instant;
  readonly to: Instant;
  readonly offset: DurationMs;
}

interface Zone {
  readonly format: Intl.DateTimeFormat;
  readonly years: Map<number, readonly ZoneSegment[]>;
}

/**
 * Shorter than any stretch that ever lay between two changes of a zone: the shortest were 4 days (Freetown, 1939) and 7 days less
 * an hour (Recife, 2000). A longer step would take both sides of such a stretch for one segment.
 */
const PROBE_STEP = 3 * DAY;

/** The time with events of its own: outside, each year is as the calendar makes it and nothing else happens. */
export interface EventfulTime {
  readonly from: Instant;
  readonly to: Instant;
}

/** Every zone kept its local mean time until 1835 (Amsterdam), and from 2087 on (Morocco) none has changes but those of a yearly rule. */
export const ZONE_CHANGES: EventfulTime = { from: Date.UTC(1800, 0), to: Date.UTC(2100, 0) };

/** What is known of each zone, by UTC year; it depends on nothing but the name. */
const zones = new Map<string, Zone>();

/** The segments of one UTC year, clipped to it, in order. */
export function segmentsOfYear(timeZone: string, year: number): readonly ZoneSegment[] {
  const zone = zoneOf(timeZone);
  let segments = zone.years.get(year);
  if (segments === undefined) {
    const from = startOfYear(year);
    // Stryker disable next-line ConditionalExpression, EqualityOperator: the short step finds the same, only later.
    segments = findSegments(zone.format, from, startOfYear(year + 1), from < ZONE_CHANGES.from ? 366 * DAY : PROBE_STEP);
    zone.years.set(year, segments);
  }
  return segments;
}

/** Local time less UTC. */
export function offsetAt(timeZone: string, at: Instant): DurationMs {
  const { from, to } = ZONE_CHANGES;
  // Who asks about a time asks about others near it, and `Intl` is dear.
  // Stryker disable next-line EqualityOperator, ArrayDeclaration: a look at the zone finds the same, only later.
  const segments = from <= at && at < to ? segmentsOfYear(timeZone, yearOf(at)) : [];
  return segments.find((segment) => at < segment.to)?.offset ?? probe(zoneOf(timeZone).format, Math.floor(at / SECOND) * SECOND);
}

export function isTimeZone(name: string): boolean {
  try {
    zoneOf(name);
    return true;
  } catch {
    return false;
  }
}

export const yearOf = (at: Instant): number => new Date(at).getUTCFullYear();

/** Not `Date.UTC`, which takes the years 0 to 99 for 1900 to 1999. */
export const startOfYear = (year: number): Instant => new Date(0).setUTCFullYear(year, 0, 1);

function zoneOf(timeZone: string): Zone {
  let zone = zones.get(timeZone);
  if (zone === undefined) {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      numberingSystem: 'latn',
      hourCycle: 'h23',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    zone = { format, years: new Map() };
    zones.set(timeZone, zone);
  }
  return zone;
}

function findSegments(format: Intl.DateTimeFormat, from: Instant, to: Instant, step: DurationMs): ZoneSegment[] {
  const segments: ZoneSegment[] = [];
  let start = from;
  let offset = probe(format, from);
  for (let low = from; low < to;) {
    const high = Math.min(low + step, to);
    if (probe(format, high) === offset) {
      low = high;
    } else {
      low = firstChange(format, offset, low, high);
      segments.push({ from: start, to: low, offset });
      start = low;
      offset = probe(format, low);
    }
  }
  if (start < to) segments.push({ from: start, to, offset });
  return segments;
}

/** The second at which the offset, `offset` at `low` and another at `high`, changes. */
function firstChange(format: Intl.DateTimeFormat, offset: DurationMs, low: Instant, high: Instant): Instant {
  let before = low / SECOND;
  let after = high / SECOND;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (probe(format, middle * SECOND) === offset) before = middle;
    else after = middle;
  }
  return after * SECOND;
}

/** Local less UTC at a whole second. The day of the month is enough to tell on which side of UTC's date the local one lies. */
function probe(format: Intl.DateTimeFormat, at: Instant): DurationMs {
  const local: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of format.formatToParts(at)) local[type] = Number(value);
  const { day = 0, hour = 0, minute = 0, second = 0 } = local;
  let days = day - new Date(at).getUTCDate();
  if (days > 1) days = -1;
  else if (days < -1) days = 1;
  return days * DAY + hour * HOUR + minute * MINUTE + second * SECOND - (at - Math.floor(at / DAY) * DAY);
}

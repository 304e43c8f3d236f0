import { DAY, type DurationMs, type Instant } from '../time/instant';
import type { Rules } from './rules';
import { eachLocalDay, weekdayOf } from './wallTime';
import { startOfYear } from './zoneOffsets';

/**
 * The open intervals of some whole UTC years, with running totals. Interval `i` opens at `start[i]`, has `before[i]` of business time before it
 * (counted from the table's beginning) and `before[i + 1]` up to its end. The first and the last are sentinels without length,
 * at minus and plus infinity, so that every instant and every amount falls upon an interval.
 */
export interface Table {
  readonly firstYear: number;
  /** Exclusive. */
  readonly endYear: number;
  readonly from: Instant;
  /** Exclusive. */
  readonly to: Instant;
  readonly start: Float64Array;
  readonly before: Float64Array;
  readonly total: DurationMs;
  /** By UTC day, counted from `from`: the last interval that opens before the day or with it. */
  readonly byDay: Int32Array;
  /** By slice of business time: the first interval that ends at the slice's beginning or later. */
  readonly bySlice: Int32Array;
  readonly slice: DurationMs;
}

export function buildTable(rules: Rules, firstYear: number, endYear: number): Table {
  const from = startOfYear(firstYear);
  const to = startOfYear(endYear);
  const edges: Instant[] = [];
  for (let year = firstYear; year < endYear; year++) appendYear(edges, rules, year);
  const count = edges.length / 2;
  const start = new Float64Array(count + 2);
  const before = new Float64Array(count + 2);
  start[0] = Number.NEGATIVE_INFINITY;
  let total = 0;
  for (let i = 0; i < count; i++) {
    start[i + 1] = edges[2 * i]!;
    before[i + 1] = total;
    total += edges[2 * i + 1]! - edges[2 * i]!;
  }
  start[count + 1] = Number.POSITIVE_INFINITY;
  before[count + 1] = total;
  const slice = Math.ceil(total / count) || 1;
  return {
    firstYear,
    endYear,
    from,
    to,
    start,
    before,
    total,
    byDay: indexByDay(start, from, (to - from) / DAY),
    bySlice: indexBySlice(before, slice, Math.floor(total / slice) + 1),
    slice,
  };
}

/** The last interval that opens at `at`, which lies in the table, or before; the first sentinel when there is none. */
export function intervalAt({ from, start, byDay }: Table, at: Instant): number {
  let i = byDay[Math.floor((at - from) / DAY)]!;
  while (start[i + 1]! <= at) i++;
  return i;
}

export const closingOf = ({ start, before }: Table, i: number): Instant => start[i]! + (before[i + 1]! - before[i]!);

/** Business time between the table's beginning and `at`, which lies in it. */
export function businessTimeBefore(table: Table, at: Instant): DurationMs {
  const i = intervalAt(table, at);
  return Math.min(table.before[i]! + (at - table.start[i]!), table.before[i + 1]!);
}

/** The earliest instant in the table with `goal` of business time behind it; `goal` is above 0 and at most the table's total. */
export function instantAfter({ start, before, bySlice, slice }: Table, goal: DurationMs): Instant {
  let i = bySlice[Math.floor(goal / slice)]!;
  while (before[i + 1]! < goal) i++;
  return start[i]! + (goal - before[i]!);
}

/** Appends the year's open intervals, opening and closing in turn. Those that touch become one, over midnight and New Year too. */
function appendYear(edges: Instant[], { timeZone, week, exceptions }: Rules, year: number): void {
  eachLocalDay(timeZone, year, (day, midnight, from, to) => {
    const hours = exceptions.get(day) ?? week[weekdayOf(day)]!;
    for (let i = 0; i < hours.length; i += 2) {
      const opens = Math.max(midnight + hours[i]!, from);
      const closes = Math.min(midnight + hours[i + 1]!, to);
      if (opens >= closes) continue;
      if (edges.at(-1) === opens) edges[edges.length - 1] = closes;
      else edges.push(opens, closes);
    }
  });
}

function indexByDay(start: Float64Array, from: Instant, days: number): Int32Array {
  const index = new Int32Array(days);
  let i = 0;
  for (let day = 0; day < days; day++) {
    while (start[i + 1]! <= from + day * DAY) i++;
    index[day] = i;
  }
  return index;
}

function indexBySlice(before: Float64Array, slice: DurationMs, slices: number): Int32Array {
  const index = new Int32Array(slices);
  let i = 0;
  for (let n = 0; n < slices; n++) {
    while (before[i + 1]! < n * slice) i++;
    index[n] = i;
  }
  return index;
}

import type { DurationMs, Instant } from '../time/instant';
import type { Rules } from './rules';
import { eachLocalDay, weekdayOf } from './wallTime';
import { startOfYear } from './zoneOffsets';

/**
 * The open intervals of some whole UTC years, with running totals: interval `i` lasts from `start[i]` to `end[i]` and has `before[i]` of
 * business time before it, counted from the table's beginning. Two sentinels of no length, at the table's end, follow the last one.
 */
export interface Table {
  readonly firstYear: number;
  /** Exclusive. */
  readonly endYear: number;
  readonly from: Instant;
  /** Exclusive. */
  readonly to: Instant;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly before: Float64Array;
  readonly total: DurationMs;
  /** By slot of time, counted from the table's beginning: the first interval that ends after the slot begins. */
  readonly bySlot: Int32Array;
  /** By slice of business time: the first interval that ends after the slice begins. */
  readonly bySlice: Int32Array;
  /** The average length of an interval, so that a slice seldom meets more than two. */
  readonly slice: DurationMs;
}

/** 9.3 hours: shorter than a night, so that a slot seldom meets two days; a power of two, so that dividing by it is exact. */
const SLOT: DurationMs = 2 ** 25;

export function buildTable(rules: Rules, firstYear: number, endYear: number): Table {
  const edges: Instant[] = [];
  for (let year = firstYear; year < endYear; year++) appendYear(edges, rules, year);
  const from = startOfYear(firstYear);
  const to = startOfYear(endYear);
  const count = edges.length / 2;
  const start = new Float64Array(count + 2).fill(to);
  const end = new Float64Array(count + 2).fill(to);
  const before = new Float64Array(count + 3);
  // Stryker disable next-line EqualityOperator: a typed array ignores what is written beyond its end.
  for (let i = 0; i < count + 2; i++) {
    start[i] = edges[2 * i] ?? to;
    end[i] = edges[2 * i + 1] ?? to;
    before[i + 1] = before[i]! + (end[i]! - start[i]!);
  }
  const total = before[count]!;
  const slice = Math.ceil(total / count) || 1;
  return {
    firstYear,
    endYear,
    from,
    to,
    start,
    end,
    before,
    total,
    bySlot: indexOf(end, from, SLOT, Math.ceil((to - from) / SLOT)),
    bySlice: indexOf(before.subarray(1), 0, slice, Math.ceil(total / slice)),
    slice,
  };
}

/** The interval that is open at `at`, an instant of the table; when closed, the one before or the one after. */
export function intervalAt({ from, start, bySlot }: Table, at: Instant): number {
  let i = bySlot[Math.floor((at - from) / SLOT)]!;
  while (start[i + 1]! <= at) i++;
  return i;
}

/** Business time between the table's beginning and `at`, an instant of the table. */
export function businessTimeBefore(table: Table, at: Instant): DurationMs {
  const { start, end, before } = table;
  const i = intervalAt(table, at);
  // The distances to both ends differ by the interval's length outside of it and move from one sign to the other inside. This clamps `at`
  // to the interval without a branch, which on random instants is mispredicted at the cost of all the rest.
  return (before[i]! + before[i + 1]! + Math.abs(at - start[i]!) - Math.abs(at - end[i]!)) / 2;
}

/** The earliest instant of the table with `goal` of business time behind it; `goal` is above 0 and at most the table's total. */
export function instantAfter({ start, before, bySlice, slice }: Table, goal: DurationMs): Instant {
  // Of the slice that ends with `goal`, not of the one that begins there: a goal is often a whole number of days.
  let i = bySlice[Math.ceil(goal / slice) - 1]!;
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

/** For each of `count` steps from `origin` on: the first of the ascending `ends` that lies after the step's beginning. */
function indexOf(ends: Float64Array, origin: number, step: number, count: number): Int32Array {
  const index = new Int32Array(count);
  let i = 0;
  // Stryker disable next-line EqualityOperator: a typed array ignores what is written beyond its end.
  for (let n = 0; n < count; n++) {
    // Stryker disable next-line EqualityOperator: what ends where a step begins is passed by, now or when something is looked for.
    while (ends[i]! <= origin + n * step) i++;
    index[n] = i;
  }
  return index;
}

import type { DurationMs, Instant } from '../time/instant';
import { type Calendar, tableFor } from './calendar';
import { CYCLE, repetitionOf } from './cycles';
import { businessTimeBefore, instantAfter } from './table';

/** The last instant there is, for a `Date` too. */
const END_OF_TIME: Instant = 8.64e15;

/** Open time between two instants; 0 when `to` is not after `from`. Costs the same for a minute and for ten years. */
export function businessTimeBetween(calendar: Calendar, from: Instant, to: Instant): DurationMs {
  // Stryker disable next-line EqualityOperator: an instant holds no time, measured or not.
  if (!(from < to)) return 0;
  const { table } = calendar;
  // Stryker disable next-line ConditionalExpression, EqualityOperator: measure answers the same within the table, only later.
  if (from < table.from || to >= table.to) return measure(calendar, Math.max(from, -END_OF_TIME), Math.min(to, END_OF_TIME));
  return businessTimeBefore(table, to) - businessTimeBefore(table, from);
}

/** The earliest instant at or after `from` with `amount` of business time behind it; `undefined` when the calendar has no such instant. */
export function addBusinessTime(calendar: Calendar, from: Instant, amount: DurationMs): Instant | undefined {
  if (amount <= 0) return from;
  const { table } = calendar;
  // Stryker disable next-line ConditionalExpression, LogicalOperator, EqualityOperator, BlockStatement: reach answers the same within the table, only later.
  if (from >= table.from && from < table.to) {
    const goal = businessTimeBefore(table, from) + amount;
    // Stryker disable next-line ConditionalExpression, EqualityOperator: as above.
    if (goal <= table.total) return instantAfter(table, goal);
  }
  if (!(Math.abs(from) <= END_OF_TIME)) return undefined;
  const at = reach(calendar, from, amount);
  return at <= END_OF_TIME ? at : undefined;
}

/** Business time of a stretch that goes beyond the table. */
function measure(calendar: Calendar, from: Instant, to: Instant): DurationMs {
  const { eventful } = calendar.rules;
  for (const edge of [eventful.from, eventful.to]) {
    if (from < edge && edge < to) return businessTimeBetween(calendar, from, edge) + businessTimeBetween(calendar, edge, to);
  }
  const start = from - repetitionOf(eventful, from);
  const cycles = from >= eventful.to || to <= eventful.from ? Math.floor((to - from) / CYCLE) : 0;
  const rest = spanIn(calendar, start, start + (to - from - cycles * CYCLE));
  return cycles === 0 ? rest : rest + cycles * spanIn(calendar, start, start + CYCLE);
}

/** The instant with `amount` of business time since `from`, where the table does not hold it; infinite or no number when there is none. */
function reach(calendar: Calendar, from: Instant, amount: DurationMs): Instant {
  const { eventful, closedFrom } = calendar.rules;
  // Stryker disable next-line EqualityOperator: where they begin, the regular years are found at the end of the table as well.
  if (from >= eventful.to) return reachByCycles(calendar, from, amount);
  if (from < eventful.from) {
    const left = amount - businessTimeBetween(calendar, from, eventful.from);
    // Stryker disable next-line EqualityOperator: with nothing left the table, which reaches back, holds the last hours before as well.
    return left > 0 ? reach(calendar, eventful.from, left) : reachByCycles(calendar, from, amount);
  }
  let table = tableFor(calendar, from, from);
  for (;;) {
    const goal = businessTimeBefore(table, from) + amount;
    if (goal <= table.total) return instantAfter(table, goal);
    // Stryker disable next-line EqualityOperator: one year more would change nothing.
    if (table.to >= eventful.to) return reach(calendar, table.to, goal - table.total);
    // Stryker disable next-line EqualityOperator: one year more would change nothing.
    if (table.to >= closedFrom) return Number.POSITIVE_INFINITY;
    // A half more at a time, so that reaching far ahead takes few rebuildings.
    table = tableFor(calendar, from, table.to + (table.to - table.from) / 2);
  }
}

function spanIn(calendar: Calendar, from: Instant, to: Instant): DurationMs {
  const table = tableFor(calendar, from, to);
  return businessTimeBefore(table, to) - businessTimeBefore(table, from);
}

/** As `reach`, where one cycle is like the other all the way. */
function reachByCycles(calendar: Calendar, from: Instant, amount: DurationMs): Instant {
  const repetition = repetitionOf(calendar.rules.eventful, from);
  const start = from - repetition;
  const table = tableFor(calendar, start, start + CYCLE);
  const before = businessTimeBefore(table, start);
  const perCycle = businessTimeBefore(table, start + CYCLE) - before;
  const cycles = Math.ceil(amount / perCycle) - 1;
  return instantAfter(table, before + amount - cycles * perCycle) + cycles * CYCLE + repetition;
}

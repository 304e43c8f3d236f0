import type { DurationMs, Instant } from '../time/instant';
import { type Calendar, tableFor } from './calendar';
import { businessTimeBefore, instantAfter } from './table';

/** Open time between two instants; 0 when `to` is not after `from`. Costs the same for a minute and for ten years. */
export function businessTimeBetween(calendar: Calendar, from: Instant, to: Instant): DurationMs {
  if (!(from < to)) return 0;
  const table = tableFor(calendar, from, to);
  return businessTimeBefore(table, to) - businessTimeBefore(table, from);
}

/** The earliest instant at or after `from` with `amount` of business time behind it; `undefined` when the calendar has no such instant. */
export function addBusinessTime(calendar: Calendar, from: Instant, amount: DurationMs): Instant | undefined {
  if (!(amount > 0)) return from;
  const { rules } = calendar;
  let table = tableFor(calendar, from, from);
  for (;;) {
    const goal = businessTimeBefore(table, from) + amount;
    if (goal <= table.total) return instantAfter(table, goal);
    if (table.to > rules.settledAt && rules.week[0]!.length === 0) return undefined;
    // A half more at a time, so that reaching far ahead takes few rebuildings.
    table = tableFor(calendar, from, table.to + (table.to - table.from) / 2);
  }
}

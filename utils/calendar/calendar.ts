import type { Instant } from '../time/instant';
import type { CalendarDefinition } from './calendarDefinition';
import type { Rules } from './rules';
import { buildTable, type Table } from './table';
import { yearOf } from './zoneOffsets';

/** A compiled definition. Only `definition` is for other rooms to read. */
export interface Calendar {
  readonly definition: CalendarDefinition;
  readonly rules: Rules;
  /** Covers what was asked about so far; replaced by a larger one when a question goes beyond. */
  table: Table;
}

/** A table that holds all instants from `from` to `to`, both included. */
export function tableFor(calendar: Calendar, from: Instant, to: Instant): Table {
  const { rules, table } = calendar;
  // Stryker disable next-line EqualityOperator: at the edge itself a new table would be the same.
  if (from >= table.from && to < table.to) return table;
  if (!(from <= to)) throw new RangeError(`No time from ${from} to ${to}`);
  const empty = table.firstYear === table.endYear;
  const firstYear = yearOf(from);
  const endYear = yearOf(to) + 1;
  calendar.table = buildTable(
    rules,
    empty ? firstYear : Math.min(firstYear, table.firstYear),
    empty ? endYear : Math.max(endYear, table.endYear),
  );
  return calendar.table;
}

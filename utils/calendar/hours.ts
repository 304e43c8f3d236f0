import type { DurationMs, Instant } from '../time/instant';
import { addBusinessTime } from './businessTime';
import { type Calendar, tableFor } from './calendar';
import { repetitionOf } from './cycles';
import { intervalAt, type Table } from './table';

/** Half-open. */
export interface Interval {
  readonly from: Instant;
  readonly to: Instant;
}

export function isOpenAt(calendar: Calendar, at: Instant): boolean {
  const near = at - repetitionOf(calendar.rules.eventful, at);
  return closingAt(tableFor(calendar, near, near), near) !== undefined;
}

/** `at` itself when open; `undefined` when the calendar does not open again. */
export function nextOpening(calendar: Calendar, at: Instant): Instant | undefined {
  // The first millisecond of business time begins where the calendar opens.
  const counted = addBusinessTime(calendar, at, 1);
  return counted === undefined ? undefined : counted - 1;
}

/** The first opening or closing later than `after`. */
export function nextChange(calendar: Calendar, after: Instant): Instant | undefined {
  const { eventful, openFrom } = calendar.rules;
  const repetition = repetitionOf(eventful, after);
  const near = after - repetition;
  let table = tableFor(calendar, near, near);
  for (;;) {
    const closesAt = closingAt(table, near);
    if (closesAt === undefined) return nextOpening(calendar, after);
    // Hours that last to the end of the table may go on beyond it.
    if (closesAt < table.to) return closesAt + repetition;
    // Stryker disable next-line EqualityOperator: one year more would change nothing.
    if (table.to >= openFrom) return undefined;
    table = tableFor(calendar, near, table.to);
  }
}

/** The open hours between two instants, clipped to them, in order. */
export function openIntervals(calendar: Calendar, from: Instant, to: Instant): Interval[] {
  const intervals: Interval[] = [];
  // Stryker disable next-line EqualityOperator: an instant holds no interval, looked for or not.
  if (!(from < to)) return intervals;
  const table = tableFor(calendar, from, to);
  // Stryker disable next-line EqualityOperator: what begins at the end is dropped below.
  for (let i = intervalAt(table, from); table.start[i]! < to; i++) {
    const interval = { from: Math.max(table.start[i]!, from), to: Math.min(table.end[i]!, to) };
    if (interval.from < interval.to) intervals.push(interval);
  }
  return intervals;
}

/** The length of a full business day: the longest day of the week. */
export function fullDayMs({ rules }: Calendar): DurationMs {
  return Math.max(...rules.week.map(lengthOf));
}

/** When the hours that are open at `at` end; `undefined` when none are. */
function closingAt(table: Table, at: Instant): Instant | undefined {
  const i = intervalAt(table, at);
  const closesAt = table.end[i]!;
  return table.start[i]! <= at && at < closesAt ? closesAt : undefined;
}

function lengthOf(hours: readonly DurationMs[]): DurationMs {
  let length = 0;
  for (let i = 0; i < hours.length; i += 2) length += hours[i + 1]! - hours[i]!;
  return length;
}

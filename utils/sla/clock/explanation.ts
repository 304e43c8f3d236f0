import { DAY, type DurationMs, type Instant } from '../../time/instant';
import type { Calendar } from '../../calendar/calendar';
import { openIntervals, type Interval } from '../../calendar/hours';
import { wallTimeOf } from '../../calendar/wallTime';
import type { Exclusion, MeasuredClock } from './clock';
import { countedBetween, hoursOf, type Calendars } from './countedTime';

/** One line of the sum behind a clock's number. What the rows count adds up to the time elapsed, to the millisecond. */
export type ExplanationRow = CountedRow | DaysRow | ExcludedRow;

export interface CountedRow {
  readonly kind: 'counted';
  readonly from: Instant;
  readonly to: Instant;
  readonly countedMs: DurationMs;
}

/** Whole business days, all of one length, with no other business day among them. */
export interface DaysRow {
  readonly kind: 'days';
  readonly from: Instant;
  readonly to: Instant;
  readonly days: number;
  readonly dayMs: DurationMs;
  readonly countedMs: DurationMs;
}

/** A pause, or the time between a solution and a reopening. */
export interface ExcludedRow {
  readonly kind: 'excluded';
  readonly from: Instant;
  /** Absent while it lasts. */
  readonly to: Instant | undefined;
  readonly reason: Exclusion['reason'];
  /** The analyst stated it. */
  readonly isByHand?: true;
  /** What would have counted. */
  readonly excludedMs: DurationMs;
  readonly countedMs: 0;
}

/** Why the clock shows what it shows at `now`, oldest first; the views put it into words. */
export function explain(clock: MeasuredClock, calendars: Calendars, now: Instant): ExplanationRow[] {
  const hours = hoursOf(clock, calendars);
  if (!hours) return [];
  const counted = (from: Instant, to: Instant): ExplanationRow[] =>
    hours === 'always' ? countedRows([{ from, to }]) : dayRows(hours, from, to);
  const rows: ExplanationRow[] = [];
  const end = Math.min(now, clock.stoppedAt ?? now);
  let resumedAt = clock.startAt;
  for (const { from, to, reason, isByHand } of clock.exclusions) {
    if (from >= end) break;
    rows.push(...counted(resumedAt, from));
    resumedAt = Math.min(to ?? end, end);
    const excludedMs = countedBetween(hours, from, resumedAt);
    rows.push({ kind: 'excluded', from, to, reason, excludedMs, countedMs: 0, ...(isByHand && { isByHand }) });
  }
  rows.push(...counted(resumedAt, end));
  return rows;
}

/** One local date's share of a stretch; hours that go on past midnight belong to the date on which they began. */
interface CountedDay {
  readonly date: string;
  /** What of its hours lies in the stretch. */
  readonly counted: Interval[];
  countedMs: DurationMs;
  /** All its hours, inside the stretch or not. */
  openMs: DurationMs;
}

function dayRows(calendar: Calendar, from: Instant, to: Instant): ExplanationRow[] {
  const runs: Run[] = [];
  for (const day of countedDays(calendar, from, to)) {
    const run = runs.at(-1);
    if (run && isWhole(run[0]) && isWhole(day) && run[0].openMs === day.openMs) run.push(day);
    else runs.push([day]);
  }
  return runs.flatMap<ExplanationRow>((run) => (run.length > 1 ? [daysRow(run)] : countedRows(run[0].counted)));
}

type Run = [CountedDay, ...CountedDay[]];

const isWhole = ({ countedMs, openMs }: CountedDay): boolean => countedMs === openMs;

/** Days are looked at whole, beyond the stretch, to tell which of them counted in full. */
function countedDays(calendar: Calendar, from: Instant, to: Instant): CountedDay[] {
  const days: CountedDay[] = [];
  for (const open of openIntervals(calendar, from - 2 * DAY, to + 2 * DAY)) {
    const { date } = wallTimeOf(calendar.definition.timeZone, open.from);
    let day = days.at(-1);
    if (day?.date !== date) days.push((day = { date, counted: [], countedMs: 0, openMs: 0 }));
    const counted = { from: Math.max(open.from, from), to: Math.min(open.to, to) };
    day.openMs += open.to - open.from;
    // Stryker disable next-line ConditionalExpression, EqualityOperator: what lies outside makes no day whole, and no row.
    if (counted.from >= counted.to) continue;
    day.counted.push(counted);
    day.countedMs += counted.to - counted.from;
  }
  return days;
}

function daysRow(run: Run): DaysRow {
  const [first] = run;
  const spans = run.flatMap(({ counted }) => counted);
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  return { kind: 'days', from, to, days: run.length, dayMs: first.countedMs, countedMs: run.length * first.countedMs };
}

const countedRows = (spans: readonly Interval[]): CountedRow[] =>
  spans.filter(({ from, to }) => from < to).map(({ from, to }) => ({ kind: 'counted', from, to, countedMs: to - from }));

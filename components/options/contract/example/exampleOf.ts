import { WEEK, type Weekday } from '@/utils/calendar/calendarDefinition';
import { firstInstantOf, localDayAt, weekdayOf, WEEKDAYS } from '@/utils/calendar/wallTime';
import { isMeasured, type MeasuredClock } from '@/utils/sla/clock/clock';
import { clockAt } from '@/utils/sla/clock/clockAt';
import { clocksOf } from '@/utils/sla/clock/clockOf';
import { compiledCalendars } from '@/utils/sla/clock/compiledCalendars';
import { explain, type ExplanationRow } from '@/utils/sla/clock/explanation';
import type { Policy, SeverityId } from '@/utils/sla/policy/policy';
import type { Settings } from '@/utils/store/settings/settings';
import { DAY, MINUTE, type Instant } from '@/utils/time/instant';

/** What becomes of a ticket of which nothing else is known. */
export interface Example {
  readonly zone: string;
  readonly startAt: Instant;
  readonly firstResponse: MeasuredClock | undefined;
  readonly resolution: MeasuredClock | undefined;
  /** How the resolution's target is used up, with the days on which nothing counts; a few lines, else none. */
  readonly lines: readonly ExampleLine[];
}

export type ExampleLine = Extract<ExplanationRow, { readonly kind: 'counted' | 'days' }> | ClosedLine;

/** Whole dates on which nothing counts. */
export interface ClosedLine {
  readonly kind: 'closed';
  readonly from: Instant;
  readonly to: Instant;
}

const MOST_LINES = 7;

/** By the draft of a contract as it stands; `undefined` where its calendar is gone. */
export function exampleOf(
  { calendars: definitions }: Pick<Settings, 'calendars'>,
  policy: Policy,
  severity: SeverityId,
  startAt: Instant,
): Example | undefined {
  const definition = definitions[policy.calendar];
  if (!definition) return undefined;
  const calendars = compiledCalendars({ [policy.calendar]: definition });
  const { validFrom: _, earlier: __, keepsVersion: ___, ...alone } = policy;
  const clocks = clocksOf({ createdAt: startAt, severity, events: [] }, alone, calendars, startAt);
  const resolution = isMeasured(clocks.resolution) ? clocks.resolution : undefined;
  const dueAt = resolution?.dueAt;
  const rows = resolution && dueAt !== undefined ? explain(clockAt(resolution, calendars, dueAt), calendars, dueAt) : [];
  const lines = withClosedDays(rows, definition.timeZone);
  return {
    zone: definition.timeZone,
    startAt,
    firstResponse: isMeasured(clocks.firstResponse) ? clocks.firstResponse : undefined,
    resolution,
    lines: lines.length > MOST_LINES ? [] : lines,
  };
}

function withClosedDays(rows: readonly ExplanationRow[], zone: string): readonly ExampleLine[] {
  const lines: ExampleLine[] = [];
  let day: number | undefined;
  for (const row of rows) {
    if (row.kind === 'excluded') continue;
    const first = localDayAt(zone, row.from);
    if (day !== undefined && first > day + 1)
      lines.push({ kind: 'closed', from: firstInstantOf(zone, day + 1, 0), to: firstInstantOf(zone, first - 1, 0) });
    lines.push(row);
    day = localDayAt(zone, row.to - 1);
  }
  return lines;
}

/** The next time that a wall in the zone shows this weekday and time of day, from tomorrow on. */
export function nextMoment(zone: string, weekday: Weekday, minuteOfDay: number, now: Instant): Instant {
  const tomorrow = localDayAt(zone, now) + 1;
  const days = (WEEKDAYS.indexOf(weekday) - weekdayOf(tomorrow) + WEEK.length) % WEEK.length;
  return firstInstantOf(zone, tomorrow + days, minuteOfDay * MINUTE);
}

/** Minutes since midnight; `undefined` unless the text is a time of day. */
export function minuteOf(text: string): number | undefined {
  const [, hours, minutes = '0'] = /^\s*(\d{1,2})(?:\s*[:h.]\s*(\d{2}))?\s*h?\s*$/.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return Number(hours) * 60 + Number(minutes);
}

/** The whole days that a closed line tells. */
export const lengthOfClosed = ({ from, to }: ClosedLine): number => Math.round((to - from) / DAY) + 1;

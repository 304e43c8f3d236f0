import { tz } from '@date-fns/tz';
import { getDaysInMonth, getISODay } from 'date-fns';
import { businessTimeBetween } from '@/utils/calendar/businessTime';
import { type CalendarDefinition, type OpenHours, WEEK } from '@/utils/calendar/calendarDefinition';
import { compileCalendar } from '@/utils/calendar/compileCalendar';
import type { ExplainedDay } from '@/utils/calendar/holidays/explainedDays';
import { firstInstantOf, localDayOf } from '@/utils/calendar/wallTime';
import type { DayState } from '@/utils/language/shapes/options/calendars';
import type { DurationMs } from '@/utils/time/instant';

export interface YearDay {
  readonly date: string;
  /** `special` has hours of its own, `holiday` is closed for a reason, `closed` is closed each week. */
  readonly state: DayState;
  readonly hours: readonly OpenHours[];
  /** What lists or people say of it, whether it counts or not. */
  readonly told: ExplainedDay | undefined;
}

export interface YearMonth {
  /** Counts from 0. */
  readonly month: number;
  /** How many days of its first week belong to the month before. */
  readonly lead: number;
  readonly days: readonly YearDay[];
}

export interface CalendarYear {
  readonly months: readonly YearMonth[];
  /** Dates with any open time. */
  readonly businessDays: number;
  readonly businessMs: DurationMs;
}

/** Dates stand for themselves: no zone moves them. */
const UTC = { in: tz('UTC') };

/** Each day of a year as the calendar counts it, and what it adds up to. */
export function calendarYear(definition: CalendarDefinition, explained: readonly ExplainedDay[], year: number): CalendarYear {
  const dayOf = dayIn(definition, explained);
  const months = Array.from({ length: 12 }, (_, month): YearMonth => {
    const first = new Date(Date.UTC(year, month));
    const dates = Array.from({ length: getDaysInMonth(first, UTC) }, (__, day) => dateOf(year, month, day + 1));
    const lead = getISODay(first, UTC) - 1;
    return { month, lead, days: dates.map((date, day) => dayOf(date, (lead + day) % 7)) };
  });
  const open = months.flatMap(({ days }) => days).filter(({ hours }) => hours.length > 0);
  const beginning = (of: number): number => firstInstantOf(definition.timeZone, localDayOf(dateOf(of, 0, 1)) ?? 0, 0);
  const calendar = compileCalendar(definition);
  return { months, businessDays: open.length, businessMs: businessTimeBetween(calendar, beginning(year), beginning(year + 1)) };
}

function dayIn({ weekly, holidays, specialDays = {} }: CalendarDefinition, explained: readonly ExplainedDay[]) {
  const closed = new Set(holidays);
  const told = new Map(explained.map((day) => [day.date, day]));
  return (date: string, weekday: number): YearDay => {
    const special = Object.hasOwn(specialDays, date) ? specialDays[date] : undefined;
    const ordinary = weekly[WEEK[weekday]!];
    const hours = special ?? (closed.has(date) ? [] : ordinary);
    const state = special ? 'special' : closed.has(date) ? 'holiday' : ordinary.length > 0 ? 'open' : 'closed';
    return { date, state, hours, told: told.get(date) };
  };
}

const dateOf = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

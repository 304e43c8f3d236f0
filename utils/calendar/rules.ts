import { DAY, MINUTE, type DurationMs, type Instant } from '../time/instant';
import type { CalendarDefinition } from './calendarDefinition';
import { type LocalDay, WEEKDAYS } from './wallTime';
import { type EventfulTime, ZONE_CHANGES } from './zoneOffsets';

/** The open intervals of one local date, as lengths after its midnight: opens, closes, opens, closes, … ascending and disjoint. */
export type DayHours = readonly DurationMs[];

/** What a definition says, in numbers. */
export interface Rules {
  readonly timeZone: string;
  /** Sunday first. */
  readonly week: readonly DayHours[];
  /** Holidays and special days: the hours that hold instead. */
  readonly exceptions: ReadonlyMap<LocalDay, DayHours>;
  /** From here on nothing opens; infinite unless only special days open. */
  readonly closedFrom: Instant;
  /** From here on nothing closes; infinite unless every day of the week is open all day. */
  readonly openFrom: Instant;
  readonly eventful: EventfulTime;
}

const CLOSED: DayHours = [];

/** From where a date begins in UTC to where it has ended on all the earth. */
const DAYS_OF_A_DATE = 2;

/** Of a definition that was checked: what views and each wake of the worker are given was, where it was stored. */
export function rulesOf({ timeZone, weekly, holidays, specialDays = {} }: CalendarDefinition): Rules {
  const week = WEEKDAYS.map((weekday) => hoursOf(weekly[weekday]));
  const exceptions = new Map<LocalDay, DayHours>([
    ...holidays.map((date) => [dayOf(date), CLOSED] as const),
    ...Object.entries(specialDays).map(([date, intervals]) => [dayOf(date), hoursOf(intervals)] as const),
  ]);
  const exceptionalDays = [...exceptions.keys()];
  const lastExceptionEndsAt = (Math.max(...exceptionalDays) + DAYS_OF_A_DATE) * DAY;
  return {
    timeZone,
    week,
    exceptions,
    closedFrom: week.every((hours) => hours.length === 0) ? lastExceptionEndsAt : Number.POSITIVE_INFINITY,
    openFrom: week.every(([opens, closes]) => opens === 0 && closes === DAY) ? lastExceptionEndsAt : Number.POSITIVE_INFINITY,
    eventful: {
      from: Math.min(ZONE_CHANGES.from, (Math.min(...exceptionalDays) - 1) * DAY),
      to: Math.max(ZONE_CHANGES.to, lastExceptionEndsAt),
    },
  };
}

const dayOf = (date: string): LocalDay => Date.parse(date) / DAY;

/** Ascending; those that touch are one. */
function hoursOf(intervals: CalendarDefinition['weekly']['mon']): DayHours {
  const edges = intervals
    .map(([opens, closes]) => [timeOf(opens), timeOf(closes)] as const)
    .toSorted(([one], [other]) => one - other)
    .flat();
  return edges.filter((edge, index) => edge !== edges[index % 2 === 0 ? index - 1 : index + 1]);
}

const timeOf = (time: string): DurationMs => (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * MINUTE;

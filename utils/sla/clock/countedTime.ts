import { addBusinessTime, businessTimeBetween } from '../../calendar/businessTime';
import type { Calendar } from '../../calendar/calendar';
import { isOpenAt } from '../../calendar/hours';
import type { DurationMs, Instant } from '../../time/instant';
import type { MeasuredClock } from './clock';
import type { CalendarId } from '../policy/policy';

export type Calendars = ReadonlyMap<CalendarId, Calendar>;

/** When a clock counts: in the open hours of a calendar or, for elapsed time, always. */
export type Hours = Calendar | 'always';

/** `undefined` when the clock's calendar is not among those given: then nothing can be said about its time. */
export const hoursOf = ({ calendar }: MeasuredClock, calendars: Calendars): Hours | undefined =>
  calendar === undefined ? 'always' : calendars.get(calendar);

export const countedBetween = (hours: Hours, from: Instant, to: Instant): DurationMs =>
  hours === 'always' ? Math.max(0, to - from) : businessTimeBetween(hours, from, to);

/** The earliest instant at or after `from` with `amount` counted behind it; `undefined` when there is none. */
export const countedFrom = (hours: Hours, from: Instant, amount: DurationMs): Instant | undefined =>
  hours === 'always' ? from + amount : addBusinessTime(hours, from, amount);

export const countsAt = (hours: Hours, at: Instant): boolean => hours === 'always' || isOpenAt(hours, at);

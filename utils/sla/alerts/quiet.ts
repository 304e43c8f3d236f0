import type { Calendar } from '../../calendar/calendar';
import type { OpenHours, Weekday } from '../../calendar/calendarDefinition';
import { compileCalendar } from '../../calendar/compileCalendar';
import { isOpenAt, nextChange, nextOpening } from '../../calendar/hours';
import { WEEKDAYS } from '../../calendar/wallTime';
import { MINUTE, type Instant } from '../../time/instant';
import type { AlertRules } from './alertRules';
import type { Hours } from '../clock/countedTime';

/** The analyst's quiet hours as a calendar that is "open" while it is quiet; `undefined` when there are none. */
export function quietCalendar({ quietHours, quietDays }: AlertRules, timeZone: string): Calendar | undefined {
  const daily = quietHours && quietHours.from !== quietHours.to ? hoursOfDay(quietHours.from, quietHours.to) : [];
  if (daily.length === 0 && quietDays.length === 0) return undefined;
  const hoursOn = (day: Weekday): readonly OpenHours[] => (quietDays.includes(day) ? [['00:00', '24:00']] : daily);
  const weekly = Object.fromEntries(WEEKDAYS.map((day) => [day, hoursOn(day)])) as Record<Weekday, readonly OpenHours[]>;
  return compileCalendar({ timeZone, weekly, holidays: [] });
}

function hoursOfDay(from: string, to: string): readonly OpenHours[] {
  // Stryker disable next-line EqualityOperator: hours that end where they begin are none.
  if (from < to) return [[from, to]];
  return to === '00:00' ? [[from, '24:00']] : [['00:00', to], [from, '24:00']]; // prettier-ignore
}

/** An alert of open hours that could not be sent within this time waits for the next opening if they have closed since. */
const CLOSING_GRACE = 5 * MINUTE;

/**
 * Elapsed time alerts around the clock, business time in its hours, or just after them what was reached in them; neither while it is quiet, unless
 * it became so just then. What is reached in closed hours waits, however soon it is noticed.
 */
export function mayAlert(hours: Hours, quiet: Calendar | undefined, at: Instant, now: Instant): boolean {
  const isFresh = now - at <= CLOSING_GRACE;
  const isInHours = hours === 'always' || isOpenAt(hours, now) || (isFresh && isOpenAt(hours, at - 1));
  return isInHours && (!quiet || !isOpenAt(quiet, now) || (isFresh && !isOpenAt(quiet, at - 1)));
}

/** Two calendars that leave each other no moment within so many changes never will. */
const MOST_CHANGES = 64;

/** The first moment from `now` on at which alerts may come; `undefined` when there is none. */
export function nextMoment(hours: Hours, quiet: Calendar | undefined, now: Instant): Instant | undefined {
  let from = now;
  for (let change = 0; change < MOST_CHANGES; change++) {
    const at = hours === 'always' ? from : nextOpening(hours, from);
    if (at === undefined || !quiet || !isOpenAt(quiet, at)) return at;
    const endsAt = nextChange(quiet, at);
    // Stryker disable next-line ConditionalExpression: nothing opens after what is no instant.
    if (endsAt === undefined) return undefined;
    from = endsAt;
  }
  return undefined;
}

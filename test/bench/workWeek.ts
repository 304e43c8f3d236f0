import type { CalendarDefinition } from '@/utils/calendar/calendarDefinition';
import { weekdays } from '../support/calendars';

export const YEARS = { first: 2018, last: 2029 };
const SPAN = { from: Date.UTC(2019, 0, 1), to: Date.UTC(2024, 0, 1) };

/** Twelve a year, on and off weekends. */
const HOLIDAYS = ['01-01', '02-16', '02-17', '03-24', '04-02', '04-21', '05-01', '05-25', '07-09', '10-12', '12-08', '12-25'];

/** The work all contenders do: Monday to Friday, 9 to 18. */
export const workWeek = (timeZone: string): CalendarDefinition => {
  const years = Array.from({ length: YEARS.last - YEARS.first + 1 }, (_, index) => YEARS.first + index);
  return weekdays(timeZone, [['09:00', '18:00']], { holidays: years.flatMap((year) => HOLIDAYS.map((day) => `${year}-${day}`)) });
};

/** Whole minutes, since one of the peers knows nothing finer. The sequence is the same in each run, and too long to be learnt. */
export function randomInstants(count: number): Float64Array {
  let seed = 20_260_301;
  return Float64Array.from({ length: count }, () => {
    // A linear congruential generator (Numerical Recipes); its upper bits are random enough here.
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return SPAN.from + Math.floor(((seed / 2 ** 32) * (SPAN.to - SPAN.from)) / 60_000) * 60_000;
  });
}

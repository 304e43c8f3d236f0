import { tz } from '@date-fns/tz';
import { addDays, addMonths, addWeeks, addYears, endOfMonth, formatISO, startOfMonth } from 'date-fns';

// Dates stand for themselves: no zone moves them.
const UTC = { in: tz('UTC') };

const steps: Readonly<Record<string, (from: Date) => Date>> = {
  ArrowLeft: (from) => addDays(from, -1, UTC),
  ArrowRight: (from) => addDays(from, 1, UTC),
  ArrowUp: (from) => addWeeks(from, -1, UTC),
  ArrowDown: (from) => addWeeks(from, 1, UTC),
  PageUp: (from) => addMonths(from, -1, UTC),
  PageDown: (from) => addMonths(from, 1, UTC),
  Home: (from) => startOfMonth(from, UTC),
  End: (from) => endOfMonth(from, UTC),
};

/** The date to which a key leads in the year's figure, where weeks are rows; `undefined` for a key that leads nowhere. */
export function walked(date: string, key: string): string | undefined {
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return step && formatISO(step(new Date(date)), { representation: 'date', ...UTC });
}

/** The same day so many years later. */
export const inYear = (date: string, by: number): string =>
  formatISO(addYears(new Date(date), by, UTC), { representation: 'date', ...UTC });

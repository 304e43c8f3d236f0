import { explainedDays } from './explainedDays';
import type { HolidayChoices } from './holiday';

/** What these dates are called, as far as they close or have hours of their own. A date without a name is not there. */
export function dayNames(choices: HolidayChoices, dates: readonly string[]): Readonly<Record<string, string>> {
  const wanted = new Set(dates);
  const closed = explainedDays(choices).filter(({ date, counts }) => wanted.has(date) && !counts);
  const { specialNames = {} } = choices;
  const special = dates.filter((date) => Object.hasOwn(specialNames, date)).map((date) => [date, specialNames[date] ?? ''] as const);
  return Object.fromEntries(
    [...closed.map(({ date, names }) => [date, names.join(', ')] as const), ...special].filter(([, name]) => name !== ''),
  );
}

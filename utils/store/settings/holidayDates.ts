import { closedDates } from '../../calendar/holidays/explainedDays';
import type { HolidayChoices } from '../../calendar/holidays/holiday';
import type { CalendarId } from '../../sla/policy/policy';
import type { Settings } from './settings';

// Calendars hold the dates that follow from the choices, since the engine reads nothing else. Here they are made to follow.

/** Each of the calendars is closed on the dates that follow from its choices, and on no others. One that nobody explained stays as it is. */
export const followingChoices = (settings: Settings, calendars: readonly CalendarId[]): Settings =>
  withDates(settings, (choices, dates, id) => (calendars.includes(id) ? closedDates(choices) : dates));

/** Every calendar is closed on the dates that follow from its choices as well: where either was damaged, the other may still know them. */
export const closedByEither = (settings: Settings): Settings =>
  withDates(settings, (choices, dates) => [...new Set([...dates, ...closedDates(choices)])].toSorted());

type DatesOf = (choices: HolidayChoices, dates: readonly string[], id: CalendarId) => readonly string[];

function withDates(settings: Settings, datesOf: DatesOf): Settings {
  const calendars = Object.entries(settings.calendars).map(([id, calendar]) => {
    const choices = Object.hasOwn(settings.holidays, id) ? settings.holidays[id] : undefined;
    return [id, choices ? { ...calendar, holidays: datesOf(choices, calendar.holidays, id) } : calendar] as const;
  });
  return { ...settings, calendars: Object.fromEntries(calendars) };
}

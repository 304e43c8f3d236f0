import { NO_HOLIDAYS } from '@/utils/calendar/holidays/holiday';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import type { CalendarId, Policy } from '@/utils/sla/policy/policy';
import type { Settings } from '@/utils/store/settings/settings';

/** What people call it; the one that Prazo ships with has a name until it gets another. */
export const calendarName = ({ calendarNames }: Pick<Settings, 'calendarNames'>, id: CalendarId): string =>
  calendarNames[id] ?? (id === aivoPolicy.calendar ? 'Suporte Aivo' : id);

/** The names of the policies that count by it, or did in one of their versions. */
export const usersOf = ({ policies }: Pick<Settings, 'policies'>, id: CalendarId): readonly string[] =>
  policies.filter((policy: Policy) => [policy, ...(policy.earlier ?? [])].some(({ calendar }) => calendar === id)).map(({ name }) => name);

/** With a copy of one, since most of two calendars is alike. */
export function withCopy(
  settings: Settings,
  from: CalendarId,
  copyOf: (name: string) => string,
): { readonly settings: Settings; readonly id: CalendarId } {
  const { calendars, holidays, calendarNames } = settings;
  const definition = calendars[from];
  let number = Object.keys(calendars).length + 1;
  while (Object.hasOwn(calendars, `calendar-${number}`)) number += 1;
  const id = `calendar-${number}`;
  if (definition === undefined) return { settings, id: from };
  const names = new Set(Object.keys(calendars).map((each) => calendarName(settings, each)));
  let name = copyOf(calendarName(settings, from));
  while (names.has(name)) name = copyOf(name);
  return {
    id,
    settings: {
      ...settings,
      calendars: { ...calendars, [id]: definition },
      holidays: { ...holidays, [id]: holidays[from] ?? NO_HOLIDAYS },
      calendarNames: { ...calendarNames, [id]: name.slice(0, 200) },
    },
  };
}

/** Without what is known of it. Only one that nobody counts by may go. */
export function withoutCalendar(settings: Settings, id: CalendarId): Settings {
  const without = <T>(record: Readonly<Record<CalendarId, T>>): Readonly<Record<CalendarId, T>> =>
    Object.fromEntries(Object.entries(record).filter(([each]) => each !== id));
  return {
    ...settings,
    calendars: without(settings.calendars),
    holidays: without(settings.holidays),
    calendarNames: without(settings.calendarNames),
  };
}

/** With the calendar as `before` knew it. */
export function withCalendarOf(settings: Settings, before: Settings, id: CalendarId): Settings {
  const back = <T>(record: Readonly<Record<CalendarId, T>>, known: Readonly<Record<CalendarId, T>>): Readonly<Record<CalendarId, T>> => {
    const value = known[id];
    return value === undefined ? record : { ...record, [id]: value };
  };
  return {
    ...settings,
    calendars: back(settings.calendars, before.calendars),
    holidays: back(settings.holidays, before.holidays),
    calendarNames: back(settings.calendarNames, before.calendarNames),
  };
}

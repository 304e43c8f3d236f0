import type { CalendarDefinition, OpenHours } from '@/utils/calendar/calendarDefinition';

type Rest = Partial<Pick<CalendarDefinition, 'holidays' | 'specialDays'>>;

/** The same hours Monday to Friday. */
export function weekdays(timeZone: string, hours: readonly OpenHours[] = [['09:00', '18:00']], rest: Rest = {}): CalendarDefinition {
  return { timeZone, weekly: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: [], sun: [] }, holidays: [], ...rest };
}

/** The same hours on all seven days. */
export function daily(timeZone: string, hours: readonly OpenHours[] = [['00:00', '24:00']], rest: Rest = {}): CalendarDefinition {
  return {
    ...weekdays(timeZone, hours, rest),
    weekly: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours },
  };
}

/** Open on special days only. */
export const onlyOn = (timeZone: string, specialDays: Readonly<Record<string, readonly OpenHours[]>> = {}): CalendarDefinition =>
  daily(timeZone, [], { specialDays });

/** A calendar of its own, compiled by nobody yet: compiled calendars are shared by the identity of their definition. */
export const copyOf = (definition: CalendarDefinition): CalendarDefinition => structuredClone(definition);

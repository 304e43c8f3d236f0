import { batch, signal, type Signal } from '@preact/signals';
import type { CalendarDefinition } from '@/utils/calendar/calendarDefinition';
import { closedDates } from '@/utils/calendar/holidays/explainedDays';
import type { HolidayChoices } from '@/utils/calendar/holidays/holiday';
import type { CalendarId } from '@/utils/sla/policy/policy';
import type { Settings } from '@/utils/store/settings/settings';
import { shownHolidays, withHolidays, withTimeZone } from '../optionsModel';
import { isSameHolidays } from './holidays/holidayDraft';
import { calendarName } from './set/calendarSet';
import { readSpecial, settledSpecial, specialDraft, type SpecialDay, type SpecialFault } from './special/specialDraft';
import { allSettled, type DayFault, readWeek, weekDraft, type WeekDraft } from './week/weekDraft';

export interface ShownCalendar {
  readonly settings: Settings;
  /** Of one of their calendars. */
  readonly id: CalendarId;
  readonly definition: CalendarDefinition;
}

/** What the fields of the section share. */
export interface CalendarForm {
  /** What the settings said when the draft began: what differs from it is what the analyst wants changed. */
  readonly shown: Signal<ShownCalendar>;
  /** The zone; `undefined` while the text names none. */
  readonly chosen: Signal<string | undefined>;
  readonly name: Signal<string>;
  readonly nameFault: Signal<'empty' | 'taken' | undefined>;
  readonly week: Signal<WeekDraft>;
  readonly weekFaults: Signal<readonly DayFault[]>;
  readonly special: Signal<readonly SpecialDay[]>;
  readonly specialFaults: Signal<readonly SpecialFault[]>;
  readonly holidays: Signal<HolidayChoices>;
}

interface Drafts {
  readonly name: string;
  readonly week: WeekDraft;
  readonly special: readonly SpecialDay[];
  readonly holidays: HolidayChoices;
}

/** What the fields show where nothing was changed. */
function draftsOf({ settings, id, definition }: ShownCalendar): Drafts {
  const holidays = shownHolidays(settings, id);
  return {
    name: calendarName(settings, id),
    week: weekDraft(definition.weekly),
    special: specialDraft(definition, holidays.specialNames),
    holidays,
  };
}

export function calendarForm(shown: ShownCalendar): CalendarForm {
  const { name, week, special, holidays } = draftsOf(shown);
  return {
    shown: signal(shown),
    chosen: signal<string | undefined>(shown.definition.timeZone),
    name: signal(name),
    nameFault: signal<'empty' | 'taken' | undefined>(undefined),
    week: signal(week),
    weekFaults: signal<readonly DayFault[]>([]),
    special: signal(special),
    specialFaults: signal<readonly SpecialFault[]>([]),
    holidays: signal(holidays),
  };
}

/** Shows what the settings say by now, in place of a draft that has been saved or was never touched. */
export const showAnew = (form: CalendarForm, now: ShownCalendar): void =>
  batch(() => {
    const { name, week, special, holidays } = draftsOf(now);
    form.name.value = name;
    form.shown.value = now;
    form.chosen.value = now.definition.timeZone;
    form.week.value = week;
    form.special.value = special;
    form.holidays.value = holidays;
  });

export const isTouched = (form: CalendarForm): boolean =>
  form.chosen.value !== form.shown.value.definition.timeZone || Object.values(touchedIn(form)).some(Boolean);

function touchedIn({ shown, name, week, special, holidays }: CalendarForm): Readonly<Record<keyof Drafts, boolean>> {
  const stored = draftsOf(shown.value);
  return {
    name: name.value.trim() !== stored.name,
    week: JSON.stringify(week.value) !== JSON.stringify(stored.week),
    special: JSON.stringify(special.value) !== JSON.stringify(stored.special),
    holidays: !isSameHolidays(holidays.value, stored.holidays),
  };
}

/** Every field as if it had been left. Answers whether all of it can be stored; what cannot is told by the faults. */
export function settle(form: CalendarForm): boolean {
  form.week.value = allSettled(form.week.value);
  form.special.value = form.special.value.map(settledSpecial);
  form.weekFaults.value = readWeek(form.week.value).faults;
  form.specialFaults.value = readSpecial(form.special.value).faults;
  form.nameFault.value = nameFaultOf(form);
  return form.nameFault.value === undefined && form.weekFaults.value.length + form.specialFaults.value.length === 0;
}

function nameFaultOf({ name, shown }: CalendarForm): 'empty' | 'taken' | undefined {
  const wanted = name.value.trim();
  if (wanted === '') return 'empty';
  const { settings, id } = shown.value;
  return Object.keys(settings.calendars).some((each) => each !== id && calendarName(settings, each) === wanted) ? 'taken' : undefined;
}

/** Whether the draft would open or close at other instants. */
export function isCountingTouched(form: CalendarForm): boolean {
  const { week, special, holidays } = touchedIn(form);
  return week || special || holidays || form.chosen.value !== form.shown.value.definition.timeZone;
}

/** What was shown, as the draft wants it, with the zone it names; or other settings, in which the calendar says the same. */
export function wantedSettings(form: CalendarForm, timeZone: string, settings: Settings = form.shown.value.settings): Settings {
  const { id } = form.shown.value;
  const touched = touchedIn(form);
  const { specialDays, names: specialNames } = readSpecial(form.special.value);
  const choices: HolidayChoices = { ...form.holidays.value, ...(touched.special && { specialNames }) };
  const zoned = withTimeZone(id, timeZone)(settings);
  const explained = touched.holidays || touched.special ? withHolidays(id, choices)(zoned) : zoned;
  const calendar = explained.calendars[id];
  if (calendar === undefined) return explained;
  const hours: CalendarDefinition = {
    ...calendar,
    ...(touched.week && { weekly: readWeek(form.week.value).weekly }),
    ...(touched.special && { specialDays }),
  };
  const named = touched.name ? { ...explained.calendarNames, [id]: form.name.value.trim() } : explained.calendarNames;
  return { ...explained, calendars: { ...explained.calendars, [id]: hours }, calendarNames: named };
}

/** The calendar as it would be if the form were saved now; what cannot be read yet is closed. */
export function draftDefinition({ shown, chosen, week, special, holidays }: CalendarForm): CalendarDefinition {
  return {
    timeZone: chosen.value ?? shown.value.definition.timeZone,
    weekly: readWeek(week.value).weekly,
    holidays: closedDates(holidays.value),
    specialDays: readSpecial(special.value).specialDays,
  };
}

import { batch, signal, type Signal } from '@preact/signals';
import type { CalendarDefinition } from '@/utils/calendar/calendarDefinition';
import type { HolidayChoices } from '@/utils/calendar/holidays/holiday';
import type { CalendarId } from '@/utils/sla/policy/policy';
import type { Settings } from '@/utils/store/settings/settings';
import { shownHolidays, withHolidays, withTimeZone } from '../optionsModel';
import { isSameHolidays } from './holidayDraft';

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
  readonly holidays: Signal<HolidayChoices>;
}

export const calendarForm = (shown: ShownCalendar): CalendarForm => ({
  shown: signal(shown),
  chosen: signal<string | undefined>(shown.definition.timeZone),
  holidays: signal(shownHolidays(shown.settings, shown.id)),
});

/** Shows what the settings say by now, in place of a draft that has been saved or was never touched. */
export const showAnew = ({ shown, chosen, holidays }: CalendarForm, now: ShownCalendar): void =>
  batch(() => {
    shown.value = now;
    chosen.value = now.definition.timeZone;
    holidays.value = shownHolidays(now.settings, now.id);
  });

export const isTouched = (form: CalendarForm): boolean =>
  form.chosen.value !== form.shown.value.definition.timeZone || areHolidaysTouched(form);

function areHolidaysTouched({ shown, holidays }: CalendarForm): boolean {
  const { settings, id } = shown.value;
  return !isSameHolidays(holidays.value, shownHolidays(settings, id));
}

/** What was shown, as the draft wants it, with the zone it names. */
export function wantedSettings(form: CalendarForm, timeZone: string): Settings {
  const { settings, id } = form.shown.value;
  const zoned = withTimeZone(id, timeZone)(settings);
  return areHolidaysTouched(form) ? withHolidays(id, form.holidays.value)(zoned) : zoned;
}

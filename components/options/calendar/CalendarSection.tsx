import '@/assets/styles/options/holidays.css';
import { type Signal, useSignal } from '@preact/signals';
import type { HolidayChoices } from '@/utils/calendar/holidays/holiday';
import { wallTimeOf } from '@/utils/calendar/wallTime';
import { holidaysTexts } from '@/utils/language/shapes/sections';
import { optionsTexts } from '@/utils/language/shapes/options';
import type { OptionsProps } from '../optionsModel';
import { shownCalendar, shownHolidays, withHolidays, withTimeZone } from '../optionsModel';
import { SaveRow } from '../SaveRow';
import { HolidaysField } from './HolidaysField';
import { TimeZoneField } from './TimeZoneField';
import { WeekHours } from './WeekHours';
import { ZoneNow } from './ZoneNow';

/** Where and when support is open. */
export function CalendarSection({ model, actions }: OptionsProps) {
  const texts = optionsTexts(model.language.value);
  const words = holidaysTexts(model.language.value);
  const settings = model.settings.value;
  const calendar = settings && shownCalendar(settings);
  const chosen = useSignal(calendar?.definition.timeZone);
  const known = settings && calendar && shownHolidays(settings, calendar.id);
  const draft = useSignal(known);
  if (settings === undefined || calendar === undefined || known === undefined || draft.value === undefined) return null;
  const { id, definition } = calendar;
  const holidays = draft.value;
  const areHolidaysChanged = JSON.stringify(holidays) !== JSON.stringify(known);
  const thisYear = Number(wallTimeOf(definition.timeZone, model.now.value).date.slice(0, 4));

  async function save(): Promise<void> {
    if (settings === undefined || chosen.value === undefined) return;
    const zoned = withTimeZone(id, chosen.value)(settings);
    await actions.save(settings, areHolidaysChanged ? withHolidays(id, holidays)(zoned) : zoned);
  }

  return (
    <form class="settings" onSubmit={(event) => event.preventDefault()}>
      <h2 id="zone-label">{texts.timeZone}</h2>
      <TimeZoneField {...{ model, chosen }} labelledBy="zone-label" />
      <ZoneNow {...{ model, chosen, definition }} />
      <h2>{texts.week}</h2>
      <WeekHours definition={definition} language={model.language.value} />
      <h2>{words.holidays}</h2>
      <HolidaysField draft={draft as Signal<HolidayChoices>} texts={words} {...{ model, thisYear }} />
      <SaveRow
        texts={texts}
        isChanged={chosen.value !== undefined && (chosen.value !== definition.timeZone || areHolidaysChanged)}
        onSave={save}
      />
    </form>
  );
}

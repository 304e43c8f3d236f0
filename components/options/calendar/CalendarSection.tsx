import '@/assets/styles/options/holidays.css';
import { useEffect, useMemo } from 'preact/hooks';
import { wallTimeOf } from '@/utils/calendar/wallTime';
import { holidaysTexts } from '@/utils/language/shapes/options/sections';
import { optionsTexts } from '@/utils/language/shapes/options/options';
import type { Settings } from '@/utils/store/settings/settings';
import { type OptionsProps, shownCalendar } from '../optionsModel';
import { SaveRow } from '../SaveRow';
import { calendarForm, isTouched, showAnew, type ShownCalendar, wantedSettings } from './calendarForm';
import { HolidaysField } from './HolidaysField';
import { TimeZoneField } from './TimeZoneField';
import { WeekHours } from './WeekHours';
import { ZoneNow } from './ZoneNow';

/** Where and when support is open. */
export function CalendarSection(props: OptionsProps) {
  const known = shownIn(props.model.settings.value);
  return known && <Calendar {...props} known={known} />;
}

function Calendar({ model, actions, known }: OptionsProps & { readonly known: ShownCalendar }) {
  const texts = optionsTexts(model.language.value);
  const words = holidaysTexts(model.language.value);
  const form = useMemo(() => calendarForm(known), []);
  // What was decided in another tab shows at once, unless something was changed here.
  useEffect(() => {
    if (!isTouched(form)) showAnew(form, known);
  }, [known.settings]);
  const { chosen, holidays, shown } = form;
  const { definition } = shown.value;
  const thisYear = Number(wallTimeOf(definition.timeZone, model.now.value).date.slice(0, 4));

  async function save(): Promise<void> {
    if (chosen.value === undefined) return;
    await actions.save(shown.value.settings, wantedSettings(form, chosen.value));
    const saved = shownIn(model.settings.peek());
    if (saved) showAnew(form, saved);
  }

  return (
    <form class="settings" onSubmit={(event) => event.preventDefault()}>
      <h2 id="zone-label">{texts.timeZone}</h2>
      <TimeZoneField {...{ model, chosen }} labelledBy="zone-label" />
      <ZoneNow {...{ model, chosen, definition }} />
      <h2>{texts.week}</h2>
      <WeekHours definition={definition} language={model.language.value} />
      <h2>{words.holidays}</h2>
      <HolidaysField draft={holidays} texts={words} {...{ model, thisYear }} />
      <SaveRow texts={texts} isChanged={chosen.value !== undefined && isTouched(form)} onSave={save} />
    </form>
  );
}

function shownIn(settings: Settings | undefined): ShownCalendar | undefined {
  const calendar = settings && shownCalendar(settings);
  return settings && calendar && { settings, ...calendar };
}

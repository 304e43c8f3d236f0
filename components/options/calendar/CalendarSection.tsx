import '@/assets/styles/options/holidays.css';
import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { localDayOf, wallTimeOf } from '@/utils/calendar/wallTime';
import type { Language } from '@/utils/language/language';
import { hoursTexts, specialDaysTexts } from '@/utils/language/shapes/options/calendars';
import { holidaysTexts } from '@/utils/language/shapes/options/sections';
import { optionsTexts } from '@/utils/language/shapes/options/options';
import { dayWords } from '@/utils/language/shapes/time';
import type { Settings } from '@/utils/store/settings/settings';
import { type OptionsProps, shownCalendar } from '../optionsModel';
import { SaveRow } from '../SaveRow';
import { type CalendarForm, calendarForm, isTouched, settle, showAnew, type ShownCalendar, wantedSettings } from './calendarForm';
import { HolidaysField } from './holidays/HolidaysField';
import { SpecialDays } from './special/SpecialDays';
import { TimeZoneField } from './TimeZoneField';
import { faultWords } from './week/faultWords';
import { readWeek } from './week/weekDraft';
import { WeekEditor } from './week/WeekEditor';
import { YearView } from './year/YearView';
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
  const page = useRef<HTMLFormElement>(null);
  const { chosen, holidays, shown } = form;
  const { definition } = shown.value;
  const today = wallTimeOf(definition.timeZone, model.now.value).date;
  const thisYear = Number(today.slice(0, 4));
  const day = useSignal(dayIn(location.hash) ?? today);

  async function save(): Promise<string | undefined> {
    if (chosen.value === undefined) return undefined;
    if (!settle(form)) {
      // Once the faults are on show.
      setTimeout(() => page.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return firstFault(form, model.language.peek());
    }
    await actions.save(shown.value.settings, wantedSettings(form, chosen.value));
    const saved = shownIn(model.settings.peek());
    if (saved) showAnew(form, saved);
    return undefined;
  }

  return (
    <form class="settings" ref={page} onSubmit={(event) => event.preventDefault()}>
      <h2 id="zone-label">{texts.timeZone}</h2>
      <TimeZoneField {...{ model, chosen }} labelledBy="zone-label" />
      <ZoneNow {...{ model, chosen, definition }} />
      <h2>{texts.week}</h2>
      <WeekEditor draft={form.week} faults={form.weekFaults} language={model.language.value} />
      <h2>{words.holidays}</h2>
      <HolidaysField draft={holidays} texts={words} {...{ model, thisYear }} />
      <YearView {...{ form, model, thisYear, today, chosen: day }} draft={holidays} texts={words} />
      <h2>{specialDaysTexts(model.language.value).title}</h2>
      <SpecialDays draft={form.special} faults={form.specialFaults} weekly={readWeek(form.week.value).weekly} model={model} />
      <SaveRow texts={texts} isChanged={chosen.value !== undefined && isTouched(form)} onSave={save} />
    </form>
  );
}

function shownIn(settings: Settings | undefined): ShownCalendar | undefined {
  const calendar = settings && shownCalendar(settings);
  return settings && calendar && { settings, ...calendar };
}

/** What has to be written otherwise first, in words. */
function firstFault({ weekFaults, specialFaults }: CalendarForm, language: Language): string | undefined {
  const [week, special] = [weekFaults.value[0], specialFaults.value[0]];
  if (week) return faultWords(week.fault, dayWords(language).spoken[week.day], hoursTexts(language));
  return special && faultWords(special.fault, special.date, hoursTexts(language));
}

/** The day that the page's address asks about: `#calendar/2026-11-20`. */
function dayIn(hash: string): string | undefined {
  const date = hash.slice(hash.lastIndexOf('/') + 1);
  return localDayOf(date) === undefined ? undefined : date;
}

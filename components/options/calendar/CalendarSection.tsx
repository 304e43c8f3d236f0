import '@/assets/styles/options/holidays.css';
import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { localDayOf, wallTimeOf } from '@/utils/calendar/wallTime';
import type { HolidayChoices } from '@/utils/calendar/holidays/holiday';
import type { Language } from '@/utils/language/language';
import { calendarSetTexts, hoursTexts, specialDaysTexts } from '@/utils/language/shapes/options/calendars';
import { holidaysTexts } from '@/utils/language/shapes/options/sections';
import { optionsTexts } from '@/utils/language/shapes/options/options';
import { sinceTexts } from '@/utils/language/shapes/options/since';
import { fullDayWords } from '@/utils/language/shapes/telling/spoken';
import { datedDueText } from '@/utils/language/telling/due';
import type { CalendarId } from '@/utils/sla/policy/policy';
import type { Settings } from '@/utils/store/settings/settings';
import { type OptionsProps, shownCalendar, withHolidays } from '../optionsModel';
import { SaveRow } from '../SaveRow';
import { DraftEffect } from '../trial/DraftEffect';
import { fieldMoment, instantAt, sinceFault, sinceNow, type SinceFault } from '../since/since';
import { SinceField } from '../since/SinceField';
import { useUnsaved } from '../unsaved';
import {
  type CalendarForm,
  calendarForm,
  isCountingTouched,
  isTouched,
  settle,
  showAnew,
  type ShownCalendar,
  wantedSettings,
} from './calendarForm';
import { NameField } from './NameField';
import { CalendarSet } from './set/CalendarSet';
import { countingBy, withEarlierCalendar } from './set/calendarVersions';
import { HolidaysField } from './holidays/HolidaysField';
import { SpecialDays } from './special/SpecialDays';
import { TimeZoneField } from './TimeZoneField';
import { faultWords } from './week/faultWords';
import { readWeek } from './week/weekDraft';
import { WeekEditor } from './week/WeekEditor';
import { YearView } from './year/YearView';
import { ZoneNow } from './ZoneNow';

/** Where and when support is open: one calendar at a time. What was changed in one stays while another is looked at. */
export function CalendarSection(props: OptionsProps) {
  const settings = props.model.settings.value;
  const asked = useSignal(askedIn(location.hash));
  const chosen = useSignal<CalendarId | undefined>(asked.value.calendar);
  const forms = useRef(new Map<CalendarId, CalendarForm>());
  useEffect(() => {
    const follow = (): void => {
      asked.value = askedIn(location.hash);
      chosen.value = asked.value.calendar ?? chosen.value;
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useUnsaved([...forms.current.values()].some(isTouched));
  if (settings === undefined) return null;
  const known = shownIn(settings, chosen.value);
  if (known === undefined) return null;
  const { id } = known;
  if (!forms.current.has(id)) forms.current.set(id, calendarForm(known));
  const isChanged = (each: CalendarId): boolean => {
    const form = forms.current.get(each);
    return form !== undefined && isTouched(form);
  };
  return (
    <>
      <CalendarSet {...props} {...{ settings, id, chosen }} isTouched={isChanged} />
      <Calendar key={id} {...props} known={known} form={forms.current.get(id)!} asked={asked.value.date} />
    </>
  );
}

interface CalendarProps extends OptionsProps {
  readonly known: ShownCalendar;
  readonly form: CalendarForm;
  /** The day that the page's address asks about. */
  readonly asked: string | undefined;
}

function Calendar({ model, actions, known, form, asked }: CalendarProps) {
  const texts = optionsTexts(model.language.value);
  const words = holidaysTexts(model.language.value);
  // What was decided in another tab shows at once, unless something was changed here.
  useEffect(() => {
    if (!isTouched(form)) showAnew(form, known);
  }, [known.settings]);
  const page = useRef<HTMLFormElement>(null);
  const { chosen, holidays, shown } = form;
  const { definition } = shown.value;
  const today = wallTimeOf(definition.timeZone, model.now.value).date;
  const thisYear = Number(today.slice(0, 4));
  const day = useSignal(asked ?? today);
  useEffect(() => {
    if (asked !== undefined) day.value = asked;
  }, [asked]);

  const language = model.language.value;
  const since = useMemo(() => sinceNow(fieldMoment(model.now.peek(), definition.timeZone)), []);
  const users = countingBy(shown.value.settings, known.id);
  const canBegin = users.length > 0 && isCountingTouched(form);
  const fault = canBegin ? sinceFault(since, definition.timeZone, users) : undefined;
  const say = (at: number): string => datedDueText(at, model.now.value, definition.timeZone, language);
  const sinceWords = (wrong: SinceFault): string =>
    wrong.fault === 'tooEarly' ? sinceTexts(language).tooEarly(say(wrong.since)) : sinceTexts(language).wrongInstant(since.at.value);

  /** The draft; if it begins at an instant, with what held until then. */
  function wanted(timeZone: string): Settings {
    const { settings } = shown.value;
    const from = canBegin && since.kind.value === 'change' ? instantAt(since.at.value, definition.timeZone) : undefined;
    if (from === undefined) return wantedSettings(form, timeZone);
    const name = (calendar: string): string => sinceTexts(language).heldUntil(calendar, say(from));
    return wantedSettings(form, timeZone, withEarlierCalendar(settings, known.id, from, { keeps: since.keeps.value, name }));
  }

  /** What other holidays would move, were they saved as they are. */
  const effectOf = (choices: HolidayChoices) => (
    <DraftEffect {...{ model, actions }} shown={shown.value.settings} wanted={withHolidays(known.id, choices)(shown.value.settings)} />
  );

  async function save(): Promise<string | undefined> {
    if (chosen.value === undefined) return undefined;
    if (!settle(form)) {
      // Once the faults are on show.
      setTimeout(() => page.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return firstFault(form, model.language.peek());
    }
    if (fault) {
      page.current?.querySelector<HTMLElement>('.since [aria-invalid="true"]')?.focus();
      return texts.notSaved(sinceWords(fault));
    }
    await actions.save(shown.value.settings, wanted(chosen.value));
    since.kind.value = 'correction';
    const settings = model.settings.peek();
    const saved = settings && shownIn(settings, known.id);
    if (saved) showAnew(form, saved);
    return undefined;
  }

  return (
    <form class="settings" ref={page} onSubmit={(event) => event.preventDefault()}>
      <NameField form={form} model={model} />
      <h2 id="zone-label">{texts.timeZone}</h2>
      <TimeZoneField {...{ model, chosen }} labelledBy="zone-label" />
      <ZoneNow {...{ model, chosen, definition }} />
      <h2>{texts.week}</h2>
      <WeekEditor draft={form.week} faults={form.weekFaults} language={model.language.value} />
      <h2>{words.holidays}</h2>
      <HolidaysField
        draft={holidays}
        texts={words}
        timeZone={chosen.value ?? definition.timeZone}
        specialDates={form.special.value.map(({ date }) => date)}
        {...{ model, thisYear, effectOf }}
      />
      <YearView {...{ form, model, thisYear, today, chosen: day }} draft={holidays} texts={words} />
      <h2>{specialDaysTexts(model.language.value).title}</h2>
      <SpecialDays draft={form.special} faults={form.specialFaults} weekly={readWeek(form.week.value).weekly} model={model} />
      {canBegin && <SinceField {...{ since, fault, language }} zone={definition.timeZone} now={model.now.value} />}
      {chosen.value !== undefined && isTouched(form) && (
        <DraftEffect {...{ model, actions }} shown={shown.value.settings} wanted={wanted(chosen.value)} />
      )}
      <SaveRow texts={texts} isChanged={chosen.value !== undefined && isTouched(form)} onSave={save} />
    </form>
  );
}

/** The calendar that was chosen, while it is there; else the one that the standard contract counts by. */
function shownIn(settings: Settings, chosen: CalendarId | undefined): ShownCalendar | undefined {
  const definition = chosen !== undefined && Object.hasOwn(settings.calendars, chosen) ? settings.calendars[chosen] : undefined;
  const calendar = chosen !== undefined && definition ? { id: chosen, definition } : shownCalendar(settings);
  return calendar && { settings, ...calendar };
}

/** What has to be written otherwise first, in words. */
function firstFault({ name, nameFault, weekFaults, specialFaults }: CalendarForm, language: Language): string | undefined {
  if (nameFault.value) return calendarSetTexts(language).fault[nameFault.value](name.value.trim());
  const [week, special] = [weekFaults.value[0], specialFaults.value[0]];
  if (week) return faultWords(week.fault, fullDayWords(language).spoken[week.day], hoursTexts(language));
  return special && faultWords(special.fault, special.date, hoursTexts(language));
}

/** What the page's address asks about: `#calendar/aivo/2026-11-20`, or a day alone. */
function askedIn(hash: string): { readonly calendar: CalendarId | undefined; readonly date: string | undefined } {
  const [, ...parts] = hash.split('/');
  const date = parts.at(-1);
  const isDate = date !== undefined && localDayOf(date) !== undefined;
  return { calendar: parts.length > 1 ? decoded(parts[0] ?? '') : undefined, date: isDate ? date : undefined };
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

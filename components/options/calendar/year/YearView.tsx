import { useComputed, type Signal } from '@preact/signals';
import { Icon } from '@/components/icon/Icon';
import { chevron } from '@/components/icon/actionIcons';
import { stateIcons } from '@/components/icon/stateIcons';
import { explainedDays } from '@/utils/calendar/holidays/explainedDays';
import { knownUntil, runsOut } from '@/utils/calendar/holidays/knownUntil';
import { yearTexts } from '@/utils/language/shapes/options/calendars';
import { shortDuration } from '@/utils/language/telling/duration';
import { type CalendarForm, draftDefinition } from '../calendarForm';
import { HolidayList } from '../holidays/HolidayList';
import type { HolidayPartProps } from '../holidays/holidayDraft';
import { calendarYear } from './calendarYear';
import { DayLine } from './DayLine';
import { inYear } from './dayWalk';
import { YearFigure } from './YearFigure';

export interface YearViewProps extends HolidayPartProps {
  readonly form: CalendarForm;
  /** The date that the line under the figure is about. */
  readonly chosen: Signal<string>;
  readonly today: string;
}

/** What counts on each day of a year, and why. */
export function YearView(props: YearViewProps) {
  const { form, chosen, texts: holidays, model } = props;
  const language = model.language.value;
  const texts = yearTexts(language);
  const year = Number(chosen.value.slice(0, 4));
  const shown = useComputed(() =>
    calendarYear(draftDefinition(form), explainedDays(form.holidays.value), Number(chosen.value.slice(0, 4))),
  );
  const days = shown.value.months.flatMap((month) => month.days);
  const day = days.find(({ date }) => date === chosen.value) ?? days[0]!;
  const last = knownUntil(form.holidays.value);
  const step = (by: number, words: string) => (
    <button
      type="button"
      class="button"
      data-kind="icon"
      data-turns={by < 0}
      aria-label={words}
      onClick={() => (chosen.value = inYear(chosen.value, by))}
    >
      <Icon shape={chevron} />
    </button>
  );

  return (
    <section class="calendar-year" aria-label={holidays.year(year)}>
      <p class="row">
        {step(-1, holidays.earlier)}
        <strong aria-live="polite">{year}</strong>
        {step(1, holidays.later)}
        {last !== undefined && <span class="push hint">{year > last ? texts.unknown : texts.knownUntil(last)}</span>}
      </p>
      {last !== undefined && runsOut(form.holidays.value, model.now.value) && (
        <p class="notice" data-tone="soon">
          <Icon shape={stateIcons.critical} />
          <span>{texts.runsOut(last)}</span>
        </p>
      )}
      <YearFigure {...props} year={shown.value} day={day} />
      <p class="year-total">{texts.total(year, shown.value.businessDays, shortDuration(shown.value.businessMs))}</p>
      <DayLine {...props} day={day} />
      <HolidayList {...props} year={year} />
    </section>
  );
}

import { tz } from '@date-fns/tz';
import { getDayOfYear } from 'date-fns';
import { useMemo } from 'preact/hooks';
import { yearTexts, type DayState } from '@/utils/language/shapes/options/calendars';
import { type CalendarYear, type YearDay, type YearMonth } from './calendarYear';
import { dayWordsOf } from './dayWordsOf';
import { walked } from './dayWalk';
import type { YearViewProps } from './YearView';

const STATES: readonly DayState[] = ['open', 'special', 'holiday', 'closed'];

/** A square for each day of the year. One stop for the keyboard, on which arrows walk from day to day. */
export function YearFigure({
  year,
  day,
  chosen,
  today,
  form,
  model,
}: YearViewProps & { readonly year: CalendarYear; readonly day: YearDay }) {
  const language = model.language.value;
  const texts = yearTexts(language);
  const months = useMemo(() => monthNames(language), [language]);
  return (
    <>
      <div
        class="year-figure"
        role="slider"
        tabIndex={0}
        aria-label={texts.label(Number(day.date.slice(0, 4)))}
        aria-describedby="year-how"
        aria-valuemin={1}
        aria-valuemax={year.months.reduce((sum, { days }) => sum + days.length, 0)}
        aria-valuenow={getDayOfYear(new Date(day.date), { in: tz('UTC') })}
        aria-valuetext={dayWordsOf(day, form, model)}
        onKeyDown={(event) => {
          const to = event.ctrlKey || event.altKey || event.metaKey ? undefined : walked(chosen.value, event.key);
          if (to === undefined) return;
          event.preventDefault();
          chosen.value = to;
        }}
        onClick={({ target }) => {
          const date = target instanceof HTMLElement ? target.dataset['date'] : undefined;
          if (date !== undefined) chosen.value = date;
        }}
      >
        {year.months.map((month) => (
          <Month key={month.month} {...month} name={months[month.month]!} chosen={day.date} today={today} />
        ))}
      </div>
      <p id="year-how" class="vh">
        {texts.how}
      </p>
      <ul class="year-key" aria-hidden="true">
        {STATES.map((state) => (
          <li key={state}>
            <i data-state={state} />
            {texts.state[state]}
          </li>
        ))}
      </ul>
    </>
  );
}

function Month({
  name,
  lead,
  days,
  chosen,
  today,
}: YearMonth & { readonly name: string; readonly chosen: string; readonly today: string }) {
  return (
    <div>
      <span>{name}</span>
      <div class="year-month">
        {days.map(({ date, state, hours }, index) => (
          <i
            key={date}
            data-date={date}
            data-state={state === 'special' && hours.length === 0 ? 'holiday' : state}
            data-chosen={date === chosen || undefined}
            data-today={date === today || undefined}
            style={index === 0 && lead > 0 ? { gridColumnStart: lead + 1 } : undefined}
          />
        ))}
      </div>
    </div>
  );
}

function monthNames(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2026, month)).replace('.', ''));
}

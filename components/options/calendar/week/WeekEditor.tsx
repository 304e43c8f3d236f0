import type { Signal } from '@preact/signals';
import { WEEK, type Weekday } from '@/utils/calendar/calendarDefinition';
import type { Language } from '@/utils/language/language';
import { hoursTexts } from '@/utils/language/shapes/options/calendars';
import { optionsTexts } from '@/utils/language/shapes/options/options';
import { fullDayWords } from '@/utils/language/shapes/telling/spoken';
import { shortDuration } from '@/utils/language/telling/duration';
import { MINUTE } from '@/utils/time/instant';
import { DayBar, minutesOf } from './DayBar';
import { HoursFields } from './HoursFields';
import type { TypedHours } from './typedHours';
import { alwaysOpen, copiedTo, type DayFault, readWeek, settled, withDay, withDrawn, type WeekDraft } from './weekDraft';

export interface WeekEditorProps {
  readonly draft: Signal<WeekDraft>;
  /** As of the last time that a day was left, or all were saved. */
  readonly faults: Signal<readonly DayFault[]>;
  readonly language: Language;
}

/** The ordinary hours of each weekday. */
export function WeekEditor({ draft, faults, language }: WeekEditorProps) {
  const texts = hoursTexts(language);
  const names = fullDayWords(language).spoken;

  function change(day: Weekday, hours: readonly TypedHours[]): void {
    draft.value = withDay(draft.value, day, hours);
    faults.value = faults.value.filter((each) => each.day !== day);
  }
  function replace(week: WeekDraft): void {
    draft.value = week;
    faults.value = readWeek(week).faults;
  }

  return (
    <>
      <table class="week">
        <thead>
          <tr>
            <th scope="col">
              <span class="vh">{texts.day}</span>
            </th>
            <td>
              <div class="scale" aria-hidden="true">
                <span>0</span>
                <span>12</span>
                <span>24 h</span>
              </div>
            </td>
            <th scope="col">{texts.open}</th>
          </tr>
        </thead>
        <tbody>
          {WEEK.map((day) => (
            <tr key={day}>
              <th scope="row">{names[day]}</th>
              <td>
                <DayBar
                  hours={draft.value[day]}
                  onDraw={(drawn) => replace(withDay(draft.value, day, withDrawn(draft.value[day], drawn)))}
                />
              </td>
              <td>
                <HoursFields
                  id={`hours-${day}`}
                  label={names[day]}
                  hours={draft.value[day]}
                  faults={faults.value.filter((each) => each.day === day).map(({ fault }) => fault)}
                  texts={texts}
                  onChange={(hours) => change(day, hours)}
                  onLeave={() => replace(settled(draft.value, day))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="row week-foot">
        <span class="hint">{sumText(draft.value, language)}</span>
        <button type="button" class="button" data-kind="plain" onClick={() => replace(copiedTo(draft.value, 'mon', WEEK.slice(1, 5)))}>
          {texts.copyMonday(names.mon, names.tue, names.fri)}
        </button>
        <button type="button" class="button" data-kind="plain" onClick={() => replace(alwaysOpen)}>
          {texts.always}
        </button>
      </p>
    </>
  );
}

/** How long a week and a full day are, as far as they can be read. */
function sumText(draft: WeekDraft, language: Language): string {
  const { weekly } = readWeek(draft);
  const lengths = WEEK.map((day) => weekly[day].reduce((sum, [opens, closes]) => sum + minutesOf(closes) - minutesOf(opens), 0) * MINUTE);
  return optionsTexts(language).weekSum(
    shortDuration(lengths.reduce((sum, length) => sum + length, 0)),
    shortDuration(Math.max(...lengths)),
  );
}

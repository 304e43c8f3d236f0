import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Icon } from '@/components/icon/Icon';
import { cross } from '@/components/icon/actionIcons';
import { FieldError } from '@/components/options/FieldError';
import { localDayOf } from '@/utils/calendar/wallTime';
import { yearTexts } from '@/utils/language/shapes/options/calendars';
import { letCount, moveDay, removeDay } from '../holidays/holidayDraft';
import type { YearDay } from './calendarYear';
import { dateWords, whatWordsOf } from './dayWordsOf';
import type { YearViewProps } from './YearView';

/** What the chosen day is and why, and what can be done about it. */
export function DayLine(props: YearViewProps & { readonly day: YearDay }) {
  const { day, form, draft, model, texts: holidays } = props;
  const texts = yearTexts(model.language.value);
  const isMoving = useSignal(false);
  useEffect(() => void (isMoving.value = false), [day.date]);
  const { date, told } = day;
  return (
    <div class="day-line">
      <p class="row">
        <time dateTime={date}>{dateWords(date, model)}</time>
        <span>{whatWordsOf(day, form, model)}</span>
        {told && told.movedTo === undefined && (
          <span class="push row">
            {told.sources.length > 0 && (
              <button
                type="button"
                class="button"
                data-kind="plain"
                aria-pressed={told.counts}
                onClick={() => letCount(draft, date, !told.counts)}
              >
                {holidays.countsAnyway}
              </button>
            )}
            {told.movedFrom === undefined && (
              <button
                type="button"
                class="button"
                data-kind="plain"
                aria-expanded={isMoving.value}
                onClick={() => (isMoving.value = !isMoving.value)}
              >
                {texts.move}
              </button>
            )}
            {draft.value.byHand.some((each) => each.date === date) && (
              <button
                type="button"
                class="button"
                data-kind="icon"
                aria-label={holidays.removeDay(dateWords(date, model))}
                onClick={() => removeDay(draft, date)}
              >
                <Icon shape={cross} />
              </button>
            )}
          </span>
        )}
        {(told?.movedTo ?? told?.movedFrom) !== undefined && (
          <button type="button" class="button" data-kind="plain" onClick={() => moveDay(draft, told?.movedFrom ?? date, undefined)}>
            {texts.undoMove}
          </button>
        )}
      </p>
      {isMoving.value && <MoveDay {...props} onDone={() => (isMoving.value = false)} />}
    </div>
  );
}

function MoveDay({ day, draft, chosen, model, onDone }: YearViewProps & { readonly day: YearDay; readonly onDone: () => void }) {
  const texts = yearTexts(model.language.value);
  const to = useSignal('');
  const isRefused = useSignal(false);
  function move(): void {
    isRefused.value = localDayOf(to.value) === undefined || to.value === day.date;
    if (isRefused.value) return;
    moveDay(draft, day.date, to.value);
    chosen.value = to.value;
    onDone();
  }
  return (
    <>
      <p class="row">
        <label class="row">
          <span>{texts.moveTo}</span>
          <input
            class="field"
            type="date"
            value={to.value}
            aria-invalid={isRefused.value}
            aria-describedby={isRefused.value ? 'move-fault' : undefined}
            onInput={({ currentTarget }) => (to.value = currentTarget.value)}
          />
        </label>
        <button type="button" class="button" onClick={move}>
          {texts.moved}
        </button>
      </p>
      <FieldError id="move-fault" words={isRefused.value ? texts.noDate(to.value) : undefined} />
    </>
  );
}

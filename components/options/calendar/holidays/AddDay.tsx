import { useSignal } from '@preact/signals';
import { localDayOf } from '@/utils/calendar/wallTime';
import { FieldError } from '@/components/options/FieldError';
import { addDay, type HolidayPartProps } from './holidayDraft';

/** A holiday that no list knows. */
export function AddDay({ draft, texts }: HolidayPartProps) {
  const date = useSignal('');
  const name = useSignal('');
  const isRefused = useSignal(false);

  function add(): void {
    isRefused.value = localDayOf(date.value) === undefined;
    if (isRefused.value) return;
    addDay(draft, { date: date.value, name: name.value.trim() });
    date.value = '';
    name.value = '';
  }

  return (
    <fieldset class="add-day">
      <legend>{texts.addDay}</legend>
      <div class="row">
        <label>
          <span>{texts.date}</span>
          <input
            class="field"
            type="date"
            value={date.value}
            aria-invalid={isRefused.value}
            aria-describedby={isRefused.value ? 'day-fault' : undefined}
            onInput={({ currentTarget }) => (date.value = currentTarget.value)}
          />
        </label>
        <label>
          <span>{texts.name}</span>
          <input class="field" maxLength={200} value={name.value} onInput={({ currentTarget }) => (name.value = currentTarget.value)} />
        </label>
        <button type="button" class="button" onClick={add}>
          {texts.add}
        </button>
      </div>
      <FieldError id="day-fault" words={isRefused.value ? texts.noDate : undefined} />
    </fieldset>
  );
}

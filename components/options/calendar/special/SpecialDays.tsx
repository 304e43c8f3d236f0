import { useSignal, type Signal } from '@preact/signals';
import { Icon } from '@/components/icon/Icon';
import { cross } from '@/components/icon/actionIcons';
import { FieldError } from '@/components/options/FieldError';
import type { OptionsModel } from '@/components/options/optionsModel';
import type { CalendarDefinition } from '@/utils/calendar/calendarDefinition';
import { localDayOf } from '@/utils/calendar/wallTime';
import { hoursTexts, specialDaysTexts } from '@/utils/language/shapes/options/calendars';
import { dayText } from '@/utils/language/telling/due';
import { HoursFields } from '../week/HoursFields';
import { halfOf, readSpecial, settledSpecial, type SpecialDay, type SpecialFault, withSpecialDay } from './specialDraft';

export interface SpecialDaysProps {
  readonly draft: Signal<readonly SpecialDay[]>;
  readonly faults: Signal<readonly SpecialFault[]>;
  readonly weekly: CalendarDefinition['weekly'];
  readonly model: OptionsModel;
}

/** Days that have hours of their own, and what they are called. */
export function SpecialDays(props: SpecialDaysProps) {
  const { draft, model } = props;
  const texts = specialDaysTexts(model.language.value);
  return (
    <div class="special-days">
      <p class="hint">{texts.how}</p>
      {draft.value.length > 0 && (
        <ul>
          {draft.value.map((day) => (
            <Day key={day.date} {...props} day={day} />
          ))}
        </ul>
      )}
      <AddSpecialDay {...props} />
    </div>
  );
}

function Day({ day, draft, faults, model }: SpecialDaysProps & { readonly day: SpecialDay }) {
  const language = model.language.value;
  const texts = specialDaysTexts(language);
  // A date is the same day wherever it is read.
  const words = dayText(Date.parse(day.date), model.now.peek(), 'UTC', language);
  const replace = (changed: SpecialDay): void => {
    draft.value = withSpecialDay(draft.value, changed);
    faults.value = faults.value.filter(({ date }) => date !== day.date);
  };
  return (
    <li>
      <time dateTime={day.date}>{words}</time>
      <HoursFields
        id={`special-${day.date}`}
        label={words}
        hours={day.hours}
        faults={faults.value.filter(({ date }) => date === day.date).map(({ fault }) => fault)}
        texts={hoursTexts(language)}
        onChange={(hours) => replace({ ...day, hours })}
        onLeave={() => {
          draft.value = withSpecialDay(draft.value, settledSpecial(day));
          faults.value = readSpecial(draft.value).faults;
        }}
      />
      <input
        class="field"
        maxLength={200}
        aria-label={`${texts.name}: ${words}`}
        value={day.name}
        onInput={({ currentTarget }) => replace({ ...day, name: currentTarget.value })}
      />
      <button
        type="button"
        class="button"
        data-kind="icon"
        aria-label={texts.remove(words)}
        onClick={() => {
          draft.value = draft.value.filter(({ date }) => date !== day.date);
          faults.value = faults.value.filter(({ date }) => date !== day.date);
        }}
      >
        <Icon shape={cross} />
      </button>
    </li>
  );
}

function AddSpecialDay({ draft, weekly, model }: SpecialDaysProps) {
  const language = model.language.value;
  const texts = specialDaysTexts(language);
  const date = useSignal('');
  const name = useSignal('');
  const fault = useSignal<string | undefined>(undefined);

  function add(): void {
    if (localDayOf(date.value) === undefined) fault.value = texts.noDate(date.value);
    else if (draft.value.some((day) => day.date === date.value))
      fault.value = texts.dateThere(dayText(Date.parse(date.value), model.now.peek(), 'UTC', language));
    else {
      draft.value = withSpecialDay(draft.value, { date: date.value, name: name.value.trim(), hours: halfOf(weekly, date.value) });
      date.value = name.value = '';
      fault.value = undefined;
    }
  }

  return (
    <fieldset class="add-day">
      <legend>{texts.add}</legend>
      <div class="row">
        <label>
          <span>{texts.date}</span>
          <input
            class="field"
            type="date"
            value={date.value}
            aria-invalid={fault.value !== undefined}
            aria-describedby={fault.value === undefined ? undefined : 'special-fault'}
            onInput={({ currentTarget }) => (date.value = currentTarget.value)}
          />
        </label>
        <label>
          <span>{texts.name}</span>
          <input class="field" maxLength={200} value={name.value} onInput={({ currentTarget }) => (name.value = currentTarget.value)} />
        </label>
        <button type="button" class="button" onClick={add}>
          {texts.addDay}
        </button>
      </div>
      <FieldError id="special-fault" words={fault.value} />
    </fieldset>
  );
}

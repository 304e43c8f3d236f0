import { FieldError } from '@/components/options/FieldError';
import type { OptionsModel } from '@/components/options/optionsModel';
import { calendarSetTexts } from '@/utils/language/shapes/options/calendars';
import type { CalendarForm } from './calendarForm';

/** What the calendar is called. */
export function NameField({ form, model }: { readonly form: CalendarForm; readonly model: OptionsModel }) {
  const texts = calendarSetTexts(model.language.value);
  const { name, nameFault } = form;
  const fault = nameFault.value && texts.fault[nameFault.value](name.value.trim());
  return (
    <>
      <h2>
        <label for="calendar-name">{texts.name}</label>
      </h2>
      <input
        id="calendar-name"
        class="field"
        maxLength={200}
        value={name.value}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : 'name-fault'}
        onInput={({ currentTarget }) => {
          name.value = currentTarget.value;
          nameFault.value = undefined;
        }}
      />
      <FieldError id="name-fault" words={fault} />
    </>
  );
}

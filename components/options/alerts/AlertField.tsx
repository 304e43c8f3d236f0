import { FieldError } from '../FieldError';
import { typeInto, type AlertPartProps } from './alertForm';
import type { FieldId } from './alertDraft';

export interface AlertFieldProps extends AlertPartProps {
  readonly field: FieldId;
  /** For those who do not see what stands around the field. */
  readonly label: string;
  readonly unit?: string;
  /** What holds while the field is empty. */
  readonly placeholder?: string | undefined;
}

/** One text field of the rules; what is wrong with it stands under it. */
export function AlertField({ form, texts, field, label, unit, placeholder }: AlertFieldProps) {
  const fault = form.faults.value.get(field);
  const id = `fault-${field}`;
  return (
    <>
      <span class="alert-field">
        <input
          class="field"
          type="text"
          name={field}
          autoComplete="off"
          spellcheck={false}
          aria-label={label}
          aria-invalid={fault !== undefined}
          aria-describedby={fault && id}
          placeholder={placeholder}
          value={form.draft.value.texts[field] ?? ''}
          onInput={(event) => typeInto(form, field, event.currentTarget.value)}
        />
        {unit}
      </span>
      <FieldError id={id} words={fault && texts.fault[fault]} />
    </>
  );
}

import { useSignal } from '@preact/signals';
import { FieldError } from '../FieldError';
import { type ContractProps, keepTyped } from './contractForm';
import { type FieldId } from './fields';

export interface NumberFieldProps extends Pick<ContractProps, 'form' | 'texts' | 'language'> {
  readonly field: FieldId;
  readonly label: string;
  readonly value: number;
  readonly range: NumberRange;
  readonly onChange: (value: number) => void;
}

export interface NumberRange {
  /** Excluded where the number may only be more. */
  readonly over?: number;
  readonly least?: number;
  readonly most: number;
  readonly isWhole?: boolean;
}

/** A number as it is typed, with a comma or a point; what cannot be read stays, and is told once the field is left. */
export function NumberField({ form, texts, language, field, label, value, range, onChange }: NumberFieldProps) {
  const isTyping = useSignal(false);
  const typed = form.typed.value.get(field);
  const fault = isTyping.value ? undefined : form.faults.value.get(field);
  const id = `fault-${field}`;
  return (
    <>
      <input
        class="field"
        type="text"
        inputMode={range.isWhole ? 'numeric' : 'decimal'}
        name={field}
        autoComplete="off"
        aria-label={label}
        aria-invalid={fault !== undefined}
        aria-describedby={fault && id}
        value={typed ?? numberText(value, language)}
        onInput={({ currentTarget }) => {
          isTyping.value = true;
          const read = readNumber(currentTarget.value, range);
          if (read === undefined) keepTyped(form, field, currentTarget.value);
          else onChange(read);
        }}
        onBlur={() => (isTyping.value = false)}
      />
      <FieldError id={id} words={fault && texts.fault[fault.fault](fault.value)} />
    </>
  );
}

/** As it is written where the language is spoken. */
export const numberText = (value: number, language: string): string =>
  language === 'en' ? String(value) : String(value).replace('.', ',');

/** `undefined` unless the text is a number within the range. */
export function readNumber(text: string, { over = -Infinity, least = -Infinity, most, isWhole = false }: NumberRange): number | undefined {
  const plain = text.trim().replace(',', '.');
  const value = /^\d{1,7}(?:\.\d{1,4})?$/.test(plain) ? Number(plain) : Number.NaN;
  return value > over && value >= least && value <= most && (!isWhole || Number.isInteger(value)) ? value : undefined;
}

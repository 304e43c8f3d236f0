import { useRef } from 'preact/hooks';
import type { Language } from '@/utils/language/language';
import { RECORD_FIELDS, type RecordField, type RecordKind, recordTexts } from '@/utils/language/shapes/actions/record';
import type { RecordsTexts } from '@/utils/language/shapes/options/records';
import { FieldError } from '../FieldError';
import { faultOf } from './templateFault';

export interface TemplateFieldProps {
  readonly kind: RecordKind;
  readonly language: Language;
  /** `undefined` while Prazo's own holds. */
  readonly own: string | undefined;
  readonly texts: RecordsTexts;
  readonly onChange: (text: string | undefined) => void;
}

/** One text, and the fields that may stand in it. */
export function TemplateField({ kind, language, own, texts, onChange }: TemplateFieldProps) {
  const standard = recordTexts(language).templates[kind];
  const area = useRef<HTMLTextAreaElement>(null);
  const name = texts.kinds[kind];
  const id = `template-${kind}`;
  const fault = own === undefined ? undefined : faultOf(own, texts);
  const change = (text: string): void => onChange(text === standard || text.trim() === '' ? undefined : text);

  function insert(field: RecordField): void {
    const { current } = area;
    if (!current) return;
    current.setRangeText(`{${field}}`, current.selectionStart, current.selectionEnd, 'end');
    current.focus();
    change(current.value);
  }

  return (
    <div class="template">
      <p class="row">
        <label for={id}>{name}</label>
        {own !== undefined && <small>{texts.own}</small>}
        {own !== undefined && (
          <button type="button" class="link" onClick={() => onChange(undefined)}>
            {texts.standard(name)}
          </button>
        )}
      </p>
      <textarea
        ref={area}
        id={id}
        class="field"
        lang={language}
        rows={5}
        value={own ?? standard}
        aria-invalid={fault !== undefined}
        aria-describedby={fault && `${id}-fault`}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      <FieldError id={`${id}-fault`} words={fault} />
      <p class="template-fields">
        {RECORD_FIELDS.map((field) => (
          <button
            key={field}
            type="button"
            class="button"
            title={texts.fields[field]}
            aria-label={`${texts.insert(field, name)}: ${texts.fields[field]}`}
            onClick={() => insert(field)}
          >
            {`{${field}}`}
          </button>
        ))}
      </p>
    </div>
  );
}

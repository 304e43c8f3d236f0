import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Language } from '@/utils/language/language';
import { taughtTexts } from '@/utils/language/taughtTexts';
import { FieldError } from './FieldError';

export interface TaughtFormProps {
  readonly language: Language;
  /** What was taught, as data. */
  readonly taught: unknown;
  /** Takes any data; what is no lesson is refused with the reason. */
  readonly onSave: (taught: unknown) => Promise<void>;
}

/** What was taught of a site, to be copied for a colleague, edited, or replaced by what a colleague taught. */
export function TaughtForm({ language, taught, onSave }: TaughtFormProps) {
  const texts = taughtTexts[language];
  const text = useSignal(JSON.stringify(taught, null, 2));
  const fault = useSignal<string | undefined>(undefined);
  const isSaved = useSignal(false);
  const faultId = useId();

  async function save(): Promise<void> {
    try {
      await onSave(JSON.parse(text.value));
      fault.value = undefined;
      isSaved.value = true;
    } catch (cause) {
      fault.value = texts.refused(cause instanceof Error ? cause.message : String(cause));
      isSaved.value = false;
    }
  }

  return (
    <details class="site-token">
      <summary>{texts.title}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p>{texts.how}</p>
        <textarea
          class="field taught-text"
          rows={8}
          spellcheck={false}
          aria-label={texts.title}
          aria-invalid={fault.value !== undefined}
          aria-describedby={fault.value === undefined ? undefined : faultId}
          value={text.value}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
            isSaved.value = false;
          }}
        />
        <div class="row">
          <button class="button" type="submit">
            {texts.save}
          </button>
          <span class="status" role="status">
            {isSaved.value && texts.saved}
          </span>
        </div>
        <FieldError id={faultId} words={fault.value} />
      </form>
    </details>
  );
}

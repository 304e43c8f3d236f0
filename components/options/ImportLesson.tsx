import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { siteTexts } from '@/utils/language/siteTexts';
import { taughtTexts } from '@/utils/language/taughtTexts';
import { FieldError } from './FieldError';
import type { OptionsActions, OptionsModel } from './optionsModel';

export interface ImportLessonProps {
  readonly model: OptionsModel;
  readonly onImport: OptionsActions['importLesson'];
  readonly onAdded: (name: string) => void;
}

/** Adds a site by the text in which a colleague's Prazo keeps what it was taught. What is refused stays in the field, with what is wrong. */
export function ImportLesson({ model, onImport, onAdded }: ImportLessonProps) {
  const language = model.language.value;
  const texts = taughtTexts[language];
  const text = useSignal('');
  const fault = useSignal<string | undefined>(undefined);
  const faultId = useId();

  async function add(): Promise<void> {
    try {
      fault.value = undefined;
      // Before anything is awaited: the browser asks the analyst only within the click.
      const addition = await onImport(text.value);
      if (addition.outcome === 'refused') fault.value = siteTexts[language].refusal[addition.reason];
      else {
        text.value = '';
        onAdded(addition.site.name);
      }
    } catch (cause) {
      fault.value = texts.noLesson(cause instanceof Error ? cause.message : String(cause));
    }
  }

  return (
    <details class="site-token">
      <summary>{texts.importTitle}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <p>{texts.importHow}</p>
        <textarea
          class="field taught-text"
          rows={6}
          spellcheck={false}
          aria-label={texts.importText}
          aria-invalid={fault.value !== undefined}
          aria-describedby={fault.value === undefined ? undefined : faultId}
          value={text.value}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
          }}
        />
        <div class="row">
          <button class="button" type="submit">
            {texts.importAdd}
          </button>
        </div>
        <FieldError id={faultId} words={fault.value} />
      </form>
    </details>
  );
}

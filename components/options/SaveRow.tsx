import { useSignal } from '@preact/signals';
import type { OptionsTexts } from '@/utils/language/optionsTexts';

export interface SaveRowProps {
  readonly texts: OptionsTexts;
  readonly isChanged: boolean;
  readonly onSave: () => Promise<void>;
}

type Outcome = 'saved' | { readonly why: string } | undefined;

/** The one primary button of a section, and what became of the last saving. */
export function SaveRow({ texts, isChanged, onSave }: SaveRowProps) {
  const outcome = useSignal<Outcome>(undefined);
  const isSaving = useSignal(false);

  async function save(): Promise<void> {
    isSaving.value = true;
    try {
      await onSave();
      outcome.value = 'saved';
    } catch (cause) {
      outcome.value = { why: cause instanceof Error ? cause.message : String(cause) };
    } finally {
      isSaving.value = false;
    }
  }

  return (
    <div class="row save-row">
      {/* Stays focusable after saving, so that the keyboard does not lose its place. */}
      <button
        class="button"
        type="submit"
        data-kind="primary"
        aria-disabled={!isChanged || isSaving.value}
        onClick={() => {
          if (isChanged && !isSaving.value) void save();
        }}
      >
        {texts.save}
      </button>
      <span class="status" role="status">
        {wordsOf(outcome.value, isChanged, texts)}
      </span>
    </div>
  );
}

function wordsOf(outcome: Outcome, isChanged: boolean, texts: OptionsTexts): string {
  if (outcome === undefined || (outcome === 'saved' && isChanged)) return '';
  return outcome === 'saved' ? texts.saved : texts.notSaved(outcome.why);
}

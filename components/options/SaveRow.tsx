import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { OptionsTexts } from '@/utils/language/shapes/options/options';
import { useUnsaved } from './unsaved';

export interface SaveRowProps {
  readonly texts: OptionsTexts;
  readonly isChanged: boolean;
  /** Answers what has to be corrected first, if anything. */
  readonly onSave: () => Promise<string | undefined | void>;
  /** Further buttons. */
  readonly children?: ComponentChildren;
}

type Outcome = 'saved' | { readonly words: string } | undefined;

/** The one primary button of a section, and what became of the last saving. */
export function SaveRow({ texts, isChanged, onSave, children }: SaveRowProps) {
  const outcome = useSignal<Outcome>(undefined);
  const isSaving = useSignal(false);
  useUnsaved(isChanged);

  async function save(): Promise<void> {
    isSaving.value = true;
    try {
      const refused = await onSave();
      outcome.value = typeof refused === 'string' ? { words: refused } : 'saved';
    } catch (cause) {
      outcome.value = { words: texts.notSaved(cause instanceof Error ? cause.message : String(cause)) };
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
      {children}
      <span class="status" role="status">
        {wordsOf(outcome.value, isChanged, texts)}
      </span>
    </div>
  );
}

function wordsOf(outcome: Outcome, isChanged: boolean, texts: OptionsTexts): string {
  if (outcome === undefined || (outcome === 'saved' && isChanged)) return '';
  return outcome === 'saved' ? texts.saved : outcome.words;
}

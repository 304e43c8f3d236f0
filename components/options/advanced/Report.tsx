import { useSignal } from '@preact/signals';
import type { AdvancedTexts } from '@/utils/language/shapes/options/sections';
import type { Mishap } from '@/utils/store/mishaps/mishap';
import { reportOf } from './report';

export interface ReportProps {
  readonly texts: AdvancedTexts;
  readonly mishaps: readonly Mishap[];
  readonly onCopy: (text: string) => Promise<void>;
}

/** The report in full: nobody copies what they have not seen. */
export function Report({ texts, mishaps, onCopy }: ReportProps) {
  const said = useSignal('');
  const text = reportOf(mishaps);

  async function copy(): Promise<void> {
    try {
      await onCopy(text);
      said.value = texts.copied;
    } catch (cause) {
      said.value = texts.notCopied(cause instanceof Error ? cause.message : String(cause));
    }
  }

  return (
    <details class="report">
      <summary>{texts.report}</summary>
      <p class="hint">{texts.reportHow}</p>
      <textarea class="field taught-text" rows={8} readOnly spellcheck={false} lang="en" aria-label={texts.report} value={text} />
      <div class="row">
        <button class="button" type="button" onClick={() => void copy()}>
          {texts.copy}
        </button>
        <span class="status" role="status">
          {said}
        </span>
      </div>
    </details>
  );
}

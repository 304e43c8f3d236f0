import { useSignal } from '@preact/signals';
import type { Language } from '@/utils/language/language';
import { testAlertTexts } from '@/utils/language/shapes/options/testAlert';
import type { AlertTest } from '@/utils/messages/protocol';

export interface TestAlertProps {
  readonly language: Language;
  readonly onTest: () => Promise<AlertTest>;
}

/** Raises an alert about nothing, and says what the browser made of it and what to do about that. */
export function TestAlert({ language, onTest }: TestAlertProps) {
  const texts = testAlertTexts(language);
  const said = useSignal('');
  const isSending = useSignal(false);

  async function test(): Promise<void> {
    if (isSending.value) return;
    isSending.value = true;
    said.value = '';
    try {
      const { outcome, detail } = await onTest();
      said.value = `${texts.outcome[outcome]}${detail === undefined ? '' : ` (${detail})`}`;
    } catch (cause) {
      said.value = texts.notSent(cause instanceof Error ? cause.message : String(cause));
    } finally {
      isSending.value = false;
    }
  }

  return (
    <div class="test-alert">
      <button class="button" type="button" aria-disabled={isSending.value} onClick={() => void test()}>
        {isSending.value ? texts.sending : texts.send}
      </button>
      <p class="hint" role="status">
        {said}
      </p>
    </div>
  );
}

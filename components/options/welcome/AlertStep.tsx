import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { testAlertTexts } from '@/utils/language/shapes/options/testAlert';
import { welcomeTexts } from '@/utils/language/shapes/options/welcome';
import { FieldError } from '../FieldError';
import type { OptionsProps } from '../optionsModel';

export interface AlertStepProps extends OptionsProps {
  /** The analyst has just come here by a click, and an alert surprises nobody. */
  readonly isDue: boolean;
  readonly onGoOn: (isSeen: boolean) => void;
}

/** A test alert, and whether it was seen: only the analyst knows what the system did with it. */
export function AlertStep({ model, actions, isDue, onGoOn }: AlertStepProps) {
  const language = model.language.value;
  const texts = testAlertTexts(language);
  const words = welcomeTexts(language);
  const isSent = useSignal(false);
  const fault = useSignal<string | undefined>(undefined);
  const primary = useRef<HTMLButtonElement>(null);

  async function send(): Promise<void> {
    fault.value = undefined;
    isSent.value = true;
    try {
      const { outcome, detail } = await actions.testAlert();
      if (outcome !== 'shown') fault.value = `${texts.outcome[outcome]}${detail === undefined ? '' : ` (${detail})`}`;
    } catch (cause) {
      fault.value = texts.notSent(cause instanceof Error ? cause.message : String(cause));
    }
  }

  useEffect(() => {
    if (isDue) void send();
  }, []);
  const asks = isSent.value && fault.value === undefined;
  useEffect(() => {
    // The buttons take each other's place, and the focus with it.
    primary.current?.focus();
  }, [asks]);

  return (
    <>
      <p>{asks ? words.didItAppear : texts.how}</p>
      <div class="row">
        {asks && (
          <button class="button" type="button" data-kind="primary" onClick={() => onGoOn(true)} key="seen" ref={primary}>
            {words.appeared}
          </button>
        )}
        {asks && (
          <button class="button" type="button" onClick={() => (fault.value = texts.outcome.shown)}>
            {words.didNot}
          </button>
        )}
        <button
          class="button"
          type="button"
          data-kind={asks ? 'plain' : 'primary'}
          key="send"
          ref={asks ? null : primary}
          onClick={() => void send()}
        >
          {isSent.value ? words.again : texts.send}
        </button>
        {!asks && (
          <button class="button" type="button" data-kind="plain" onClick={() => onGoOn(false)}>
            {words.goWithout}
          </button>
        )}
      </div>
      <FieldError id="alert-fault" words={fault.value} />
    </>
  );
}

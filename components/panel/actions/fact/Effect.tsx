import { useComputed } from '@preact/signals';
import type { DeedModel } from './deedModel';
import { Emphasis } from '../../../Emphasis';
import { effectOf } from '../effect';
import type { Known } from '../field';
import type { Form } from '../forms/form';

export interface EffectProps {
  readonly model: DeedModel;
  readonly form: Form;
  readonly known: () => Known;
  readonly onAgain: () => void;
}

/** What would come of it, told as it is filled in; or why it was not kept, in the same place. */
export function Effect({ model, form, known, onAgain }: EffectProps) {
  const { texts, circumstances } = known();
  const words = useComputed(() => {
    const trial = model.trial.value;
    if (trial === undefined || 'refused' in trial) return '';
    const after = texts.forms[form.id].after?.(circumstances.siteName);
    return [effectOf(known().ticket.clocks, trial.clocks, known()), after].filter(Boolean).join(' ');
  });
  const failure = model.failure.value;

  return (
    <div class="deed-room" aria-live="polite">
      {failure !== undefined ? (
        <p class="deed-effect" data-kind="failed">
          <b>{texts.notSaved}</b> {texts.kept(failure)}{' '}
          <button class="link" type="button" onClick={onAgain}>
            {texts.again}
          </button>
        </p>
      ) : (
        words.value !== '' && (
          <p class="deed-effect">
            <Emphasis text={words.value} />
          </p>
        )
      )}
    </div>
  );
}

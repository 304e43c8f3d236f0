import { shownCalendar, type OptionsProps } from '../optionsModel';
import { trialTexts } from '@/utils/language/shapes/options/trial';
import type { Settings } from '@/utils/store/settings/settings';
import { TrialSum } from './TrialSum';
import { useTrial } from './useTrial';

export interface DraftEffectProps extends OptionsProps {
  readonly shown: Settings;
  /** As it would be saved. */
  readonly wanted: Settings;
}

/** What saving would change of the tickets there are, told before it is done. Nothing while nothing differs. */
export function DraftEffect({ model, actions, shown, wanted }: DraftEffectProps) {
  const language = model.language.value;
  const words = trialTexts(language);
  const changes = actions.changesBetween(shown, wanted);
  const isOfInterest = changes.length > 0;
  const answer = useTrial({ shown, wanted, state: JSON.stringify(changes), ticket: '', isOfInterest, onTry: actions.trySettings });
  const zone = shownCalendar(wanted)?.definition.timeZone ?? 'UTC';
  return (
    <div class="effect" role="status" aria-label={words.effect}>
      {isOfInterest && answer === undefined && <p class="hint">{words.asking}</p>}
      {isOfInterest && answer && 'why' in answer && <p class="hint">{words.notTried(answer.why)}</p>}
      {isOfInterest && answer && 'trial' in answer && <TrialSum trial={answer.trial} {...{ zone, language }} now={model.now.value} />}
    </div>
  );
}

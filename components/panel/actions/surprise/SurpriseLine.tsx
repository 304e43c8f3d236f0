import { useComputed } from '@preact/signals';
import { actionsTexts } from '@/utils/language/shapes/actions/actions';
import type { FormName } from '@/utils/language/shapes/actions/actions';
import type { SurpriseLineProps } from '../actionsPart';
import { Emphasis } from '../../../Emphasis';
import { Icon } from '../../../icon/Icon';
import { stateIcons } from '../../../icon/stateIcons';
import { surpriseText } from '@/utils/language/telling/why/surpriseText';
import { type NextStep, nextSteps } from './nextSteps';

const formOf: Readonly<Record<Exclude<NextStep, 'sum'>, FormName>> = {
  pauseAgain: 'pause',
  pauseEarlier: 'pause',
  noAnswer: 'noAnswer',
  answered: 'answered',
};

/** Why Prazo and the support center seem to disagree, and what to do about it. */
export function SurpriseLine({ ticket, circumstances, reading, onOpen, onPutAway }: SurpriseLineProps) {
  const texts = actionsTexts(useComputed(() => reading.value.language).value).surprise;
  const { surprise } = circumstances;
  if (surprise === undefined) return null;

  function go(step: NextStep, from: Element): void {
    if (step !== 'sum') return onOpen(formOf[step]);
    const sums = [...(from.closest('.panel')?.querySelectorAll<HTMLDetailsElement>('details.sum') ?? [])];
    for (const sum of sums) sum.open = true;
    sums.at(-1)?.querySelector('summary')?.focus();
  }

  return (
    <div class="notice" data-tone="soon">
      <Icon shape={stateIcons.partial} />
      <p>
        <Emphasis text={surpriseText(surprise, ticket, circumstances, reading.peek())} />{' '}
        {nextSteps[surprise.cause].map((step) => (
          <span key={step}>
            <button class="link" type="button" onClick={(event) => go(step, event.currentTarget)}>
              {texts.steps[step]}
            </button>{' '}
          </span>
        ))}
      </p>
      <button class="link" type="button" onClick={onPutAway}>
        {texts.understood}
      </button>
    </div>
  );
}

import { useComputed, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { bell, gear, side } from '@/components/icon/actionIcons';
import { Icon } from '@/components/icon/Icon';
import { Mark } from '@/components/icon/Mark';
import type { Language } from '@/utils/language/language';
import { popupTexts } from '@/utils/language/shapes/popup';
import { silenceAt } from '@/utils/sla/alerts/silence';
import { Later } from '../Later';
import { silenceEnds } from './notices/silenceEnds';
import { headlineOf, type Headline } from './notices/headline';
import { partLater } from './later/partLater';
import type { PopupActions } from './popupActions';
import type { PopupModel } from './popupModel';

export interface PopupHeadProps {
  readonly model: PopupModel;
  readonly actions: Pick<PopupActions, 'openOptions' | 'openBeside' | 'silence' | 'bringWords'>;
}

/** Open or closed in words, until when, or until when it is quiet; and the way to the options. */
export function PopupHead({ model, actions }: PopupHeadProps) {
  const texts = popupTexts(model.language.value);
  const headline = useComputed(() => headlineNow(model, model.language.value));
  const title = useComputed(() => headline.value.title);
  const detail = useComputed(() => headline.value.detail);
  const quietUntil = useComputed(() => quietNow(model));
  const bellButton = useRef<HTMLButtonElement>(null);
  const isChoosing = useSignal(false);
  const kind = useComputed(() => (headline.value.isOpen ? 'open' : 'closed'));

  return (
    <header class="popup-head">
      <Mark />
      <div>
        <h1>
          <span class="dot" data-kind={kind} />
          {title}
        </h1>
        <p>{quietUntil.value ?? detail}</p>
      </div>
      {model.queue.value !== undefined && (
        <button
          ref={bellButton}
          class="button bell"
          type="button"
          data-kind="icon"
          aria-label={texts.quiet}
          title={texts.quiet}
          aria-pressed={quietUntil.value !== undefined}
          aria-haspopup="menu"
          aria-expanded={isChoosing.value}
          aria-keyshortcuts="d"
          onClick={() => (isChoosing.value = !isChoosing.value)}
        >
          <Icon shape={bell} />
        </button>
      )}
      {isChoosing.value && (
        <Later
          load={partLater('QuietMenu', actions)}
          props={{ model, actions, anchor: bellButton.current!, onClose: () => (isChoosing.value = false) }}
        />
      )}
      {actions.openBeside && (
        <button class="button" type="button" data-kind="icon" aria-label={texts.beside} title={texts.beside} onClick={actions.openBeside}>
          <Icon shape={side} />
        </button>
      )}
      <button class="button" type="button" data-kind="icon" aria-label={texts.options} title={texts.options} onClick={actions.openOptions}>
        <Icon shape={gear} />
      </button>
    </header>
  );
}

function headlineNow({ queue, calendars, now }: PopupModel, language: Language): Headline {
  const calendar = queue.value === undefined ? undefined : calendars.value.get(queue.value.calendar);
  if (queue.value?.sites.length === 0) return { isOpen: false, title: 'Prazo', detail: popupTexts(language).noSite };
  return calendar === undefined ? { isOpen: false, title: 'Prazo', detail: '' } : headlineOf(calendar, now.value, language);
}

function quietNow({ queue, calendars, now, language }: PopupModel): string | undefined {
  const silence = silenceAt(queue.value?.silence, now.value);
  const calendar = queue.value && calendars.value.get(queue.value.calendar);
  if (!silence || !calendar) return undefined;
  const { timeZone } = calendar.definition;
  return popupTexts(language.value).quietUntil(silenceEnds(silence.until, now.value, timeZone, language.value));
}

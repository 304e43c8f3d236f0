import { useComputed } from '@preact/signals';
import { gear, side } from '@/components/icon/actionIcons';
import { Icon } from '@/components/icon/Icon';
import { Mark } from '@/components/icon/Mark';
import type { Language } from '@/utils/language/language';
import { popupTexts } from '@/utils/language/shapes/popup';
import { headlineOf, type Headline } from './notices/headline';
import type { PopupActions } from './popupActions';
import type { PopupModel } from './popupModel';

export interface PopupHeadProps {
  readonly model: PopupModel;
  readonly actions: Pick<PopupActions, 'openOptions' | 'openBeside'>;
}

/** Open or closed in words, until when; and the way to the options. */
export function PopupHead({ model, actions }: PopupHeadProps) {
  const texts = popupTexts(model.language.value);
  const headline = useComputed(() => headlineNow(model, model.language.value));
  const title = useComputed(() => headline.value.title);
  const detail = useComputed(() => headline.value.detail);
  const kind = useComputed(() => (headline.value.isOpen ? 'open' : 'closed'));

  return (
    <header class="popup-head">
      <Mark />
      <div>
        <h1>
          <span class="dot" data-kind={kind} />
          {title}
        </h1>
        <p>{detail}</p>
      </div>
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

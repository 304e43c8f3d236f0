import { useComputed, useSignal, type ReadonlySignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { faceOf } from '@/components/badge/faceOf';
import { SlaBadge } from '@/components/badge/SlaBadge';
import { more } from '@/components/icon/actionIcons';
import { Icon } from '@/components/icon/Icon';
import { Later } from '@/components/Later';
import { popupTexts } from '@/utils/language/shapes/popup';
import type { TicketKey } from '@/utils/tickets/ticket';
import { follow } from '../follow';
import type { PopupActions } from '../popupActions';
import type { PopupModel } from '../popupModel';
import type { QueueRow as Row } from './queueRows';
import { factsText, instantText, instantTitle } from './rowText';

export interface QueueRowProps {
  readonly row: Row;
  readonly model: PopupModel;
  /** The one row that the Tab key reaches; arrows do the rest. */
  readonly tabStop: ReadonlySignal<TicketKey | undefined>;
  readonly actions: PopupActions;
}

const loadMenu = async () => (await import('./RowMenu')).RowMenu;

/** One ticket: badge over due time, subject over facts. The whole row is the link, but for the menu's button; its texts tick without rendering. */
export function QueueRow({ row, model, tabStop, actions }: QueueRowProps) {
  const { key, label, title, url } = row.ticket;
  const live = useComputed(() => model.live.value.get(key) ?? row);
  const { reading } = model;
  const face = useComputed(() => faceOf(live.value.ticket, live.value.standing, reading.value));
  const when = useComputed(() => instantText(live.value, reading.value));
  const whenTitle = useComputed(() => instantTitle(live.value, reading.value));
  const facts = useComputed(() => factsText(live.value, reading.value));
  const tabIndex = useComputed(() => (tabStop.value === key ? 0 : -1));

  const isOpen = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => void (isOpen.value = false);

  return (
    <li data-key={key}>
      <a href={url} data-key={key} tabIndex={tabIndex} onClick={(event) => follow(event, () => actions.openTicket(url))}>
        <span class="when">
          <SlaBadge face={face} />
          <time title={whenTitle}>{when}</time>
        </span>
        <span>
          <b title={title}>
            <bdi>{title}</bdi>
          </b>
          <small title={facts}>{facts}</small>
        </span>
      </a>
      <button
        ref={button}
        class="button"
        type="button"
        data-kind="icon"
        tabIndex={tabIndex}
        aria-haspopup="menu"
        aria-expanded={isOpen.value}
        aria-label={popupTexts(model.language.value).alertsOf(label)}
        onClick={() => (isOpen.value = !isOpen.value)}
      >
        <Icon shape={more} />
      </button>
      {isOpen.value && (
        <Later
          load={loadMenu}
          props={{ row: live.value, language: model.language.value, anchor: button.current!, actions, onClose: close }}
        />
      )}
    </li>
  );
}

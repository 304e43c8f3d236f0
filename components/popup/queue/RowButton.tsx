import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { more } from '@/components/icon/actionIcons';
import { Icon } from '@/components/icon/Icon';
import { Later } from '@/components/Later';
import { popupTexts } from '@/utils/language/shapes/popup';
import type { Standing } from '@/utils/sla/clock/standing';
import { partLater } from '../later/partLater';
import type { PopupActions } from '../popupActions';
import type { PopupModel } from '../popupModel';
import type { QueueRow } from './queueRows';

export interface RowButtonProps {
  readonly row: QueueRow;
  readonly model: PopupModel;
  readonly actions: PopupActions;
  readonly tabIndex: ReadonlySignal<number>;
  readonly standing: ReadonlySignal<Standing>;
}

/** The way to what can be done with one row. */
export function RowButton({ row, model, actions, tabIndex, standing }: RowButtonProps) {
  const isOpen = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => void (isOpen.value = false);

  return (
    <>
      <button
        ref={button}
        class="button more"
        type="button"
        data-kind="icon"
        tabIndex={tabIndex}
        aria-haspopup="menu"
        aria-expanded={isOpen.value}
        aria-label={popupTexts(model.language.value).alertsOf(row.ticket.label)}
        onClick={() => (isOpen.value = !isOpen.value)}
      >
        <Icon shape={more} />
      </button>
      {isOpen.value && (
        <Later
          load={partLater('RowMenu', actions)}
          props={{
            row,
            standing: standing.value,
            model,
            anchor: button.current!,
            actions,
            onClose: close,
          }}
        />
      )}
    </>
  );
}

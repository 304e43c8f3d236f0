import '@/assets/styles/queue/menu.css';
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { alertMenuTexts } from '@/utils/language/shapes/menu';
import { popupTexts } from '@/utils/language/shapes/popup';
import { keyTexts } from '@/utils/language/shapes/queue';
import type { Standing } from '@/utils/sla/clock/standing';
import { deedKeys, deedsFor, doTo, recordIn, type RowDeed } from '../keys/rowKeys';
import type { PopupActions } from '../popupActions';
import type { PopupModel } from '../popupModel';
import type { QueueRow } from './queueRows';

export interface RowMenuProps {
  readonly row: QueueRow;
  readonly standing: Standing;
  readonly model: PopupModel;
  /** The button that opened it, beside which it stands. */
  readonly anchor: HTMLElement;
  readonly actions: PopupActions;
  readonly onClose: () => void;
}

/** What can be done with one row, each with its key. */
export function RowMenu({ row, standing, model, anchor, actions, onClose }: RowMenuProps) {
  const language = model.language.value;
  const texts = alertMenuTexts(language);
  const menu = useRef<HTMLDivElement>(null);
  const fault = useSignal<string | undefined>(undefined);
  useLayoutEffect(() => {
    open(menu.current!, anchor);
    return closeFromOutside(menu.current!, anchor, onClose);
  }, []);

  const deeds = deedsFor(row, standing);
  const words = (deed: RowDeed): string => (deed === 'open' || deed === 'copy' ? keyTexts(language).menu[deed] : texts.choices[deed]);

  function run(deed: RowDeed): void {
    doTo(row.ticket, deed, () => recordIn(row, standing, model), actions).then(back, (cause: unknown) => {
      fault.value = texts.failed(cause instanceof Error ? cause.message : String(cause));
    });
  }

  function back(): void {
    onClose();
    anchor.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    // The popup's own keys rest meanwhile: Esc would close the popup as well.
    event.stopPropagation();
    const byKey = deeds.find((deed) => deed !== 'open' && deedKeys[deed] === event.key.toLowerCase());
    if (byKey !== undefined && !event.ctrlKey && !event.metaKey) return run(byKey);
    // Tab goes on from the button.
    if (event.key === 'Tab') return back();
    const act = { ArrowDown: () => step(menu.current!, 1), ArrowUp: () => step(menu.current!, -1), Escape: back }[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  }

  return (
    <div ref={menu} class="menu row-menu" onKeyDown={onKeyDown}>
      <div role="menu" aria-label={popupTexts(language).alertsOf(row.ticket.label)}>
        {deeds.map((deed) => (
          <button key={deed} type="button" role="menuitem" tabIndex={-1} onClick={() => run(deed)}>
            {words(deed)}
            <kbd aria-hidden="true">{deed === 'open' ? '↵' : deedKeys[deed].toUpperCase()}</kbd>
          </button>
        ))}
      </div>
      <p role="alert">{fault}</p>
    </div>
  );
}

/** Below the button, or above where there is no room; its first choice has the focus. */
function open(menu: HTMLElement, anchor: HTMLElement): void {
  const { top, bottom, right } = anchor.getBoundingClientRect();
  const below = bottom + menu.offsetHeight <= innerHeight;
  menu.style.insetBlockStart = `${below ? bottom : Math.max(0, top - menu.offsetHeight)}px`;
  menu.style.insetInlineEnd = `${document.documentElement.clientWidth - right}px`;
  step(menu, 1);
}

function step(menu: HTMLElement, by: number): void {
  const items = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.findIndex((item) => item === document.activeElement);
  items[(at + by + items.length) % items.length]?.focus({ preventScroll: true });
}

/** The analyst turned to something else, or scrolled the button away from the menu. */
function closeFromOutside(menu: HTMLElement, anchor: HTMLElement, onClose: () => void): () => void {
  const listening = new AbortController();
  const isInside = (target: EventTarget | null): boolean => target instanceof Node && (menu.contains(target) || anchor.contains(target));
  const onOutside = ({ target }: Event): void => {
    if (!isInside(target)) onClose();
  };
  for (const type of ['pointerdown', 'focusin', 'scroll'])
    document.addEventListener(type, onOutside, { capture: true, signal: listening.signal });
  return () => listening.abort();
}

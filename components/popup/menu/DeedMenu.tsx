import '@/assets/styles/queue/menu.css';
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** One thing that a menu does. */
export interface MenuDeed {
  readonly id: string;
  readonly words: string;
  /** The key that does it, in the menu and where the menu is for; `Enter` is the choice's own. */
  readonly key?: string;
  readonly isOn?: boolean;
  readonly run: () => Promise<void>;
}

export interface DeedMenuProps {
  readonly label: string;
  readonly deeds: readonly MenuDeed[];
  /** The button that opened it, beside which it stands. */
  readonly anchor: HTMLElement;
  readonly failed: (why: string) => string;
  readonly onClose: () => void;
}

/** A menu beside its button; what it does by a promise that fails is said in it. */
export function DeedMenu({ label, deeds, anchor, failed, onClose }: DeedMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const fault = useSignal<string | undefined>(undefined);
  useLayoutEffect(() => {
    open(menu.current!, anchor);
    return closeFromOutside(menu.current!, anchor, onClose);
  }, []);

  function run(deed: MenuDeed): void {
    deed.run().then(back, (cause: unknown) => {
      fault.value = failed(cause instanceof Error ? cause.message : String(cause));
    });
  }

  function back(): void {
    onClose();
    anchor.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    // The popup's own keys rest meanwhile: Esc would close the popup as well.
    event.stopPropagation();
    const byKey = deeds.find(({ key }) => key !== undefined && key !== 'Enter' && key === event.key.toLowerCase());
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
      <div role="menu" aria-label={label}>
        {deeds.map((deed) => (
          <button
            key={deed.id}
            type="button"
            role={deed.isOn === undefined ? 'menuitem' : 'menuitemradio'}
            aria-checked={deed.isOn}
            tabIndex={-1}
            onClick={() => run(deed)}
          >
            {deed.words}
            {deed.key !== undefined && <kbd aria-hidden="true">{deed.key === 'Enter' ? '↵' : deed.key.toUpperCase()}</kbd>}
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
  const items = [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]')];
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

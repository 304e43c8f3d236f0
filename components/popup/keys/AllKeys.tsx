import '@/assets/styles/queue/keys.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { keyTexts, type KeyTexts } from '@/utils/language/shapes/queue';
import type { PopupModel } from '../popupModel';

const rows: readonly (readonly [deed: keyof KeyTexts['does'], ...keys: string[]])[] = [
  ['rows', '↑', '↓'],
  ['open', '↵'],
  ['snooze', 'S'],
  ['seen', 'V'],
  ['follow', 'F'],
  ['copy', 'C'],
  ['menu', 'M'],
  ['scopes', '←', '→'],
  ['filters', '1', '4'],
  ['search', '/'],
  ['old', 'A'],
  ['quiet', 'D'],
  ['refresh', 'R'],
  ['escape', 'Esc'],
];

/** Every key of the queue, over it; any key closes it. */
export function AllKeys({ model }: { readonly model: PopupModel }) {
  const texts = keyTexts(model.language.value);
  const box = useRef<HTMLDivElement>(null);
  const close = (): void => void (model.showsKeys.value = false);
  useLayoutEffect(() => {
    const before = document.activeElement;
    box.current?.focus();
    return () => (before instanceof HTMLElement ? before.focus() : undefined);
  }, []);

  return (
    <div
      ref={box}
      class="menu all-keys"
      role="dialog"
      aria-label={texts.title}
      tabIndex={-1}
      onClick={close}
      onBlur={close}
      onKeyDown={(event) => {
        event.stopPropagation();
        event.preventDefault();
        close();
      }}
    >
      <h2>{texts.title}</h2>
      <dl>
        {rows.map(([deed, ...keys]) => (
          <div key={deed}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{texts.does[deed]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

import '@/assets/styles/queue/keys.css';
import { keyTexts } from '@/utils/language/shapes/queue';
import type { PopupModel } from '../popupModel';

/** What the keys do with the chosen row, in place of the foot. */
export function KeyHints({ model }: { readonly model: PopupModel }) {
  const texts = keyTexts(model.language.value).hints;
  return (
    <footer class="popup-foot hints">
      <span>
        <kbd>↑</kbd>
        <kbd>↓</kbd>
      </span>
      <Hint keyed="↵" words={texts.open} />
      <Hint keyed="S" words={texts.snooze} />
      <Hint keyed="V" words={texts.seen} />
      <Hint keyed="F" words={texts.follow} />
      <Hint keyed="?" words={texts.all} isLast />
    </footer>
  );
}

const Hint = ({ keyed, words, isLast = false }: { readonly keyed: string; readonly words: string; readonly isLast?: boolean }) => (
  <span class={isLast ? 'end' : undefined}>
    <kbd>{keyed}</kbd> {words}
  </span>
);

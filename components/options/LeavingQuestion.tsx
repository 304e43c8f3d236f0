import { useEffect, useRef } from 'preact/hooks';
import type { OptionsSection, OptionsTexts } from '@/utils/language/shapes/options/options';

export interface LeavingQuestionProps {
  readonly texts: OptionsTexts;
  /** The one that holds what is not saved. */
  readonly section: OptionsSection;
  readonly stay: () => void;
  readonly leave: () => void;
}

/** Asks before changes are dropped. The harmless answer has the focus, and a press of Escape means it. */
export function LeavingQuestion({ texts, section, stay, leave }: LeavingQuestionProps) {
  const harmless = useRef<HTMLButtonElement>(null);
  useEffect(() => harmless.current?.focus(), []);
  const question = texts.unsaved(texts.sections[section]);
  return (
    <div class="site-removal" role="alertdialog" aria-label={question} onKeyDown={({ key }) => key === 'Escape' && stay()}>
      <p>{question}</p>
      <div class="row">
        <button ref={harmless} class="button" type="button" onClick={stay}>
          {texts.goOnEditing}
        </button>
        <button class="button" type="button" data-kind="danger" onClick={leave}>
          {texts.dropChanges}
        </button>
      </div>
    </div>
  );
}

import '@/assets/styles/options/teachPage.css';
import { firstUseTexts } from '@/utils/language/shapes/queue';
import type { Language } from '@/utils/language/language';

export interface TeachPageProps {
  readonly language: Language;
  readonly address: string;
  /** Asks for the permission too, within the click. */
  readonly onTeach: (address: string) => void;
}

/** The way to show Prazo the page in front, which no adapter reads. */
export function TeachPage({ language, address, onTeach }: TeachPageProps) {
  return (
    <button class="button teach-page" type="button" data-kind="plain" onClick={() => onTeach(address)}>
      {firstUseTexts(language).teach}
    </button>
  );
}

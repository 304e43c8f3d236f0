import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { type Language, languageOf } from '../../language/language';
import type { Surface } from '../../language/surfaces';
import { browserLanguage } from '../lifecycle';
import { lastLanguage, loadTexts, noteLanguage } from './pageTexts';

export interface SpokenLanguage {
  /** The language wanted last of which everything that is shown is loaded. */
  readonly language: ReadonlySignal<Language>;
  /** Loads what another part of the page says. */
  readonly bring: (surface: Surface) => Promise<void>;
}

/**
 * In which language a page of the extension speaks: it follows the one that is `told`, one step behind, since nothing is said in a language before its
 * texts are there. Until one was told, it is that of the page shown last, so that nothing jumps.
 */
export function spokenLanguage(told: ReadonlySignal<Language | undefined>, load: typeof loadTexts = loadTexts): SpokenLanguage {
  const begun = lastLanguage() ?? languageOf('auto', browserLanguage());
  const wanted = computed(() => told.value ?? begun);
  const language = signal(wanted.peek());
  const surfaces = new Set<Surface>();

  async function follow(next: Language): Promise<void> {
    // Also what is brought while this waits.
    for (const surface of surfaces) await load(next, surface);
    if (wanted.peek() === next) language.value = next;
  }

  effect(() => {
    const next = wanted.value;
    // Without its texts, the page stays in the language that it has.
    if (next !== language.peek()) void follow(next).catch(() => undefined);
  });
  effect(() => told.value && noteLanguage(told.value));
  effect(() => void (document.documentElement.lang = language.value));
  return {
    language,
    async bring(surface) {
      surfaces.add(surface);
      await load(language.peek(), surface);
    },
  };
}

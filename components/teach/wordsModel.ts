import { type ReadonlySignal, signal } from '@preact/signals';
import type { PageWords } from '@/utils/messages/pageWords';
import type { Decision } from '@/utils/sla/words/decideWord';
import type { AskedWord } from '@/utils/sites/taught/shownWords';

/** What the words of the page that was just taught mean, asked where they stand. */
export interface WordsModel {
  /** `undefined` until it is known what nobody has decided. */
  readonly words: ReadonlySignal<PageWords | undefined>;
  /** What was chosen here, and is kept. */
  readonly chosen: ReadonlySignal<ReadonlyMap<AskedWord, string | undefined>>;
  readonly fault: ReadonlySignal<string | undefined>;
  ask(words: readonly AskedWord[]): Promise<void>;
  decide(word: AskedWord, meaning: string | undefined): Promise<void>;
}

export interface WordsSources {
  readonly undecided: (words: readonly AskedWord[]) => Promise<PageWords>;
  readonly decide: (decision: Decision) => Promise<unknown>;
}

export function wordsModel(sources: WordsSources): WordsModel {
  const words = signal<PageWords | undefined>(undefined);
  const chosen = signal<ReadonlyMap<AskedWord, string | undefined>>(new Map());
  const fault = signal<string | undefined>(undefined);

  async function unlessItFails(step: () => Promise<void>): Promise<void> {
    try {
      fault.value = undefined;
      await step();
    } catch (cause) {
      fault.value = cause instanceof Error ? cause.message : String(cause);
    }
  }

  return {
    words,
    chosen,
    fault,
    ask: (shown) =>
      unlessItFails(async () => {
        words.value = await sources.undecided(shown);
      }),
    async decide(word, meaning) {
      const before = chosen.value.get(word);
      chosen.value = new Map([...chosen.value, [word, meaning]]);
      await unlessItFails(async () => void (await sources.decide({ ...word, meaning })));
      if (fault.value !== undefined) chosen.value = new Map([...chosen.value, [word, before]]);
    },
  };
}

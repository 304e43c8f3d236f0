import type { SiteWord } from '@/utils/sla/words/wordsInUse';
import { type Meanings, nameOf } from './meanings';

export interface DefaultWordsProps {
  readonly words: readonly SiteWord[];
  readonly meanings: Meanings;
  /** Names a kind of words. */
  readonly kinds: Readonly<Record<SiteWord['kind'], string>>;
}

/** Words that no ticket shows by now, by what they would mean. */
export function DefaultWords({ words, meanings, kinds }: DefaultWordsProps) {
  const groups = Map.groupBy(words, ({ kind, byDefault }) => `${kinds[kind]}: ${nameOf(meanings, kind, byDefault ?? '')}`);
  return (
    <dl class="default-words">
      {[...groups].map(([meaning, group]) => (
        <div key={meaning}>
          <dt>{meaning}</dt>
          <dd>{group.map(({ word }) => word).join(', ')}</dd>
        </div>
      ))}
    </dl>
  );
}

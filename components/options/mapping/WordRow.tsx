import type { Language } from '@/utils/language/language';
import { mappingTexts } from '@/utils/language/shapes/options/mapping';
import { meaningTexts } from '@/utils/language/shapes/meanings';
import type { SiteWord } from '@/utils/sla/words/wordsInUse';
import { NO_PRIORITY } from '@/utils/sla/words/words';
import { isChoice, type Meanings, withoutDecision } from './meanings';

export interface WordRowProps {
  readonly word: SiteWord;
  readonly meanings: Meanings;
  readonly language: Language;
  /** As chosen here, saved or not; `undefined` is no decision. */
  readonly chosen: string | undefined;
  readonly onChoose: (meaning: string | undefined) => void;
}

/** One word, where it is seen, and what it is to mean. */
export function WordRow({ word, meanings, language, chosen, onChoose }: WordRowProps) {
  const texts = mappingTexts(language);
  const meaning = meaningTexts(language);
  const { kind, tickets, example, name: called = word.word } = word;

  return (
    <li class="word">
      <span class="word-facts">
        <b>{word.word === NO_PRIORITY ? meaning.noPriority : called}</b>
        <small>
          {meaning.kind[kind]}
          {tickets > 0 && ` · ${texts.tickets(tickets)}`}
          {example && (
            <>
              {`, ${texts.example} `}
              <a href={example.url} target="_blank" rel="noreferrer">
                {example.label}
              </a>
            </>
          )}
        </small>
      </span>
      <select
        class="field"
        aria-label={word.word === NO_PRIORITY ? meaning.meaningOfNone : meaning.meaningOf(meaning.kind[kind], called)}
        value={chosen ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value || undefined)}
      >
        <option value="">{withoutDecision(word, meanings, language)}</option>
        {meanings[kind]
          .filter((one) => isChoice(one, word, chosen))
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </select>
    </li>
  );
}

import type { Language } from '@/utils/language/language';
import { meaningTexts } from '@/utils/language/shapes/meanings';
import { teachTexts } from '@/utils/language/shapes/teach';
import { severityName } from '@/utils/language/telling/severityName';
import type { PageWords } from '@/utils/messages/pageWords';
import type { AskedWord } from '@/utils/sites/taught/shownWords';
import { NO_PRIORITY } from '@/utils/sla/words/words';
import { TICKET_STATUSES } from '@/utils/tickets/ticket';
import type { WordsModel } from './wordsModel';

export interface WordsProps {
  readonly model: WordsModel;
  readonly language: Language;
}

/** Asks what the words of the page mean, where they stand. Each answer is kept at once, and badges follow. */
export function Words({ model, language }: WordsProps) {
  const words = model.words.value;
  const fault = model.fault.value;
  const texts = teachTexts(language);
  const { noPriority } = meaningTexts(language);

  return (
    <>
      {words && words.undecided.length > 0 && (
        <div class="choices">
          <b>{texts.words}</b>
          {words.undecided.map((word) => (
            <label key={`${word.kind} ${word.word}`} class="asked-word">
              <span>{word.word === NO_PRIORITY ? noPriority : word.word}</span>
              <Meaning {...{ word, words, language, model }} />
            </label>
          ))}
        </div>
      )}
      <p role="status" class="missing">
        {fault !== undefined && texts.notSaved(fault)}
      </p>
    </>
  );
}

interface MeaningProps extends WordsProps {
  readonly word: AskedWord;
  readonly words: PageWords;
}

function Meaning({ word, words, language, model }: MeaningProps) {
  const { kind, meaningOf, meaningOfNone, choose, statuses, severity } = meaningTexts(language);
  const ranked = words.severities.toSorted((a, b) => a.level - b.level);
  const meanings =
    word.kind === 'status'
      ? TICKET_STATUSES.map((id) => ({ id, name: statuses[id] }))
      : ranked.map((one) => ({ id: one.id, name: severity(severityName(one, language) ?? one.id, one.level) }));

  return (
    <select
      class="field"
      aria-label={word.word === NO_PRIORITY ? meaningOfNone : meaningOf(kind[word.kind], word.word)}
      value={model.chosen.value.get(word) ?? ''}
      onChange={({ currentTarget }) => void model.decide(word, currentTarget.value || undefined)}
    >
      <option value="">{choose}</option>
      {meanings.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

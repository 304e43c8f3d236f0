import type { Language } from '@/utils/language/language';
import { mappingTexts } from '@/utils/language/shapes/options/mapping';
import { meaningTexts } from '@/utils/language/shapes/meanings';
import type { Decision } from '@/utils/sla/words/decideWord';
import { isUndecided, type SiteWord } from '@/utils/sla/words/wordsInUse';
import { DefaultWords } from './DefaultWords';
import type { Meanings } from './meanings';
import { WordRow } from './WordRow';

export interface SiteMappingProps {
  readonly name: string;
  readonly words: readonly SiteWord[];
  readonly meanings: Meanings;
  readonly language: Language;
  /** As it stands, saved or not. */
  readonly decisionOn: (word: SiteWord) => string | undefined;
  readonly onDecide: (decision: Decision) => void;
}

/** The words of one site. They stay in their group until they are saved, so that no row moves under the pointer. */
export function SiteMapping({ name, words, meanings, language, decisionOn, onDecide }: SiteMappingProps) {
  const texts = mappingTexts(language);
  const undecided = words.filter(isUndecided);
  const decided = words.filter(({ byAnalyst }) => byAnalyst !== undefined);
  const open = words.filter((word) => word.byAnalyst === undefined && word.byDefault === undefined && !isUndecided(word));
  const types = open.filter(({ kind }) => kind === 'type');
  const bare = (['bareQueue', 'bareType'] as const).flatMap((kind) => severalOf(words, open, kind));
  const assignees = open.filter(({ kind }) => kind === 'assignee');
  const byDefault = words.filter((word) => word.byAnalyst === undefined && word.byDefault !== undefined);

  const list = (label: string, shown: readonly SiteWord[]) => (
    <ul class="words" aria-label={`${name}: ${label}`}>
      {shown.map((word) => (
        <WordRow
          key={`${word.kind} ${word.word}`}
          {...{ word, meanings, language }}
          chosen={decisionOn(word)}
          onChoose={(meaning) => onDecide({ kind: word.kind, word: word.word, ...(word.ids && { ids: word.ids }), meaning })}
        />
      ))}
    </ul>
  );

  return (
    <section aria-label={name} class="site-mapping">
      <h2>{name}</h2>
      <h3>{texts.undecided}</h3>
      {undecided.length === 0 ? (
        <p class="hint">{words.some(({ tickets }) => tickets > 0) ? texts.allDecided : texts.noTickets}</p>
      ) : (
        list(texts.undecided, undecided)
      )}
      {decided.length > 0 && <h3>{texts.decided}</h3>}
      {decided.length > 0 && list(texts.decided, decided)}
      {types.length > 0 && <h3>{texts.types}</h3>}
      {types.length > 0 && list(texts.types, types)}
      {bare.length > 0 && (
        <>
          <h3>{texts.bare}</h3>
          <p class="hint">{texts.bareHow}</p>
          {list(texts.bare, bare)}
        </>
      )}
      {assignees.length > 0 && (
        <details>
          <summary>{texts.assignees}</summary>
          <p class="hint">{texts.assigneesHow}</p>
          {list(texts.assignees, assignees)}
        </details>
      )}
      {byDefault.length > 0 && (
        <details>
          <summary>{texts.defaults}</summary>
          <p class="hint">{texts.defaultsHow}</p>
          {list(
            texts.defaults,
            byDefault.filter(({ tickets }) => tickets > 0),
          )}
          <DefaultWords words={byDefault.filter(({ tickets }) => tickets === 0)} meanings={meanings} kinds={meaningTexts(language).kind} />
        </details>
      )}
    </section>
  );
}

/** Where all tickets without a priority are in one queue, or of one type, what holds there is what holds on the site. */
function severalOf(words: readonly SiteWord[], open: readonly SiteWord[], kind: SiteWord['kind']): readonly SiteWord[] {
  return words.filter((word) => word.kind === kind).length > 1 ? open.filter((word) => word.kind === kind) : [];
}

import type { Severity } from '../sla/policy/policy';
import type { Decision } from '../sla/words/decideWord';
import type { AskedWord } from '../sites/taught/shownWords';

/** What nobody has decided of the words that a taught page shows, and what its priorities can mean. */
export interface PageWords {
  readonly undecided: readonly AskedWord[];
  readonly severities: readonly Pick<Severity, 'id' | 'level' | 'name'>[];
}

/** What a lesson asks and tells of the words on its page. */
export interface PageWordsProtocol {
  /** The analyst goes on to say what the words of the site that asks mean. */
  'page/mapping': { readonly request: undefined; readonly reply: undefined };
  /** Which of the words of the taught page that asks still have to mean something. */
  'page/words': { readonly request: readonly AskedWord[]; readonly reply: PageWords };
  /** What the analyst says that one word of the taught page that asks means; without a meaning, nothing any more. */
  'page/decide': { readonly request: Decision; readonly reply: undefined };
}

import type { CalendarId } from '../sla/policy/policy';
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

/** What a page asks of holidays and special days that it shows. */
export interface CalendarDaysProtocol {
  /** What these dates of a calendar are called, those that have a name. */
  'page/days': {
    readonly request: { readonly calendar: CalendarId; readonly dates: readonly string[] };
    readonly reply: Readonly<Record<string, string>>;
  };
  /** The analyst goes on to see a date in the year of a calendar. */
  'page/calendar': { readonly request: { readonly calendar: CalendarId; readonly date: string }; readonly reply: undefined };
}

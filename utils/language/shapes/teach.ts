import type { TaughtFieldName } from '../../sites/taught/definition';
import type { Refusal } from '../../sites/taught/deriveField';
import { textsOf } from '../texts';

export type TeachStep = TaughtFieldName | 'row';

/** Every word of the lesson by pointing. */
export interface TeachTexts {
  readonly title: string;
  readonly ask: Readonly<Record<TeachStep, string>>;
  readonly how: string;
  readonly notShown: string;
  readonly oneTicket: string;
  readonly back: string;
  readonly cancel: string;
  readonly step: (at: number, of: number) => string;
  readonly forward: string;
  readonly move: string;
  /** What was read, and from where. */
  readonly understood: (field: string, words: string, from: string) => string;
  readonly from: {
    readonly column: (words: string) => string;
    readonly label: (words: string) => string;
    readonly name: string;
    readonly link: string;
  };
  readonly refused: Readonly<Record<Refusal, string>>;
  /** What it costs that a page does not show a field. */
  readonly cost: Readonly<Record<TaughtFieldName, string>>;
  /** What no page that was shown tells. */
  readonly remains: (fields: readonly string[]) => string;
  readonly learns: string;
  readonly adds: string;
  /** What becomes of what was shown of this list or page before: a question, and its two answers. */
  readonly before: string;
  readonly keeps: string;
  readonly replaces: string;
  readonly nobody: string;
  readonly noOwner: string;
  readonly found: (tickets: number) => string;
  readonly columns: Readonly<Record<TaughtFieldName, string>>;
  readonly notRead: string;
  /** Where a field stands and is empty. */
  readonly empty: Readonly<Partial<Record<TaughtFieldName, string>>>;
  readonly zone: string;
  readonly order: string;
  readonly mine: string;
  readonly everybody: string;
  readonly save: string;
  readonly saved: string;
  readonly notSaved: (why: string) => string;
  /** Over the words of the page, after it was saved. */
  readonly words: string;
  readonly map: string;
  readonly close: string;
}

export const teachTexts = textsOf<TeachTexts>('teach');

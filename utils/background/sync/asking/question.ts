import { SiteError } from '../../../sites/siteAnswer';

/** A question with more words than an address holds. */
export interface Question {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The only place of Prazo that names a method. It goes to a path of which the adapter says that it reads and changes nothing, and to no other. */
export function questionTo(path: string, allowed: readonly string[] = [], question: object): Question {
  if (!allowed.includes(path)) throw new SiteError('unreadable', `${path} is not among the questions of the API`);
  return { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(question) };
}

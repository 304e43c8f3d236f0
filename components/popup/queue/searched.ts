import type { Language } from '@/utils/language/language';
import { plainWord } from '@/utils/sla/words/words';
import type { QueueRow } from './queueRows';
import { severityOf } from './severityOf';

/** What can be found of a row, without case and accents. */
interface Findable {
  readonly all: string;
  readonly severity: string;
}

export type Matches = (row: QueueRow) => boolean;

/** Finds rows by what they show. Each ticket's words are made plain once, however many keys are pressed. */
export function finder(language: Language): (search: string, rows: readonly QueueRow[]) => Matches {
  const known = new WeakMap<object, Findable>();
  const findable = ({ ticket, commitment }: QueueRow): Findable => {
    const subject = commitment ?? ticket;
    let found = known.get(subject);
    if (found === undefined) {
      const { label, title, customer, status, queue, assignee } = ticket;
      const severity = severityOf(ticket, language);
      const words = [label, title, customer, severity, status, queue, assignee, commitment?.what, commitment?.to];
      found = { all: plainWord(words.filter(Boolean).join(' ')), severity: plainWord(severity ?? '') };
      known.set(subject, found);
    }
    return found;
  };
  return (search, rows) => {
    const words = plainWord(search).split(' ');
    // A word that is a severity means the severity, though a customer may be called so too.
    const severities = new Set(rows.map((row) => findable(row).severity));
    const isFound = (word: string, { all, severity }: Findable): boolean => (severities.has(word) ? severity === word : all.includes(word));
    return (row) => words.every((word) => word === '' || isFound(word, findable(row)));
  };
}

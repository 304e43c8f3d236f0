import { NO_PRIORITY, plainWord } from '../../sla/words/words';
import type { Lesson } from './preview';

/** A word that has to mean something, of a status or of a priority. */
export interface AskedWord {
  readonly kind: 'status' | 'priority';
  readonly word: string;
}

/** So many are asked about on the page itself; the options page has all. */
export const MOST_ASKED = 12;

/** The words of the page that was just taught, each once. `NO_PRIORITY` is among them where a ticket has none, or no page tells any. */
export function shownWords({ slots, definition: { pages } }: Lesson): readonly AskedWord[] {
  const hasPriorities = pages.some(({ fields }) => fields.priority);
  const words = new Map<string, AskedWord>();
  const add = (kind: AskedWord['kind'], word: string | undefined): void => {
    const key = `${kind} ${plainWord(word ?? '')}`;
    if (word !== undefined && (word !== '' || kind === 'priority') && !words.has(key)) words.set(key, { kind, word });
  };
  for (const { shown } of slots) add('status', shown.status);
  for (const { shown } of slots) add('priority', shown.priority);
  if (!hasPriorities) add('priority', NO_PRIORITY);
  return [...words.values()].slice(0, MOST_ASKED);
}

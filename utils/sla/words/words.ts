/** Stands among priorities for none at all, so that a site can say what holds then. No product has it for a word. */
export const NO_PRIORITY = '';

/** A word as it is compared: without case, accents, and spaces around it or repeated. */
export const plainWord = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();

/** Answers what a word means. Of two entries that are the same word, the first one holds. */
export function meanings<Meaning>(entries: Iterable<readonly [word: string, meaning: Meaning]>): (word: string) => Meaning | undefined {
  const known = new Map<string, Meaning>();
  for (const [word, meaning] of entries) {
    const plain = plainWord(word);
    const first = known.get(plain) ?? meaning;
    // As written too: histories are long, and most of their words are written as they were mapped.
    known.set(plain, first).set(word, first);
  }
  return (word) => known.get(word) ?? known.get(plainWord(word));
}

/** A word as it is compared: without case, accents, and spaces around it or repeated. */
export const plainWord = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();

/** What words mean, by their plain form. Of two entries that become the same word the first one holds. */
export function meaningsOf<Meaning>(entries: Iterable<readonly [word: string, meaning: Meaning]>): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const [word, meaning] of entries) {
    const plain = plainWord(word);
    if (!meanings.has(plain)) meanings.set(plain, meaning);
  }
  return meanings;
}

import type { Policy } from '../policy/policy';
import type { Mapping } from './vocabulary';
import { plainWord } from './words';

/** What statuses and priorities mean, as one analyst tells another. A taught site shows no types. */
export type ToldWords = Pick<Mapping, 'statuses' | 'severities'>;

/**
 * The mapping with those words on which nothing was decided yet, and how many they are. What was decided stays, however the word is written.
 * Throws an error that names a severity which the policy does not have.
 */
export function takeWords(
  mapping: Mapping,
  told: ToldWords,
  policy: Policy | undefined,
): { readonly mapping: Mapping; readonly taken: number } {
  const statuses = undecided(mapping.statuses, told.statuses);
  const severities = undecided(mapping.severities, told.severities);
  for (const [word, id] of severities)
    if (!policy?.severities.some((severity) => severity.id === id))
      throw new Error(`lesson: words.severities.${word}: no severity: "${id}"`);
  return {
    mapping: {
      ...mapping,
      statuses: { ...mapping.statuses, ...Object.fromEntries(statuses) },
      severities: { ...mapping.severities, ...Object.fromEntries(severities) },
    },
    taken: statuses.length + severities.length,
  };
}

/** Of two that are the same word, the first one. */
function undecided<Meaning>(
  decided: Readonly<Record<string, Meaning>>,
  told: Readonly<Record<string, Meaning>>,
): readonly (readonly [word: string, meaning: Meaning])[] {
  const known = new Set(Object.keys(decided).map(plainWord));
  return Object.entries(told).filter(([word]) => {
    const isNew = !known.has(plainWord(word));
    known.add(plainWord(word));
    return isNew;
  });
}

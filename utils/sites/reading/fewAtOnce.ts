/** Where a product answers one by one, so many questions are put at once: more would look like an attack, fewer take long. */
const AT_ONCE = 4;

/** Asks for each, in order of the answers as given. */
export async function fewAtOnce<T, R>(items: readonly T[], ask: (item: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE) answers.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map(ask))));
  return answers;
}

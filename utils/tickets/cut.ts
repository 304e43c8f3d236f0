// Texts that pages and support centers tell have a length where they enter: what is longer is cut and shows that it was, since refusing it would lose all
// that is told beside it. A word is cut alike wherever it is told, so that it stays one word.

/** In characters. */
export const LONGEST_WORD = 500;

/** In characters; an id identifies, so that it is never cut: what has a longer one is left out. */
export const LONGEST_ID = 200;

/** `text`, or as much of it as fits with the ellipsis that says so. No pair of surrogates is divided. */
export function cut(text: string, longest = LONGEST_WORD): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A run of digits, of letters, or one mark of a text that may hold a date. */
export interface Token {
  readonly kind: 'number' | 'word' | 'mark';
  /** Words in lower case without accents; the minus and all dashes as `-`. */
  readonly text: string;
  /** As written: the names of zones are told from words by their capitals. */
  readonly written: string;
  /** Nothing stands between it and the token before. */
  readonly isGlued: boolean;
}

/** Longer texts are no dates with a few words around. */
const LONGEST = 300;

const DASHES = /[\u2010-\u2015\u2212]/;

/** Splits a text once from left to right; spaces of any width only part tokens. */
export function tokensOf(text: string): readonly Token[] {
  if (text.length > LONGEST) return [];
  const plain = text.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '');
  let end = 0;
  return Array.from(plain.matchAll(/\d+|\p{L}+|[^\s\d\p{L}]/gu), ({ 0: written, index }): Token => {
    const isGlued = index === end && index > 0;
    end = index + written.length;
    const kind = /^\d/.test(written) ? 'number' : /^\p{L}/u.test(written) ? 'word' : 'mark';
    return { kind, written, text: kind === 'mark' && DASHES.test(written) ? '-' : written.toLowerCase(), isGlued };
  });
}

export const isMark = (token: Token | undefined, marks: string): boolean => token?.kind === 'mark' && marks.includes(token.text);

/** The value of a number of so many digits; `undefined` for anything else. */
export function figure(token: Token | undefined, least: number, most = least): number | undefined {
  const isSo = token?.kind === 'number' && token.text.length >= least && token.text.length <= most;
  return isSo ? Number(token.text) : undefined;
}

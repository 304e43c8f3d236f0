/** Part of a text. */
export interface Part {
  readonly text: string;
  readonly isStrong: boolean;
}

/** What a text says strongly it has between asterisks; words that come from elsewhere go through `unmarked` first. */
export const partsOf = (text: string): readonly Part[] =>
  text
    .split('*')
    .map((part, place) => ({ text: part, isStrong: place % 2 === 1 }))
    .filter((part) => part.text !== '');

/** An asterisk in a status or a name is no mark. */
export const unmarked = (word: string): string => word.replaceAll('*', '∗');

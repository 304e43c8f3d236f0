/** As long as a note, or any other text of a statement, may be. */
export const LONGEST_TEXT = 20_000;

/** How far back and ahead of this year the days of a place or file are kept. */
export const YEARS_BACK = 5;
export const YEARS_AHEAD = 10;

/** For how many days tickets that are not the analyst's may be kept. A week is what a weekend and its holidays hide; ten years are longer than anybody looks back. */
export const LEAST_DAYS = 7;
export const MOST_DAYS = 3_650;

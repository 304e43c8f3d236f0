/** `1 ticket`, `3 tickets`. */
export const oneOr = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

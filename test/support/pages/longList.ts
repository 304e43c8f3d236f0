import type { PageHalf } from '@/utils/sites/siteAdapter';

/**
 * Makes the list on a saved page long: the last row that the adapter found, over and over, each time with another number in place of its
 * ticket's. Returns the ids that are then on the page; none where the page has no list. It runs in a real page too.
 */
export function lengthen(root: Document, half: PageHalf, address: URL, site: string, rows: number): readonly string[] {
  const slots = half.findTickets(root, address, site);
  const last = slots.findLast(({ row }) => row !== undefined);
  const row = last?.row;
  if (!last || !row) return [];
  const { id } = last.shown;
  const digits = /\d+$/.exec(id)?.[0] ?? '';
  const ids = slots.filter(({ view }) => view === 'badge').map(({ shown }) => shown.id);
  const others = new Set(ids);
  for (let number = 100_000; others.size < rows; number += 1) {
    const other = `${id.slice(0, -digits.length)}${number}`;
    const copy = row.cloneNode(true) as Element;
    for (const element of [copy, ...copy.querySelectorAll('*')]) {
      for (const { name, value } of Array.from(element.attributes)) {
        element.setAttribute(name, value.replaceAll(new RegExp(`(?<!\\d)${id}(?!\\d)`, 'g'), other));
      }
    }
    row.after(copy);
    others.add(other);
  }
  return [...others];
}

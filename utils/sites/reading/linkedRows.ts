import type { TicketSlot } from '../siteAdapter';

/** Where a product links its tickets, and what around a link is its row and its table. */
export interface LinkPlaces {
  readonly link: string;
  readonly row: string;
  readonly table: string;
}

interface Links {
  readonly id: string;
  /** The one that says most: a row links its number, a picture and its title. */
  readonly anchor: Element;
  readonly length: number;
  readonly lead: Element | undefined;
}

/**
 * Lists of products whose rows say nothing of themselves, but link their ticket. A row that links several tickets is none of
 * these: it tells of a ticket's relations.
 */
export function linkedRows(
  root: Document,
  { link, row: rowSelector, table }: LinkPlaces,
  idIn: (href: string) => string | undefined,
): readonly TicketSlot[] {
  const rows = new Map<Element, Links | undefined>();
  for (const anchor of root.querySelectorAll(link)) {
    const id = idIn(anchor.getAttribute('href') ?? '');
    const length = anchor.textContent.trim().length;
    const row = id !== undefined && length > 0 ? anchor.closest(rowSelector) : null;
    if (id === undefined || row === null) continue;
    const known = rows.get(row);
    if (known === undefined && rows.has(row)) continue;
    if (known === undefined) rows.set(row, { id, anchor, length, lead: undefined });
    else if (known.id !== id) rows.set(row, undefined);
    else if (length > known.length) rows.set(row, { id, anchor, length, lead: known.anchor });
  }
  return [...rows].flatMap(([row, links]) => slotOf(row, links, table));
}

/** The words of these lists are in the analyst's language, so they are not told. */
function slotOf(row: Element, links: Links | undefined, tableSelector: string): readonly TicketSlot[] {
  const table = links && row.parentElement?.closest(tableSelector);
  if (!links || !table) return [];
  const { id, anchor, lead } = links;
  const shown = { id, status: undefined, priority: undefined, assignee: undefined };
  return [{ shown, view: 'badge', anchor, place: 'before', row, table, ...(lead && { lead }) }];
}

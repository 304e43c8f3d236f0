import type { SiteId } from '../../tickets/ticket';
import type { PageHalf, ShownTicket, TicketSlot } from '../siteAdapter';

/** Both interfaces link a ticket by its id, whatever stands around the link; each selector with the saved page that proves it. */
const selectors = {
  /** test/sites/fixtures/zammad/overview.html (classic) and desktop.html (the newer one) */
  link: 'a[href*="#ticket/zoom/"], a[href*="/desktop/tickets/"]',
  row: 'tr, li',
  table: 'table, ul',
  /** test/sites/fixtures/zammad/zoom.html: each open ticket keeps its own, only one is in front. */
  ticket: '.content.active .ticketZoom, .content:not(.hide):not(.hidden) .ticketZoom',
  title: '.ticket-title',
  /** test/sites/fixtures/zammad/detail.html: the messages of the ticket in the newer interface, which keeps one at a time (`ArticleList.vue`). */
  feed: 'main section[role="feed"]',
} as const;

const idIn = (address: string): string | undefined => /(?:#ticket\/zoom\/|\/desktop\/tickets\/)(\d+)/.exec(address)?.[1];

/** State and priority are words in the analyst's language here, so they are not told. */
const shown = (id: string): ShownTicket => ({ id, status: undefined, priority: undefined, assignee: undefined });

/** A row links its number and its title: the longer text is the title. */
function rowSlots(root: Document): TicketSlot[] {
  const best = new Map<Element, { id: string; anchor: Element; others: Element[] }>();
  for (const link of root.querySelectorAll(selectors.link)) {
    const id = idIn(link.getAttribute('href') ?? '');
    const row = link.closest(selectors.row);
    if (!id || !row?.parentElement?.closest(selectors.table) || link.textContent.trim() === '') continue;
    const known = best.get(row);
    if (known && known.id !== id) continue;
    if (known === undefined) best.set(row, { id, anchor: link, others: [] });
    else if (link.textContent.trim().length > known.anchor.textContent.trim().length)
      best.set(row, { id, anchor: link, others: [...known.others, known.anchor] });
  }
  return [...best].flatMap(
    ([
      row,
      {
        id,
        anchor,
        others: [lead],
      },
    ]) => {
      const table = row.parentElement?.closest(selectors.table);
      return table ? [{ shown: shown(id), view: 'badge', anchor, place: 'before', row, table, ...(lead && { lead }) }] : [];
    },
  );
}

/** The first of these that nobody wrote is the page's. */
function panelSlots(root: Document, url: URL): readonly TicketSlot[] {
  const id = idIn(`${url.pathname}${url.hash}`);
  if (!id) return [];
  const slot = (anchor: Element, place: TicketSlot['place']): TicketSlot => ({ shown: shown(id), view: 'panel', anchor, place });
  // Above it is a header that sticks to the top, in a grid whose rows are counted.
  const feeds = [...root.querySelectorAll(selectors.feed)].map((feed) => slot(feed, 'prepend'));
  const tickets = [...root.querySelectorAll(selectors.ticket)].map((ticket) => {
    const title = ticket.querySelector(selectors.title);
    return title ? slot(title, 'after') : slot(ticket, 'prepend');
  });
  return [...feeds, ...tickets];
}

export const zammadPage: PageHalf = {
  id: 'zammad',
  attributes: ['href', 'class'],
  findTickets(root: Document, url: URL, site: SiteId) {
    if (!`${url.origin}${url.pathname}`.startsWith(`${site}/`)) return [];
    return [...rowSlots(root), ...panelSlots(root, url)];
  },
};

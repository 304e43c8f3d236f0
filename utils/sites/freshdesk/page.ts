import type { SiteId } from '../../tickets/ticket';
import { linkedRows } from '../reading/linkedRows';
import type { PageHalf, TicketSlot } from '../siteAdapter';

/** Class names of the product come and go; that a ticket is linked as `/a/tickets/N` does not. Each selector with the saved page that proves it. */
const selectors = {
  /** test/sites/fixtures/freshdesk/list.html (table) and cards.html */
  link: 'a[href*="/a/tickets/"]',
  row: 'tr, li, [role="row"], [role="listitem"]',
  table: 'table, ul, [role="grid"], [role="table"], [role="list"]',
  /** test/sites/fixtures/freshdesk/ticket.html */
  heading: '.ticket-subject-heading, [data-test-id="ticket-subject"], main h1, main h2',
  main: 'main, [role="main"]',
} as const;

const idIn = (address: string): string | undefined => /\/a\/tickets\/(\d+)(?:[/?#]|$)/.exec(address)?.[1];

function panelSlot(root: Document, { pathname }: URL): TicketSlot | undefined {
  const id = idIn(pathname);
  if (id === undefined) return undefined;
  const shown = { id, status: undefined, priority: undefined, assignee: undefined };
  const heading = root.querySelector(selectors.heading);
  if (heading) return { shown, view: 'panel', anchor: heading, place: 'after' };
  const main = root.querySelector(selectors.main);
  return main ? { shown, view: 'panel', anchor: main, place: 'prepend' } : undefined;
}

export const freshdeskPage: PageHalf = {
  id: 'freshdesk',
  attributes: ['href'],
  findTickets(root: Document, url: URL, site: SiteId) {
    if (url.origin !== site || !url.pathname.startsWith('/a/')) return [];
    return [...linkedRows(root, selectors, idIn), panelSlot(root, url)].filter((slot) => slot !== undefined);
  },
};

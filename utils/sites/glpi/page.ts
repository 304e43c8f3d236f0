import type { SiteId } from '../../tickets/ticket';
import { linkedRows } from '../reading/linkedRows';
import type { PageHalf, TicketSlot } from '../siteAdapter';

/** Selectors in one place, each with the saved page that proves it. */
const selectors = {
  /** test/sites/fixtures/glpi/list.html (10) and list9.html (9.5) */
  link: 'a[href*="ticket.form.php?"]',
  row: 'tr',
  table: 'table',
  /** test/sites/fixtures/glpi/ticket.html (10) */
  ticket: '#itil-object-container, .navigationheader',
  /** test/sites/fixtures/glpi/ticket9.html (9.5) */
  page: '#page',
} as const;

const idIn = (address: string): string | undefined => /(?:^|\/)ticket\.form\.php\?(?:[^#]*&)?id=(\d+)(?:[&#]|$)/.exec(address)?.[1];

/** The first of these that nobody wrote is the page's. */
function panelSlots(root: Document, { pathname, search }: URL): readonly TicketSlot[] {
  const id = idIn(pathname + search);
  if (id === undefined) return [];
  const shown = { id, status: undefined, priority: undefined, assignee: undefined };
  const slots = (selector: string, place: TicketSlot['place']): readonly TicketSlot[] =>
    [...root.querySelectorAll(selector)].map((anchor) => ({ shown, view: 'panel', anchor, place }));
  return [...slots(selectors.ticket, 'before'), ...slots(selectors.page, 'prepend')];
}

export const glpiPage: PageHalf = {
  id: 'glpi',
  attributes: ['href'],
  findTickets(root: Document, url: URL, site: SiteId) {
    if (!`${url.origin}${url.pathname}`.startsWith(`${site}/`)) return [];
    return [...linkedRows(root, selectors, idIn), ...panelSlots(root, url)];
  },
};

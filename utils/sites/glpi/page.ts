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

function panelSlot(root: Document, { pathname, search }: URL): TicketSlot | undefined {
  const id = idIn(pathname + search);
  if (id === undefined) return undefined;
  const shown = { id, status: undefined, priority: undefined, assignee: undefined };
  const ticket = root.querySelector(selectors.ticket);
  if (ticket) return { shown, view: 'panel', anchor: ticket, place: 'before' };
  const page = root.querySelector(selectors.page);
  return page ? { shown, view: 'panel', anchor: page, place: 'prepend' } : undefined;
}

export const glpiPage: PageHalf = {
  id: 'glpi',
  attributes: ['href'],
  findTickets(root: Document, url: URL, site: SiteId) {
    if (!`${url.origin}${url.pathname}`.startsWith(`${site}/`)) return [];
    return [...linkedRows(root, selectors, idIn), panelSlot(root, url)].filter((slot) => slot !== undefined);
  },
};

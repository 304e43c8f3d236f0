import type { SiteId } from '../../tickets/ticket';
import { linkedRows } from '../reading/linkedRows';
import type { PageHalf, TicketSlot } from '../siteAdapter';

/** Selectors in one place, each with the saved page that proves it. Names of classes are made anew with each build, so that none stands here. */
const selectors = {
  /** test/sites/fixtures/hubspot/list.html; the older address in test/sites/fixtures/hubspot/board.html */
  link: 'a[href*="/record/0-5/"], a[href*="/ticket/"]',
  /** test/sites/fixtures/hubspot/list.html, and cards in test/sites/fixtures/hubspot/board.html */
  row: 'tr, [role="row"], [role="listitem"], li',
  table: 'table, [role="grid"], [role="table"], [role="list"], ul, ol',
} as const;

/** Where the panel goes, the likeliest first; test/sites/fixtures/hubspot/ticket.html has all of them, test/sites/fixtures/hubspot/plain.html the last. */
const headings = ['[data-selenium-test="highlightTitle"]', '[data-test-id="left-sidebar"] :is(h1, h2)', 'main h1', 'h1'];

const idIn = (path: string): string | undefined => /\/(?:record\/0-5|ticket)\/(\d+)(?:[/?#]|$)/.exec(path)?.[1];

/** Each place where it may go: the first one that nobody wrote is taken, since a message may quote a page with a likelier one. */
function panelSlots(root: Document, path: string): readonly TicketSlot[] {
  const id = idIn(path);
  if (id === undefined) return [];
  // What its pages say is in the analyst's language, or in the account's.
  const shown = { id, status: undefined, priority: undefined, assignee: undefined };
  const anchors = headings.flatMap((heading) => [...root.querySelectorAll(heading)]);
  return anchors.map((anchor) => ({ shown, view: 'panel', anchor, place: 'after' }));
}

export const hubspotPage: PageHalf = {
  id: 'hubspot',
  attributes: ['href'],
  findTickets(root: Document, url: URL, site: SiteId) {
    const address = `${url.origin}${url.pathname}`;
    if (!address.startsWith(`${site}/`)) return [];
    const { pathname: account } = new URL(site);
    const ownId = (href: string): string | undefined => (href.includes(`${account}/`) ? idIn(href) : undefined);
    return [...linkedRows(root, selectors, ownId), ...panelSlots(root, address.slice(site.length))];
  },
};

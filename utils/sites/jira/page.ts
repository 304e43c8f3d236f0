import type { SiteId } from '../../tickets/ticket';
import type { PageHalf, ShownTicket, TicketSlot } from '../siteAdapter';

/**
 * Selectors in one place, the newest markup first, since test ids come and go; each with the saved page that proves it. What they have in
 * common is a link whose address ends in the ticket's key.
 */
const selectors = {
  /** test/sites/fixtures/jira/queue.html and list.html (Cloud), issues.html (Data Center) */
  link: 'a[href*="/browse/"], a[href*="/queues/"], a[data-issue-key]',
  row: '[role="row"], tr, li',
  table: '[data-testid="servicedesk-queues-agent-view.layout.table.container"], [role="grid"], [role="table"], table, ul',
  /** test/sites/fixtures/jira/ticket.html (Cloud) and view.html (Data Center): the panel goes under it. */
  heading: '[data-testid="issue.views.issue-base.foundation.summary.heading"], #issue-content .issue-header-content, #stalker',
} as const;

const KEY = /\b([A-Z][A-Z0-9_]+-\d+)$/;

const keyIn = (address: string): string | undefined => KEY.exec(address.replace(/[?#].*$/, '').replace(/\/$/, ''))?.[1];

/** Status and priority are words in the analyst's language, or pictures; the worker asks the API anyway, so they are not told. */
const shown = (id: string): ShownTicket => ({ id, status: undefined, priority: undefined, assignee: undefined });

/** A row has a link at its key, one at its summary, sometimes one around a picture: the badge belongs before the longest text. */
function rowSlots(root: Document): TicketSlot[] {
  const best = new Map<Element, { key: string; anchor: Element; lead: Element | undefined }>();
  for (const link of root.querySelectorAll(selectors.link)) {
    const key = link.getAttribute('data-issue-key') ?? keyIn(link.getAttribute('href') ?? '');
    const row = key && link.closest(selectors.row);
    const text = link.textContent.trim();
    if (!key || !row || text === '') continue;
    const known = best.get(row);
    if (known && known.key !== key) continue; // A row that links to other tickets belongs to the first.
    const lead = text === key ? link : known?.lead;
    const isSubject = !known || known.anchor.textContent.trim() === key;
    best.set(row, { key, anchor: isSubject ? link : known.anchor, lead });
  }
  return [...best].flatMap(([row, { key, anchor, lead }]) => {
    const table = row.parentElement?.closest(selectors.table);
    return table
      ? [{ shown: shown(key), view: 'badge', anchor, place: 'before', row, table, ...(lead && lead !== anchor && { lead }) }]
      : [];
  });
}

function panelSlot(root: Document, url: URL): TicketSlot | undefined {
  const key = keyIn(url.pathname) ?? url.searchParams.get('selectedIssue') ?? undefined;
  const anchor = root.querySelector(selectors.heading);
  return key && KEY.test(key) && anchor ? { shown: shown(key), view: 'panel', anchor, place: 'after' } : undefined;
}

export const jiraPage: PageHalf = {
  id: 'jira',
  attributes: ['href', 'data-issue-key', 'data-testid'],
  findTickets(root: Document, url: URL, site: SiteId) {
    if (!`${url.origin}${url.pathname}`.startsWith(`${site}/`)) return [];
    return [...rowSlots(root), panelSlot(root, url)].filter((slot) => slot !== undefined);
  },
};

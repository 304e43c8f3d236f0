import type { SiteId } from '../../tickets/ticket';
import type { PageHalf, ShownTicket, TicketSlot } from '../siteAdapter';

/** Selectors in one place, each with the saved page that proves it; the later ones of a list are for markup that has moved on. */
const selectors = {
  /** test/sites/fixtures/zendesk/view.html; group rows carry another id. */
  row: 'tr[data-test-id="generic-table-row"], tr[data-garden-id="tables.row"]:not([data-test-id])',
  /** test/sites/fixtures/zendesk/view.html */
  subject: '[data-test-id="ticket-table-cells-subject"] a[href*="tickets/"], a[href*="tickets/"]',
  /** test/sites/fixtures/zendesk/view.html: the category stands in the id, whatever the custom status is called. */
  status: '[data-test-id^="status-badge-"]',
  /** test/sites/fixtures/zendesk/ticket.html: each open tab of the workspace has one. */
  conversation: '[data-test-id="omni-log-container"]',
} as const;

const idIn = (href: string | null): string | undefined => /(?:^|\/)tickets\/(\d+)(?:[/?#]|$)/.exec(href ?? '')?.[1];

/** Priority and assignee are words in the analyst's language here, so they are not told. */
class Shown implements ShownTicket {
  readonly priority = undefined;
  readonly assignee = undefined;
  constructor(
    readonly id: string,
    private readonly row: Element | undefined,
  ) {}
  get status(): string | undefined {
    return this.row?.querySelector(selectors.status)?.getAttribute('data-test-id')?.slice('status-badge-'.length) || undefined;
  }
}

function rowSlot(row: Element): TicketSlot | undefined {
  const anchor = row.querySelector(selectors.subject);
  const id = idIn(anchor?.getAttribute('href') ?? null);
  const table = row.closest('table');
  return id && anchor && table ? { shown: new Shown(id, row), view: 'badge', anchor, place: 'before', row, table } : undefined;
}

/** Tabs that are not in front stay in the document, hidden by themselves or by a parent. */
const isInFront = (element: Element): boolean => element.closest('[hidden], [aria-hidden="true"], [style*="display: none"]') === null;

function panelSlot(root: Document, url: URL): TicketSlot | undefined {
  const id = idIn(url.pathname);
  const anchor = id && [...root.querySelectorAll(selectors.conversation)].find(isInFront);
  return id && anchor ? { shown: new Shown(id, undefined), view: 'panel', anchor, place: 'before' } : undefined;
}

export const zendeskPage: PageHalf = {
  id: 'zendesk',
  attributes: ['href', 'hidden', 'aria-hidden', 'data-test-id'],
  findTickets(root: Document, url: URL, site: SiteId) {
    if (url.origin !== site || !url.pathname.startsWith('/agent/')) return [];
    const rows = [...root.querySelectorAll(selectors.row)].map(rowSlot);
    return [...rows, panelSlot(root, url)].filter((slot) => slot !== undefined);
  },
};

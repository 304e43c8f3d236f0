import type { SiteId } from '../../tickets/ticket';
import { firstInRows } from '../reading/firstInRows';
import type { PageHalf, ShownTicket, TicketSlot } from '../siteAdapter';

/** Selectors in one place, each with the saved page that proves it. */
const selectors = {
  /** test/sites/fixtures/embedded/list.html */
  row: 'table.tickets tr.ticket[data-ticket-id]',
  /** test/sites/fixtures/embedded/list.html */
  subject: '.subject > a',
  /** test/sites/fixtures/embedded/list.html */
  number: '.key > a',
  /** test/sites/fixtures/embedded/ticket.html */
  ticketPage: 'main.ticket[data-ticket-id]',
  /** test/sites/fixtures/embedded/ticket.html */
  heading: ':scope > header',
} as const;

/** The product's own words stand in attributes, whatever language is shown. */
const wordOf = (within: Element, field: 'status' | 'priority'): string | undefined =>
  within.querySelector(`[data-${field}]`)?.getAttribute(`data-${field}`) || undefined;

/** Read only when somebody asks, since a list of thousands is looked through on every pass. */
class Shown implements ShownTicket {
  constructor(
    readonly id: string,
    private readonly within: Element,
  ) {}
  get status(): string | undefined {
    return wordOf(this.within, 'status');
  }
  get priority(): string | undefined {
    return wordOf(this.within, 'priority');
  }
  /** Empty when nobody has the ticket. */
  get assignee(): string | undefined {
    return this.within.querySelector('[data-assignee]')?.getAttribute('data-assignee') ?? undefined;
  }
}

function rowSlots(root: Document): readonly TicketSlot[] {
  const subjects = firstInRows(root, selectors.row, selectors.subject);
  const numbers = firstInRows(root, selectors.row, selectors.number);
  return [...subjects].flatMap(([row, anchor]) => {
    const id = row.getAttribute('data-ticket-id');
    const table = row.closest('table');
    if (!id || !table) return [];
    const lead = numbers.get(row);
    return [{ shown: new Shown(id, row), view: 'badge', anchor, place: 'before', row, table, ...(lead && { lead }) }];
  });
}

function panelSlot(page: Element): TicketSlot | undefined {
  const id = page.getAttribute('data-ticket-id');
  const anchor = page.querySelector(selectors.heading);
  return id && anchor ? { shown: new Shown(id, page), view: 'panel', anchor, place: 'after' } : undefined;
}

export const embeddedPage: PageHalf = {
  id: 'embedded',
  attributes: ['data-ticket-id', 'data-status', 'data-priority', 'data-assignee'],
  findTickets(root: Document, url: URL, site: SiteId) {
    if (!`${url.origin}${url.pathname}`.startsWith(`${site}/`)) return [];
    const page = root.querySelector(selectors.ticketPage);
    const panel = page ? panelSlot(page) : undefined;
    return [...rowSlots(root), ...(panel ? [panel] : [])];
  },
};

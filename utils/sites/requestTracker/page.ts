import type { PageHalf, ShownTicket, TicketSlot } from '../siteAdapter';
import type { SiteId } from '../../tickets/ticket';

/** Selectors in one place, each with the saved page that proves it. */
const selectors = {
  /** test/sites/fixtures/requestTracker/list.html: one `tbody` a ticket, of one or more rows; list6.html (version 6): one `tr` a ticket. */
  ticket: 'table.ticket-list .list-item[data-record-id]',
  /** test/sites/fixtures/requestTracker/list.html: the number comes first, the subject after it. */
  link: 'a[href*="/Ticket/Display.html?id="]',
  /** test/sites/fixtures/requestTracker/list.html: what can be edited shows its value beside a hidden form. */
  editor: 'form.editor select[name="Status"]',
  editable: 'td',
  value: '.value > span',
  /** test/sites/fixtures/requestTracker/ticket.html */
  summary: '#body > .summary',
  body: '#body',
  basics: '.ticket-info-basics',
  basicsEditor: 'select[name="Status"]',
  basicsValue: '.inline-edit-display .status .current-value',
} as const;

/**
 * The product's own word for the status that is shown in the analyst's language: the form beside it has both. Without the right to edit
 * there is no form, and the word stays unknown.
 */
function statusOf(shown: Element | null | undefined, editor: Element | null): string | undefined {
  const text = shown?.textContent?.trim();
  if (!text || !editor) return undefined;
  const option = [...editor.querySelectorAll('option')].find((each) => each.value !== '' && each.textContent?.trim() === text);
  return option?.value;
}

/** Read only when somebody asks, since a list is looked through on every pass. Priority and owner are words here and numbers in the API, so they are not told. */
class Shown implements ShownTicket {
  readonly priority = undefined;
  readonly assignee = undefined;
  constructor(
    readonly id: string,
    private readonly readStatus: () => string | undefined,
  ) {}
  get status(): string | undefined {
    return this.readStatus();
  }
}

function rowSlot(ticket: Element): TicketSlot | undefined {
  const id = ticket.getAttribute('data-record-id');
  const links = ticket.querySelectorAll(selectors.link);
  const anchor = links[1] ?? links[0];
  const table = ticket.closest('table');
  if (!id || !anchor || !table) return undefined; // A row that is being refreshed; the next pass finds it.
  const shown = new Shown(id, () => {
    const editor = ticket.querySelector(selectors.editor);
    return statusOf(editor?.closest(selectors.editable)?.querySelector(selectors.value), editor);
  });
  const lead = links.length > 1 ? links[0] : undefined;
  return { shown, view: 'badge', anchor, place: 'before', row: ticket, table, ...(lead && { lead }) };
}

function panelSlot(root: Document, url: URL): TicketSlot | undefined {
  const id = url.pathname.endsWith('/Ticket/Display.html') ? url.searchParams.get('id') : null;
  if (!id || !/^\d+$/.test(id)) return undefined;
  const shown = new Shown(id, () => {
    const basics = root.querySelector(selectors.basics);
    return statusOf(basics?.querySelector(selectors.basicsValue), basics?.querySelector(selectors.basicsEditor) ?? null);
  });
  const summary = root.querySelector(selectors.summary);
  if (summary) return { shown, view: 'panel', anchor: summary, place: 'before' };
  const body = root.querySelector(selectors.body);
  return body ? { shown, view: 'panel', anchor: body, place: 'prepend' } : undefined;
}

export const requestTrackerPage: PageHalf = {
  id: 'requestTracker',
  attributes: ['data-record-id'],
  findTickets(root: Document, url: URL, site: SiteId) {
    if (!`${url.origin}${url.pathname}`.startsWith(`${site}/`)) return [];
    const rows = [...root.querySelectorAll(selectors.ticket)].map(rowSlot);
    return [...rows, panelSlot(root, url)].filter((slot) => slot !== undefined);
  },
};

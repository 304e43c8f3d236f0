import type { SiteId } from '../../tickets/ticket';
import { firstInRows } from '../reading/firstInRows';
import type { PageHalf, ShownTicket, TicketSlot } from '../siteAdapter';

/** Selectors in one place, each with the saved page that proves it. */
const selectors = {
  /** test/sites/fixtures/znuny/small.html, medium.html, preview.html and dashboard.html: a row or a block for each ticket. */
  row: '.MasterAction',
  link: 'a.MasterActionLink[href*="TicketID="]',
  list: 'table, ul, ol',
  /** small.html: cells say nothing of themselves, the heads of their columns do. */
  head: ':scope > thead > tr > th',
  /** small.html, medium.html, ticket.html: the class has the number of the priority, its text the word in the account's language. */
  priority: '[class*="PriorityID-"]',
  /** medium.html, preview.html: the second field of the second row. */
  status: 'table > tbody > tr:nth-child(2) > td:nth-child(2) > div',
  /** preview.html: the first field. */
  age: '.Infos > h2 + table > tbody > tr:first-child > td:first-child',
  /** ticket.html */
  values: '.TicketZoom .SidebarColumn > .WidgetSimple:first-child p.Value',
  action: '.TicketZoom .ActionRow a[href*="TicketID="]',
  /** ticket.html: the heading has a fixed height, so that the panel stands below it. */
  heading: '.TicketZoom > .Headline',
} as const;

const idIn = (address: string): string | undefined => /[?;&]TicketID=(\d{1,20})(?:[;&#]|$)/.exec(address)?.[1];

/** Read only when somebody asks, since a list is looked through on every pass. */
class Shown implements ShownTicket {
  readonly assignee = undefined;
  constructor(
    readonly id: string,
    private readonly within: Element,
    private readonly readStatus: () => string | undefined,
  ) {}
  get status(): string | undefined {
    return this.readStatus();
  }
  get priority(): string | undefined {
    return this.within.querySelector(selectors.priority)?.textContent?.trim() || undefined;
  }
}

/** Where each list has a column, by the class of its head; the choice of columns is the analyst's. */
type Columns = (list: Element, column: string) => number;

function columnsOnce(): Columns {
  const heads = new Map<Element, readonly Element[]>();
  return (list, column) => {
    const known = heads.get(list) ?? [...list.querySelectorAll(selectors.head)];
    heads.set(list, known);
    return known.findIndex((head) => head.matches(`.${column}`));
  };
}

const wordIn = (element: Element | null | undefined): string | undefined => element?.textContent?.trim() || undefined;

function rowSlot(row: Element, link: Element, columns: Columns): TicketSlot | undefined {
  const id = idIn(link.getAttribute('href') ?? '');
  const table = row.parentElement?.closest(selectors.list);
  if (id === undefined || !table) return undefined;
  const block = link.closest('h2') ? row.querySelector(selectors.status) : undefined;
  const cell = (column: string): Element | undefined => row.children[columns(table, column)];
  const shown = new Shown(id, row, () => wordIn(block === undefined ? cell('State') : block));
  const title = block === undefined ? cell('Title')?.firstElementChild : undefined;
  // The large view cuts its headings off at the height of their text: there the age has room beside it.
  const age = row.querySelector(selectors.age);
  if (age) return { shown, view: 'badge', anchor: age, place: 'append', row, table };
  if (title) return { shown, view: 'badge', anchor: title, place: 'prepend', row, table };
  // A link that fills its line leaves none beside it.
  const fillsLine = block !== undefined || link.matches('.AsBlock');
  return { shown, view: 'badge', anchor: link, place: fillsLine ? 'prepend' : 'before', row, table };
}

/** Below the state stand when it ends, if it does, whether the ticket is locked, and its priority, which the heading has too. All but the time are words. */
function statusOnPage(root: Document, heading: Element): string | undefined {
  const priority = wordIn(heading.querySelector(selectors.priority));
  const values = [...root.querySelectorAll(selectors.values)].map(wordIn);
  const at = values.indexOf(priority);
  return priority === undefined || at < 0
    ? undefined
    : [values[at - 2], values[at - 3]].find((word) => word !== undefined && !/\d/.test(word));
}

function panelSlot(root: Document, { search }: URL): TicketSlot | undefined {
  const heading = /[?;&]Action=AgentTicketZoom(?:[;&]|$)/.test(search) ? root.querySelector(selectors.heading) : null;
  const id = heading && (idIn(search) ?? idIn(root.querySelector(selectors.action)?.getAttribute('href') ?? ''));
  if (!heading || !id) return undefined;
  return { shown: new Shown(id, heading, () => statusOnPage(root, heading)), view: 'panel', anchor: heading, place: 'after' };
}

export const znunyPage: PageHalf = {
  id: 'znuny',
  attributes: ['href', 'class'],
  findTickets(root: Document, url: URL, site: SiteId) {
    if (!`${url.origin}${url.pathname}`.startsWith(`${site}/`)) return [];
    const columns = columnsOnce();
    const rows = [...firstInRows(root, selectors.row, selectors.link)].map(([row, link]) => rowSlot(row, link, columns));
    return [...rows, panelSlot(root, url)].filter((slot) => slot !== undefined);
  },
};

import type { SiteId } from '../../tickets/ticket';
import type { PageHalf, ShownTicket, TicketSlot } from '../siteAdapter';

/** Selectors in one place, each with the saved page that proves it. */
const selectors = {
  /** test/sites/fixtures/redmine/list.html: also in lists that are grouped, on "My page", and of subtasks. */
  row: 'table.issues tr.issue',
  /** test/sites/fixtures/redmine/list.html */
  subject: 'td.subject a[href*="/issues/"]',
  /** test/sites/fixtures/redmine/list.html */
  number: 'td.id a[href*="/issues/"]',
  /** test/sites/fixtures/redmine/list.html, without the word that stands for nobody */
  person: 'a[href*="/users/"], a[href*="/groups/"]',
  /** test/sites/fixtures/redmine/ticket.html */
  ticket: 'div.issue.details',
} as const;

/** Where the words of a ticket stand: in the cells of its row, or in the attributes on its page. */
interface Places {
  readonly status: string;
  readonly priority: string;
  readonly assignee: string;
}

const inRow: Places = { status: 'td.status', priority: 'td.priority', assignee: 'td.assigned_to' };
const onPage: Places = {
  status: '.attributes .status.attribute > .value',
  priority: '.attributes .priority.attribute > .value',
  assignee: '.attributes .assigned-to.attribute > .value',
};

/** Read only when somebody asks, since a list is looked through on every pass. A column that is not shown says nothing. */
class Shown implements ShownTicket {
  constructor(
    readonly id: string,
    private readonly within: Element,
    private readonly places: Places,
  ) {}
  get status(): string | undefined {
    return this.within.querySelector(this.places.status)?.textContent?.trim() || undefined;
  }
  get priority(): string | undefined {
    return this.within.querySelector(this.places.priority)?.textContent?.trim() || undefined;
  }
  /** The id that the person's link tells. That nobody has the ticket looks the same as a person without a page, so it is not told. */
  get assignee(): string | undefined {
    const href = this.within.querySelector(this.places.assignee)?.querySelector(selectors.person)?.getAttribute('href');
    return href?.match(/\/(?:users|groups)\/(\d+)/)?.[1];
  }
}

const idOf = (link: Element): string | undefined => link.getAttribute('href')?.match(/\/issues\/(\d+)(?:[?#]|$)/)?.[1];

function rowSlot(row: Element): TicketSlot | undefined {
  const number = row.querySelector(selectors.number);
  const anchor = row.querySelector(selectors.subject) ?? number;
  const id = anchor && idOf(anchor);
  const table = row.closest('table');
  if (!anchor || !id || !table) return undefined; // Neither number nor subject is among the columns.
  const lead = anchor === number ? null : number;
  return { shown: new Shown(id, row, inRow), view: 'badge', anchor, place: 'before', row, table, ...(lead && { lead }) };
}

function panelSlot(root: Document, path: string): TicketSlot | undefined {
  const id = /^\/issues\/(\d+)\/?$/.exec(path)?.[1];
  const ticket = id === undefined ? null : root.querySelector(selectors.ticket);
  return id !== undefined && ticket ? { shown: new Shown(id, ticket, onPage), view: 'panel', anchor: ticket, place: 'before' } : undefined;
}

export const redminePage: PageHalf = {
  id: 'redmine',
  attributes: ['href'],
  findTickets(root: Document, url: URL, site: SiteId) {
    const address = `${url.origin}${url.pathname}`;
    if (!address.startsWith(`${site}/`)) return [];
    const rows = [...root.querySelectorAll(selectors.row)].map(rowSlot);
    return [...rows, panelSlot(root, address.slice(site.length))].filter((slot) => slot !== undefined);
  },
};

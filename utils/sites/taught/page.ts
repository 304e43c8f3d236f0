import type { SiteId } from '../../tickets/ticket';
import type { PageHalf, ShownTicket, TicketSlot, ToldTicket } from '../siteAdapter';
import type { TaughtDefinition, TaughtFieldName, TaughtFields } from './definition';
import { assigneeIn } from './nobody';
import { numberIn } from './numbers';
import { elementOf, readField } from './read';

/** Beside these stands a badge; into all others it is put, since a table holds nothing but cells. */
const INLINE = 'a, span, b, i, em, strong, small, code, time, label';

/** Finds tickets by what somebody showed on this site's pages. */
export function taughtPage({ list, ticket }: TaughtDefinition): PageHalf {
  const fields = [...Object.values(list?.fields ?? {}), ...Object.values(ticket ?? {})];
  return {
    id: 'taught',
    attributes: [...new Set(['href', ...fields.flatMap(({ attribute }) => attribute ?? [])])],
    findTickets(root, url, site) {
      const place: Place = { page: root, url, site };
      try {
        const rows = list ? [...root.querySelectorAll(list.row)].map((row) => rowSlot(row, list.fields, place)) : [];
        return [...rows, ticket && panelSlot(ticket, place)].filter((slot) => slot !== undefined);
      } catch {
        return []; // A selector that was edited or imported and is none.
      }
    },
  };
}

interface Place {
  readonly page: Document;
  readonly url: URL;
  readonly site: SiteId;
}

function rowSlot(row: Element, fields: TaughtFields, place: Place): TicketSlot | undefined {
  const shown = shownIn(row, fields, place);
  const number = elementOf(row, fields.number);
  const anchor = (fields.title && elementOf(row, fields.title)) ?? number;
  if (shown === undefined || number === undefined || anchor === undefined) return undefined;
  const isInline = anchor.matches(INLINE);
  const table = row.closest('table') ?? row.parentElement;
  return {
    shown,
    view: 'badge',
    anchor,
    place: isInline ? 'before' : 'prepend',
    row,
    ...(table && { table }),
    ...(anchor !== number && number.matches(INLINE) && { lead: number }),
  };
}

/** The page of one ticket: what was taught stands there once. */
function panelSlot(fields: TaughtFields, place: Place): TicketSlot | undefined {
  const { body } = place.page;
  const isOnce = ({ selector }: { readonly selector: string }): boolean => body.querySelectorAll(selector).length === 1;
  if (!isOnce(fields.number) || (fields.title && !isOnce(fields.title))) return undefined;
  const shown = shownIn(body, fields, place);
  const anchor = elementOf(body, fields.title ?? fields.number)?.closest('header, h1, h2, h3, p, div');
  return shown && anchor ? { shown, view: 'panel', anchor, place: 'after' } : undefined;
}

function shownIn(scope: Element, fields: TaughtFields, place: Place): ShownTicket | undefined {
  const said = (name: TaughtFieldName): string | undefined => fields[name] && readField(scope, fields[name]);
  const label = numberIn(said('number'));
  if (label === undefined) return undefined;
  const told: ToldTicket = { label, title: said('title'), url: linkOf(scope, fields, label, place), createdAt: said('createdAt') };
  return {
    id: label,
    status: said('status'),
    priority: said('priority'),
    assignee: fields.assignee && assigneeIn(said('assignee')),
    told,
  };
}

/** Where the number or the title leads, or any link of the row that names the number; else the page itself. Never off the site. */
function linkOf(scope: Element, { number, title }: TaughtFields, label: string, { page, url, site }: Place): string {
  const digits = /\d[\d-]*$/.exec(label)?.[0] ?? label;
  const near = [number, title].map((field) => field && elementOf(scope, field)?.closest('a[href]'));
  const links = scope === page.body ? [] : [...near, ...scope.querySelectorAll('a[href]')];
  for (const link of links) {
    const to = link && URL.parse(link.getAttribute('href') ?? '', page.baseURI);
    if (to && `${to.origin}${to.pathname}`.startsWith(`${site}/`) && (near.includes(link) || to.href.includes(digits))) return to.href;
  }
  return `${url.origin}${url.pathname}${url.search}`;
}

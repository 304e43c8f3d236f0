import type { SiteId } from '../../tickets/ticket';
import type { PageHalf, ShownTicket, TicketSlot, ToldTicket } from '../siteAdapter';
import { addressOf, holdsAt } from './address';
import type { TaughtDefinition, TaughtField, TaughtFieldName, TaughtFields, TaughtLesson, TaughtPage, TaughtWay } from './definition';
import { isAuthored, isOpaque } from '../reading/authored';
import { headingsOnce } from './find/columns';
import { find, type Found, type Look } from './find/ways';
import { lessonToday } from './fromFirst';
import { isAddressOf, numberIn } from './numbers';
import { linkOf } from './find/links';

/** Beside these stands a badge; into all others it is put, since a table holds nothing but cells. */
const INLINE = 'a, span, b, i, em, strong, small, code, time, label';

interface Place extends Look {
  readonly url: URL;
  readonly site: SiteId;
  readonly inline: Map<string, boolean>;
}

/** Finds tickets by what somebody showed on this site's pages. */
export function taughtPage(definition: TaughtDefinition): PageHalf {
  const lesson = lessonToday(definition);
  return {
    id: 'taught',
    attributes: attributesOf(lesson),
    findTickets(page, url, site) {
      if (isOpaque(page)) return [];
      const place: Place = { page, url, site, headings: headingsOnce(), inline: new Map() };
      const slots = lesson.pages
        .filter(({ address, row }) => holdsAt(address, url, row !== undefined))
        .flatMap((taught) => slotsOf(taught, lesson, place));
      return firstOfEach(slots);
    },
  };
}

/** Two lists may share rows, and a page has one panel. */
function firstOfEach(slots: readonly TicketSlot[]): readonly TicketSlot[] {
  const taken = new Set<Element | undefined>();
  return slots.filter(({ row }) => !taken.has(row) && taken.add(row));
}

function attributesOf({ pages }: TaughtLesson): readonly string[] {
  const fields = pages.flatMap((page) => Object.values(page.fields));
  const named = fields.flatMap(({ ways }) => ways.flatMap(attributesIn));
  const read = fields.flatMap(({ attribute, beside }) => attribute ?? (beside ? 'class' : []));
  return [...new Set(['href', 'title', 'aria-label', 'alt', ...named, ...read])];
}

/** Classes change with the pointer on many pages; those that were taught stay. */
const attributesIn = (way: TaughtWay): readonly string[] =>
  way.by === 'name' ? [...way.selector.matchAll(/\[([\w-]{1,60})/g)].map(([, name]) => name!) : [];

function slotsOf(taught: TaughtPage, lesson: TaughtLesson, place: Place): readonly TicketSlot[] {
  try {
    if (taught.row === undefined) return [panelSlot(taught, place)].filter((slot) => slot !== undefined);
    if (isTicketPage(lesson, taught, place.url)) return [];
    const rows = [...place.page.querySelectorAll(taught.row)].filter((row) => isWithin(row, taught, place.page));
    const slots = rows.map((row) => rowSlot(row, taught.fields, place)).filter((slot) => slot !== undefined);
    return lostIn(slots, taught, place);
  } catch {
    return []; // A selector that was edited or imported and is none.
  }
}

/** On a ticket's own page customers may write tables that look like the list. */
function isTicketPage({ pages }: TaughtLesson, { link }: TaughtPage, url: URL): boolean {
  const start = link && URL.parse(link, url);
  const rest = start && url.href.startsWith(start.href) ? url.href.slice(start.href.length) : '';
  return (
    /^\d/.test(rest) ||
    pages.some(({ address, row }) => row === undefined && address?.includes('*') === true && holdsAt(address, url, false))
  );
}

function isWithin(row: Element, { within, row: selector }: TaughtPage, page: Document): boolean {
  const list = row.parentElement;
  if (within !== undefined && !list?.closest(within)) return false;
  const known = `${within ?? ''} ${selector ?? ''}`;
  return !isAuthored(row, page, (name) => known.includes(name));
}

function rowSlot(row: Element, fields: TaughtFields, place: Place): TicketSlot | undefined {
  const found = foundIn(row, fields, place);
  const number = found.number?.element;
  const shown = shownIn(found, fields, row, place);
  if (shown === undefined || number === undefined) return undefined;
  const anchor = found.title?.element ?? number;
  const table = row.closest('table') ?? row.parentElement;
  return {
    shown,
    view: 'badge',
    anchor,
    place: isInline(anchor, place.inline) ? 'before' : 'prepend',
    row,
    ...(table && { table }),
    ...(anchor !== number && isInline(number, place.inline) && { lead: number }),
  };
}

/** Beside a link that takes a line of its own a badge would take another one. Elements of one kind are looked at once. */
function isInline(element: Element, known: Map<string, boolean>): boolean {
  const kind = `${element.localName}.${element.className}`;
  const is = known.get(kind) ?? (element.matches(INLINE) && !/^(?:block|flex|grid)$/.test(getComputedStyle(element).display));
  known.set(kind, is);
  return is;
}

/** The page of one ticket: what was taught stands there once. */
function panelSlot({ fields, isNumbered }: TaughtPage, place: Place): TicketSlot | undefined {
  const { body } = place.page;
  const found = foundIn(body, fields, place);
  const shown = shownIn(found, fields, body, place);
  if (shown === undefined || (fields.title && !found.title)) return undefined;
  if (isNumbered === true && !isAddressOf(shown.id, place.url)) return undefined;
  const anchor = (found.title ?? found.number)?.element.closest('header, h1, h2, h3, p, div');
  const own = { ...shown, ...(shown.told && { told: { ...shown.told, isOwnPage: true as const } }) };
  return anchor ? { shown: own, view: 'panel', anchor: outOfClips(anchor), place: 'after' } : undefined;
}

/** A heading's line, or a box that shows no more of what is put into it. */
const LINE = 64;
const CLIPPED = 200;

/** Out of boxes that are as low as a heading, and of low ones that clip or put what they hold side by side: a high one is the page's own frame. */
function outOfClips(anchor: Element): Element {
  let free = anchor;
  for (let at = anchor.parentElement; at !== null && at.localName !== 'body'; at = at.parentElement) {
    const { overflowY, display, flexDirection } = getComputedStyle(at);
    if (at.clientHeight === 0 || at.clientHeight >= CLIPPED) continue;
    const isClip = /hidden|clip|auto|scroll/.test(overflowY);
    const isSideways = /flex/.test(display) && !flexDirection.startsWith('column');
    if (at.clientHeight < LINE || isClip || isSideways) free = at;
  }
  return free;
}

type AllFound = Readonly<Partial<Record<TaughtFieldName, Found>>>;

function foundIn(scope: Element, fields: TaughtFields, look: Look): AllFound {
  const entries = Object.entries(fields).map(([name, field]: [string, TaughtField]) => [name, find(field, scope, look)] as const);
  return Object.fromEntries(entries.filter(([, found]) => found !== undefined));
}

function shownIn(found: AllFound, fields: TaughtFields, scope: Element, { page, url, site }: Place): ShownTicket | undefined {
  const label = numberIn(found.number?.words);
  if (label === undefined) return undefined;
  const { title, status, priority, assignee, createdAt } = found;
  const told: ToldTicket = {
    label,
    title: title?.words || undefined,
    url: linkOf(scope, [found.number?.element, title?.element], label, { page, url, site }),
    createdAt: createdAt?.words || undefined,
  };
  return {
    id: label,
    status: status?.words || undefined,
    priority: priority?.words || undefined,
    assignee: assignee && (assignee.words ?? ''),
    told,
  };
}

/** On the very page on which it was taught, a field of which no row has the label is lost. */
function lostIn(slots: readonly TicketSlot[], taught: TaughtPage, { url, headings, page }: Place): readonly TicketSlot[] {
  if (taught.at !== addressOf(url) || slots.length === 0) return slots;
  const lost = (Object.entries(taught.fields) as [TaughtFieldName, TaughtField][])
    .filter(([, field]) => slots.every(({ row }) => row && find(field, row, { page, headings }) === undefined))
    .map(([name]) => name);
  if (lost.length === 0) return slots;
  return slots.map((slot) => ({ ...slot, shown: { ...slot.shown, ...(slot.shown.told && { told: { ...slot.shown.told, lost } }) } }));
}

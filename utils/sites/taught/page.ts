import type { SiteId } from '../../tickets/ticket';
import type { PageHalf, ShownTicket, TicketSlot, ToldTicket } from '../siteAdapter';
import { addressOf, holdsAt } from './address';
import type { TaughtField, TaughtFieldName, TaughtFields, TaughtLesson, TaughtPage, TaughtWay } from './definition';
import { isAuthored, isOpaque } from '../reading/authored';
import { headingsOnce } from './find/columns';
import { find, type Found, type Look } from './find/ways';
import { linkOf } from './find/links';
import { isAddressOf, numberIn } from './numbers';

/** Beside these stands a badge; into all others it is put, since a table holds nothing but cells. */
const INLINE = 'a, span, b, i, em, strong, small, code, time, label';

interface Place extends Look {
  readonly url: URL;
  readonly site: SiteId;
  readonly inline: Map<string, boolean>;
}

/** Finds tickets by what somebody showed on this site's pages. */
export function taughtPage(lesson: TaughtLesson): PageHalf {
  return {
    id: 'taught',
    attributes: attributesOf(lesson),
    findTickets(page, url, site) {
      if (isOpaque(page)) return [];
      const place: Place = { page, url, site, headings: headingsOnce(), inline: new Map() };
      return joined(lesson.pages.toReversed().flatMap((taught) => slotsOf(taught, lesson, place)));
    },
  };
}

/** Two lists may share rows, and two layouts an address: what was taught last tells first, the others what it does not. */
function joined(slots: readonly TicketSlot[]): readonly TicketSlot[] {
  const byRow = new Map<Element | undefined, TicketSlot>();
  for (const slot of slots) {
    const { row, shown } = slot;
    const first = byRow.get(row);
    if (first === undefined) byRow.set(row, slot);
    else if (first.shown.id === shown.id)
      byRow.set(row, { ...first, shown: { ...shown, ...known(first.shown), told: { ...shown.told!, ...known(first.shown.told!) } } });
  }
  return [...byRow.values()];
}

const known = <T extends object>(all: T): T => JSON.parse(JSON.stringify(all)) as T;

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
  const { address, row: selector } = taught;
  const isHere = holdsAt(address, place.url, selector !== undefined);
  try {
    if (selector === undefined)
      return isHere
        ? lostIn(
            [panelSlot(taught, place)].flatMap((slot) => slot ?? []),
            taught,
            place,
          )
        : [];
    if (isTicketPage(lesson, taught, place.url)) return [];
    const rows = [...place.page.querySelectorAll(selector)].filter((row) => isWithin(row, taught, place.page));
    const slots = rows.map((row) => rowSlot(row, taught.fields, place)).filter((slot) => slot !== undefined);
    const told = lostIn(slots, taught, place);
    return isHere || (mayBeElsewhere(taught, place.url) && !told[0]?.shown.told?.lost) ? told : [];
  } catch {
    return []; // A selector that was edited or imported and is none.
  }
}

/** A queue whose address begins otherwise is the list that was taught where all of its fields are named. A program says in its address what page it is. */
const mayBeElsewhere = ({ address, fields }: TaughtPage, { href }: URL): boolean =>
  Object.keys(fields).length > 2 && !/\?\w+=|#/.test(address ?? '#') && !/dash|print|popup/i.test(href);

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
  const shown = shownIn(found, row, place);
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
  const shown = shownIn(found, body, place);
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

function shownIn(found: AllFound, scope: Element, { page, url, site }: Place): ShownTicket | undefined {
  const label = numberIn(found.number?.words);
  if (label === undefined) return undefined;
  const { title, status, priority, assignee, createdAt } = found;
  const told: ToldTicket = {
    label,
    title: title?.words || undefined,
    url: linkOf(scope, [found.number?.element, title?.element], label, { page, url, site }),
    createdAt: createdAt?.words || undefined,
    ...createdAt?.how,
  };
  return {
    id: label,
    status: status?.words || undefined,
    priority: priority?.words,
    assignee: assignee?.words,
    told,
  };
}

/** A field of which no row has the label is lost, on the very page on which it was taught; elsewhere it may be. */
function lostIn(slots: readonly TicketSlot[], { fields, at }: TaughtPage, { url }: Place): readonly TicketSlot[] {
  const isTold = ({ shown: { told, ...all } }: TicketSlot, name: string): boolean =>
    ({ number: 1, ...told, ...all })[name as 'status'] !== undefined;
  const lost = Object.keys(fields).filter((name) => !slots.some((slot) => isTold(slot, name)));
  if (lost.length === 0) return slots;
  const more = { lost, ...(at !== addressOf(url) && { isElsewhere: true as const }) };
  return slots.map((slot) => ({ ...slot, shown: { ...slot.shown, told: { ...slot.shown.told!, ...more } } }));
}

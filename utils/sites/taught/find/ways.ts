import type { ToldTicket } from '../../siteAdapter';
import type { TaughtField, TaughtWay } from '../definition';
import { numberedLinks } from '../../reading/numberedLinks';
import { isAuthored } from '../../reading/authored';
import { cellUnder, type Headings } from './columns';
import { labelledBy } from './labels';
import { beforeOf, iconWordsOf, labelWords, wordsOf } from './words';

/** What a field says and where; without words its place is empty. */
export interface Found {
  readonly element: Element;
  readonly words: string;
  /** Of a date. */
  readonly how?: Pick<ToldTicket, 'beside' | 'order'>;
}

/** One look at a page. */
export interface Look {
  readonly page: Document;
  readonly headings: Headings;
}

/** Where a field stands; `undefined` where nothing names it here, or its names lead to different places. */
export function find(field: TaughtField, scope: Element, look: Look): Found | undefined {
  const places = field.ways.map((way) => placeOf(way, scope, look)).filter((place) => place !== undefined);
  const [first] = places;
  if (first === undefined) return undefined;
  const inner = places.reduce((deepest, place) => (deepest.element.contains(place.element) ? place : deepest), first);
  if (!places.every(({ element }) => element.contains(inner.element))) return undefined;
  const { element } = inner;
  const words = said(element, field, places.find(({ label }) => label !== undefined)?.label);
  if (words === '' && isLoading(element)) return undefined;
  const { attribute, order } = field;
  return { element, words, how: { beside: attribute && wordsOf(element), order } };
}

/** What stands in the place of words that are still to come. */
const BUSY = '[class*="skelet" i],[class*="placeh" i],[class*="loading" i],[class*="shimmer" i],[aria-busy="true"]';

const isLoading = (element: Element): boolean => element.matches(`${BUSY},[aria-busy="true"] *`) || element.querySelector(BUSY) !== null;

interface Place {
  readonly element: Element;
  /** A label that stands within the element itself. */
  readonly label?: string;
}

export function placeOf(way: TaughtWay, scope: Element, { page, headings }: Look): Place | undefined {
  // Rows were looked at as a whole; on a ticket's page messages stand beside its fields.
  const isOwn = (element: Element): boolean => scope !== page.body || !isAuthored(element, page);
  switch (way.by) {
    case 'name': {
      const named = way.selector === ':scope' ? [scope] : [...scope.querySelectorAll(way.selector)].filter(isOwn);
      return only(way.isFirst ? named.slice(0, 1) : named);
    }
    case 'column': {
      const cell = cellUnder(scope, way, headings);
      return cell && (way.inner === undefined ? { element: cell } : (only([...cell.querySelectorAll(way.inner)]) ?? { element: cell }));
    }
    case 'label': {
      const [labelled, another] = labelledBy(way.words, scope).filter(
        ({ element }) => isOwn(element) && (scope !== page.body || isAsTaught(element, way)),
      );
      if (labelled === undefined || another !== undefined) return undefined;
      return { element: labelled.element, ...(labelled.isWithin && { label: labelled.words }) };
    }
    case 'link': {
      const links = [scope, ...scope.querySelectorAll('a[href]')].filter((link) => link.matches(numberedLinks(way.start, 'start')));
      return new Set(links.map((link) => link.getAttribute('href'))).size === 1 ? { element: links[0]! } : undefined;
    }
  }
}

/** On a ticket's page anybody may write a word and a colon: it is the label where it stands among the same boxes. */
const isAsTaught = (element: Element, { among, near }: Extract<TaughtWay, { by: 'label' }>): boolean =>
  (among === undefined || amongOf(element) === among) && (near === undefined || element.closest(near) !== null);

/** The kinds of the boxes around an element and beside it. */
export const amongOf = (element: Element): string =>
  [element.parentElement, beforeOf(element), element].map((each) => each?.nodeName).join(' ');

const only = (found: readonly Element[]): Place | undefined => (found.length === 1 ? { element: found[0]! } : undefined);

/** What an element says, in the way that was taught. */
function said(element: Element, { attribute, beside }: TaughtField, label: string | undefined): string {
  if (attribute !== undefined) return (holderOf(element, attribute)?.getAttribute(attribute) ?? '').replace(/\s+/g, ' ').trim();
  if (beside !== undefined) return classBeside(element, beside);
  const words = wordsOf(element) || iconWordsOf(element);
  return label === undefined ? words : withoutLabel(words, label);
}

/** `Priority: High` says `High`. */
export function withoutLabel(words: string, label: string): string {
  const at = words.indexOf(':');
  return at > 0 && labelWords(words.slice(0, at)) === label ? words.slice(at + 1).trim() : words;
}

export const holderOf = (element: Element, attribute: string): Element | undefined =>
  (element.hasAttribute(attribute) ? element : element.querySelector(`[${CSS.escape(attribute)}]`)) ?? undefined;

/** The class that tells the value by how it looks: of the element or of the one thing in it. */
export function classBeside(element: Element, beside: readonly string[]): string {
  const holder = element.hasAttribute('class') || element.childElementCount !== 1 ? element : element.firstElementChild!;
  return [...holder.classList].filter((name) => !beside.includes(name)).join(' ');
}

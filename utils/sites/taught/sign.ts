import { numberedLinks } from '../reading/numberedLinks';
import type { TicketSlot } from '../siteAdapter';
import { addressOf } from './address';
import type { TaughtDefinition, TaughtPage } from './definition';
import { lessonToday } from './fromFirst';
import { numberIn } from './numbers';

/** These may link tickets that were seen lately, be the list empty or not. */
const MENUS = 'nav, aside, [role="navigation"], [role="complementary"], [role="banner"]';

/**
 * What the list just taught has whenever it holds tickets: links to them. It is taken for a sign only if nothing else on the page links tickets.
 * That a container is gone would be none: many products put a sentence in an empty table's place.
 */
export function signOf(slots: readonly TicketSlot[], page: Document): string | undefined {
  const rows = slots.map(({ row }) => row).filter((row) => row !== undefined);
  const link = startOf(slots.map((slot) => linkIn(slot, page)).filter((href) => href !== undefined));
  if (link === undefined) return undefined;
  const isElsewhere = [...page.querySelectorAll(numberedLinks(link, 'start'))].some(
    (one) => !one.closest(MENUS) && !rows.some((row) => row.contains(one) || one.contains(row)),
  );
  return isElsewhere ? undefined : link;
}

/** The lists that were taught on the very page at `url`, by the links that all of their rows have. */
export const signedAt = (definition: TaughtDefinition, url: URL): readonly (TaughtPage & { readonly link: string })[] =>
  lessonToday(definition).pages.filter(
    (page): page is TaughtPage & { link: string } => page.link !== undefined && page.at === addressOf(url),
  );

/** Matches something on the page at `url`, be the list there empty or not, as long as it looks as it was taught; `undefined` where no such list is. */
export function heldAt(definition: TaughtDefinition, url: URL): string | undefined {
  const [list] = signedAt(definition, url);
  return list && `body:not(:has(:is(${numberedLinks(list.link, 'start')}):not(:is(${MENUS}) *)))`;
}

/** What comes before the number in the address to which an element leads. */
export function linkStart(element: Element, words: string): string | undefined {
  const href = (element.closest('a[href]') ?? element.querySelector('a[href]'))?.getAttribute('href');
  const digits = /\d+$/.exec(numberIn(words) ?? '')?.[0];
  if (typeof href !== 'string' || href.length > 2_000) return undefined;
  const at = digits === undefined || !href.includes(digits) ? href.search(/\d+(?!.*\d)/) : href.lastIndexOf(digits);
  const start = href.slice(0, Math.max(at, 0)).replace(/\d+$/, '');
  return isTelling(start) ? start : undefined;
}

/** Where a row leads, as it is written there. */
function linkIn({ row, shown }: TicketSlot, page: Document): string | undefined {
  const links = row ? [row.closest('a[href]'), ...row.querySelectorAll('a[href]')] : [];
  const hrefs = links.map((link) => link?.getAttribute('href') ?? undefined).filter((href) => href !== undefined);
  return hrefs.find((href) => URL.parse(href, page.baseURI)?.href === shown.told?.url);
}

/** What comes before the number in each of several different addresses. */
function startOf(hrefs: readonly string[]): string | undefined {
  const [first = ''] = hrefs;
  let end = 0;
  while (end < first.length && hrefs.every((href) => href[end] === first[end])) end += 1;
  const start = first.slice(0, end).replace(/\d+$/, '');
  return new Set(hrefs).size > 1 && isTelling(start) && hrefs.every((href) => /\d/.test(href[start.length] ?? '')) ? start : undefined;
}

/** What can stand between quotes in a selector, and says something. */
const isTelling = (start: string): boolean => /[a-z]/i.test(start) && /^[^"\\\s]+$/.test(start);

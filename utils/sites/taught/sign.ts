import { numberedLinks } from '../reading/numberedLinks';
import type { TicketSlot } from '../siteAdapter';
import type { ListSign, TaughtDefinition } from './definition';

/** These may link tickets that were seen lately, be the list empty or not. */
const MENUS = 'nav, aside, [role="navigation"], [role="complementary"], [role="banner"]';

/** A session's key, say, which is nobody else's and does not last. */
const KEY = /(?=[\w-]*\d)[\w-]{16,}/;

const addressOf = ({ pathname, search, hash }: URL): string => pathname + search + hash;

/**
 * What the list just taught has whenever it holds tickets: links to them. It is taken for a sign only if nothing else on the page links tickets,
 * and what the address says may be told to others. That a container is gone would be none: many products put a sentence in an empty table's place.
 */
export function signOf(slots: readonly TicketSlot[], page: Document, url: URL): ListSign | undefined {
  const at = addressOf(url);
  const rows = slots.map(({ row }) => row).filter((row) => row !== undefined);
  const link = startOf(slots.map((slot) => linkIn(slot, page)).filter((href) => href !== undefined));
  if (link === undefined || KEY.test(at)) return undefined;
  const isElsewhere = [...page.querySelectorAll(numberedLinks(link, 'start'))].some(
    (one) => !one.closest(MENUS) && !rows.some((row) => row.contains(one) || one.contains(row)),
  );
  return isElsewhere ? undefined : { at, link };
}

/** Matches something on the page at `url`, be the list there empty or not, as long as it looks as it was taught; `undefined` where no such list is. */
export function heldAt({ list }: TaughtDefinition, url: URL): string | undefined {
  if (list?.sign?.at !== addressOf(url)) return undefined;
  return `body:not(:has(:is(${numberedLinks(list.sign.link, 'start')}):not(:is(${MENUS}) *)))`;
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
  const isTelling = new Set(hrefs).size > 1 && /[a-z]/i.test(start) && SAFE.test(start);
  return isTelling && hrefs.every((href) => /\d/.test(href[start.length] ?? '')) ? start : undefined;
}

/** What can stand between quotes in a selector. */
const SAFE = /^[^"\\\s]+$/;

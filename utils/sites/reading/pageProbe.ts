import type { SiteId } from '../../tickets/ticket';
import { prefixes } from './probe';
import { type Get, type SiteAnswer, isSiteError } from '../siteAnswer';

/** The page at `path`, or the sign-in page that came in its place; `undefined` where there is none. */
async function pageAt(get: Get, path: string): Promise<SiteAnswer | undefined> {
  try {
    return await get(path);
  } catch (error) {
    if (!isSiteError(error) || error.failure === 'busy' || error.failure === 'unreachable') throw error;
    return error.page;
  }
}

/** The site's address: the first of `places`, the shallowest part of `address` unless said otherwise, below which `path` shows a page of the product, signed in or not. */
export async function siteThatShows(
  address: URL,
  get: Get,
  path: string,
  isOfProduct: (page: SiteAnswer) => boolean,
  places: readonly string[] = prefixes(address),
): Promise<SiteId | undefined> {
  for (const prefix of places) {
    const page = await pageAt(get, `${prefix}${path}`);
    if (page && isOfProduct(page)) return `${address.origin}${prefix}`;
  }
  return undefined;
}

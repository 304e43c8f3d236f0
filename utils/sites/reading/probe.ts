import * as v from 'valibot';
import type { SiteId } from '../../tickets/ticket';
import { jsonOf } from './jsonAnswer';
import { type SiteError, type Get, type SiteAnswer, isSiteError } from '../siteAnswer';

/** How many leading parts of the address's path may be the context path. */
const DEEPEST = 3;

/** `/a`, `/a/b` and so on, after the empty one: the paths below which the product may lie. */
export function prefixes({ pathname }: URL): string[] {
  const parts = pathname.split('/').filter((part) => part !== '');
  return ['', ...parts.slice(0, DEEPEST).map((_, index) => `/${parts.slice(0, index + 1).join('/')}`)];
}

/**
 * The site's address: the shallowest part of `address` below which `path` answers with JSON of this shape. Busy, unreachable
 * and signed out are passed on, since then it cannot be known; all else says that the product is not there.
 */
export async function siteThatAnswers(address: URL, get: Get, path: string, shape: v.GenericSchema): Promise<SiteId | undefined> {
  let signedOut: SiteError | undefined;
  for (const prefix of prefixes(address)) {
    try {
      if (isOfShape(await get(`${prefix}${path}`), shape)) return `${address.origin}${prefix}`;
    } catch (error) {
      if (!isSiteError(error) || error.failure === 'busy' || error.failure === 'unreachable') throw error;
      if (error.failure === 'signedOut') signedOut ??= error;
    }
  }
  if (signedOut) throw signedOut;
  return undefined;
}

function isOfShape(answer: SiteAnswer, shape: v.GenericSchema): boolean {
  try {
    return v.is(shape, jsonOf(answer));
  } catch {
    return false; // A page, or nothing: another product.
  }
}

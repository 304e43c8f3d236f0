import * as v from 'valibot';
import type { SiteId } from '../tickets/ticket';
import { jsonOf } from './jsonAnswer';
import { SiteError, type Get } from './siteAnswer';

/** How many leading parts of the address's path may be the context path. */
const DEEPEST = 3;

/** `/a`, `/a/b` and so on, after the empty one: the paths below which the product may lie. */
function prefixes({ pathname }: URL): string[] {
  const parts = pathname.split('/').filter((part) => part !== '');
  return ['', ...parts.slice(0, DEEPEST).map((_, index) => `/${parts.slice(0, index + 1).join('/')}`)];
}

/** Busy or unreachable says nothing about the product; all else says that it is not there. */
const isSilent = (error: unknown): boolean => error instanceof SiteError && (error.failure === 'busy' || error.failure === 'unreachable');

/** The site's address: the shallowest part of `address` below which `path` answers with JSON of this shape. */
export async function siteThatAnswers(address: URL, get: Get, path: string, shape: v.GenericSchema): Promise<SiteId | undefined> {
  for (const prefix of prefixes(address)) {
    try {
      if (v.is(shape, jsonOf(await get(`${prefix}${path}`)))) return `${address.origin}${prefix}`;
    } catch (error) {
      if (isSilent(error) || !(error instanceof SiteError)) throw error;
    }
  }
  return undefined;
}

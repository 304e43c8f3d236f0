import { type Get, type SiteAnswer, SiteError } from '../../sites/siteAnswer';
import type { SiteId } from '../../tickets/ticket';
import { SECOND } from '../../time/instant';
import type { Ports } from '../ports';
import { looksLikeSignIn, refusalOf } from './refusal';

/** Well under the half minute after which browsers end a worker that waits for an answer. */
const TIMEOUT = 20 * SECOND;

/**
 * Asks one site from the worker, with the analyst's session. Paths stay below `site`: an adapter, or an answer that it
 * follows, cannot lead the session elsewhere.
 */
export function siteReader({ fetch, platform, now }: Pick<Ports, 'fetch' | 'platform' | 'now'>, site: SiteId): Get {
  return async (path) => {
    const url = addressBelow(site, path);
    if (!(await platform.isSiteAllowed(site))) throw new SiteError('notAllowed', `Prazo may not read ${new URL(site).origin}`);
    const response = await ask(fetch, url);
    if (!response.ok) throw refusalOf(url, response, now());
    const answer = await answerOf(url, response);
    if (looksLikeSignIn(url, answer, response.redirected)) throw new SiteError('signedOut', `${url.pathname} answered with a sign-in page`);
    if (answer.text.trim() === '') throw new SiteError('unreadable', `${url.pathname} answered with nothing`);
    return answer;
  };
}

function addressBelow(site: SiteId, path: string): URL {
  const base = new URL(site);
  const url = new URL(site + path);
  if (url.origin === base.origin && url.pathname.startsWith(base.pathname.replace(/\/?$/, '/'))) return url;
  throw new SiteError('unreadable', `${path} lies outside of ${site}`);
}

async function ask(fetch: Ports['fetch'], url: URL): Promise<Response> {
  const options: RequestInit = { credentials: 'include', cache: 'no-store', headers: { Accept: 'application/json, */*;q=0.5' } };
  try {
    return await fetch(url, { ...options, signal: AbortSignal.timeout(TIMEOUT) });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'TimeoutError')
      throw new SiteError('unreachable', `${url.pathname} did not answer in time`);
    // A redirect to another origin, as single sign-on makes, is refused like a broken network; asked not to follow, fetch tells them apart.
    const seen = await fetch(url, { ...options, redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT) }).catch(() => undefined);
    if (seen?.type === 'opaqueredirect') throw new SiteError('signedOut', `${url.pathname} leads away to another site`);
    throw new SiteError('unreachable', cause instanceof Error ? cause.message : String(cause));
  }
}

async function answerOf(asked: URL, response: Response): Promise<SiteAnswer> {
  const date = Date.parse(response.headers.get('Date') ?? '');
  try {
    return {
      url: response.url || asked.href,
      contentType: response.headers.get('Content-Type') ?? '',
      text: await response.text(),
      date: Number.isNaN(date) ? undefined : date,
    };
  } catch {
    throw new SiteError('unreadable', `the answer of ${asked.pathname} broke off`);
  }
}

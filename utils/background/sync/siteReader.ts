import { type Get, type SiteAnswer, SiteError } from '../../sites/siteAnswer';
import type { SiteId } from '../../tickets/ticket';
import { type Instant, SECOND } from '../../time/instant';
import type { Ports } from '../ports';
import { looksLikeSignIn, refusalOf } from './refusal';

/** Well under the half minute after which browsers end a worker that waits for an answer. */
const TIMEOUT = 20 * SECOND;

/** Called with what an answer's `Date` tells. */
export type DateHeard = (date: Instant, askedAt: Instant, answeredAt: Instant) => void;

/** What a request carries in place of the session. */
export type TokenHeaders = Readonly<Record<string, string>>;

/**
 * Asks one site from the worker, with the analyst's session or with a token. Paths stay below `site`: an adapter, or an
 * answer that it follows, cannot lead either of them elsewhere.
 */
export function siteReader(
  { fetch, platform, now, clock }: Pick<Ports, 'fetch' | 'platform' | 'now' | 'clock'>,
  site: SiteId,
  tokenHeaders?: TokenHeaders,
  onDate: DateHeard = () => undefined,
): Get {
  return async (path, headers) => {
    const url = addressBelow(site, path);
    if (!(await platform.isSiteAllowed(site))) throw new SiteError('notAllowed', `Prazo may not read ${new URL(site).origin}`);
    const askedAt = clock.machineNow();
    const response = await (tokenHeaders ? askByToken(fetch, url, { ...tokenHeaders, ...headers }) : askBySession(fetch, url));
    const date = dateOf(response);
    if (date !== undefined) onDate(date, askedAt, clock.machineNow());
    if (!response.ok) throw refusalOf(url, response, now());
    const answer = await answerOf(url, response);
    if (looksLikeSignIn(url, answer, response.redirected)) {
      throw new SiteError('signedOut', `${url.pathname} answered with a sign-in page`, undefined, answer);
    }
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

const ACCEPT = 'application/json, */*;q=0.5';

async function askBySession(fetch: Ports['fetch'], url: URL): Promise<Response> {
  const options: RequestInit = { credentials: 'include', cache: 'no-store', headers: { Accept: ACCEPT } };
  try {
    return await fetch(url, { ...options, signal: AbortSignal.timeout(TIMEOUT) });
  } catch (cause) {
    if (isTimeout(cause)) throw tooSlow(url);
    // A redirect to another origin, as single sign-on makes, is refused like a broken network; asked not to follow, fetch tells them apart.
    const seen = await fetch(url, { ...options, redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT) }).catch(() => undefined);
    if (seen?.type === 'opaqueredirect') throw new SiteError('signedOut', `${url.pathname} leads away to another site`);
    throw unreachable(cause);
  }
}

/** Without cookies, so that a refused token brings up no password dialog; redirects are not followed, since they would take the token along. */
async function askByToken(fetch: Ports['fetch'], url: URL, tokenHeaders: TokenHeaders): Promise<Response> {
  const options: RequestInit = { credentials: 'omit', cache: 'no-store', redirect: 'manual', headers: { Accept: ACCEPT, ...tokenHeaders } };
  const response = await fetch(url, { ...options, signal: AbortSignal.timeout(TIMEOUT) }).catch((cause: unknown) => {
    throw isTimeout(cause) ? tooSlow(url) : unreachable(cause);
  });
  if (response.type === 'opaqueredirect') throw new SiteError('unreadable', `${url.pathname} leads elsewhere, where a token may not go`);
  return response;
}

const isTimeout = (cause: unknown): boolean => cause instanceof DOMException && cause.name === 'TimeoutError';
const tooSlow = ({ pathname }: URL): SiteError => new SiteError('unreachable', `${pathname} did not answer in time`);
const unreachable = (cause: unknown): SiteError => new SiteError('unreachable', cause instanceof Error ? cause.message : String(cause));

function dateOf({ headers }: Response): Instant | undefined {
  const date = Date.parse(headers.get('Date') ?? '');
  return Number.isNaN(date) ? undefined : date;
}

async function answerOf(asked: URL, response: Response): Promise<SiteAnswer> {
  try {
    return {
      url: response.url || asked.href,
      contentType: response.headers.get('Content-Type') ?? '',
      text: await response.text(),
      date: dateOf(response),
    };
  } catch {
    throw new SiteError('unreadable', `the answer of ${asked.pathname} broke off`);
  }
}

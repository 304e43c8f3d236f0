import type { SiteAdapter } from '../../../sites/siteAdapter';
import { type Get, type SiteAnswer, SiteError } from '../../../sites/siteAnswer';
import type { SiteId } from '../../../tickets/ticket';
import { type Instant, SECOND } from '../../../time/instant';
import type { Ports } from '../../ports';
import { textOf } from './answerText';
import { type Question, questionTo } from './question';
import { looksLikeSignIn, refusalOf } from './refusal';

/** Well under the half minute after which browsers end a worker that waits for an answer. */
const TIMEOUT = 20 * SECOND;

/** What an answer tells beside what was asked for. */
export interface Hearing {
  /** What its `Date` says. True if another answer has to say the same before it is believed. */
  onDate?(date: Instant, askedAt: Instant, answeredAt: Instant): boolean;
  /** It is so large that working on it may end the worker. Awaited before anybody does. */
  onHeavy?(): Promise<void>;
}

/** In characters. What is below is done with before any browser loses patience. */
const HEAVY = 250_000;

/** How the message ends of an error that a redirect made. */
export const LEADS_AWAY = 'leads elsewhere, where nothing of a session may go';

/** What a request carries in place of the session. */
export type TokenHeaders = Readonly<Record<string, string>>;

/**
 * Asks one site from the worker, with the analyst's session or with a token. Paths stay below `site`, or at the one origin of its API:
 * an adapter, or an answer that it follows, cannot lead either of them elsewhere.
 */
export function siteReader(
  { fetch, platform, now, clock }: Pick<Ports, 'fetch' | 'platform' | 'now' | 'clock'>,
  site: SiteId,
  headersOfToken?: TokenHeaders,
  { onDate, onHeavy }: Hearing = {},
  api?: SiteAdapter['api'],
): Get {
  // A session is the pages' own: nothing of it goes to an API elsewhere.
  const tokenHeaders = headersOfToken ?? (api && {});
  return async (path, headers, question) => {
    const url = addressBelow(api?.origin ?? site, path);
    const asking = question && questionTo(path, api?.questions, question);
    const asked = async (): Promise<{ readonly response: Response; readonly isDoubted: boolean }> => {
      const askedAt = clock.machineNow();
      const response = await (tokenHeaders ? askByToken(fetch, url, { ...tokenHeaders, ...headers }, asking) : askBySession(fetch, url));
      const date = dateOf(response);
      return { response, isDoubted: date !== undefined && onDate?.(date, askedAt, clock.machineNow()) === true };
    };
    if (!(await platform.isSiteAllowed(site))) throw new SiteError('notAllowed', `Prazo may not read ${new URL(site).origin}`);
    const { response, isDoubted } = await asked();
    // Its words do not matter, and may be many.
    if (isDoubted)
      await asked().then(
        ({ response: second }) => second.body?.cancel(),
        () => undefined,
      );
    if (!response.ok) throw refusalOf(url, response, now());
    const answer = await answerOf(url, response);
    if (answer.text.length > HEAVY) await onHeavy?.();
    if (looksLikeSignIn(answer)) {
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

/** What the analyst's session may see. Redirects are not followed: they could take it to another site, to plain http or to where it ends. */
async function askBySession(fetch: Ports['fetch'], url: URL): Promise<Response> {
  const response = await ask(fetch, url, { credentials: 'include', headers: { Accept: ACCEPT } });
  if (response.type === 'opaqueredirect') throw new SiteError('signedOut', `${url.pathname} ${LEADS_AWAY}`);
  return response;
}

/** Without cookies, so that a refused token brings up no password dialog; redirects are not followed, since they would take the token along. */
async function askByToken(fetch: Ports['fetch'], url: URL, tokenHeaders: TokenHeaders, asking?: Question): Promise<Response> {
  const headers = { Accept: ACCEPT, ...tokenHeaders, ...asking?.headers };
  const response = await ask(fetch, url, { ...asking, credentials: 'omit', headers });
  if (response.type === 'opaqueredirect') throw new SiteError('unreadable', `${url.pathname} leads elsewhere, where a token may not go`);
  return response;
}

const ask = (fetch: Ports['fetch'], url: URL, options: RequestInit): Promise<Response> =>
  fetch(url, { ...options, cache: 'no-store', redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT) }).catch((cause: unknown) => {
    throw isTimeout(cause) ? tooSlow(url) : unreachable(cause);
  });

const isTimeout = (cause: unknown): boolean => cause instanceof DOMException && cause.name === 'TimeoutError';
const tooSlow = ({ pathname }: URL): SiteError => new SiteError('unreachable', `${pathname} did not answer in time`);
const unreachable = (cause: unknown): SiteError => new SiteError('unreachable', cause instanceof Error ? cause.message : String(cause));

function dateOf({ headers }: Response): Instant | undefined {
  const date = Date.parse(headers.get('Date') ?? '');
  return Number.isNaN(date) ? undefined : date;
}

const answerOf = async (asked: URL, response: Response): Promise<SiteAnswer> => ({
  url: response.url || asked.href,
  contentType: response.headers.get('Content-Type') ?? '',
  text: await textOf(response, asked.pathname),
  date: dateOf(response),
});

import { type SiteAnswer, SiteError, type SiteFailure, isSiteError } from '../../../sites/siteAnswer';
import { type DurationMs, type Instant, SECOND } from '../../../time/instant';

const failures: Readonly<Record<number, SiteFailure>> = { 401: 'signedOut', 403: 'notAllowed', 404: 'notFound', 429: 'busy', 503: 'busy' };

/** What an answer that is not 2xx means. */
export function refusalOf({ pathname }: URL, { status, headers }: Response, now: Instant): SiteError {
  const failure = failures[status] ?? (status >= 500 ? 'unreachable' : 'unreadable');
  return new SiteError(failure, `${pathname} answered ${status}`, retryAfter(headers.get('Retry-After'), now));
}

/** `Retry-After` is a number of seconds or a date. */
function retryAfter(header: string | null, now: Instant): DurationMs | undefined {
  if (header === null) return undefined;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * SECOND : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

/** A good status proves nothing: signed out, many support centers answer 200 and a page that asks for a password. */
export const looksLikeSignIn = ({ contentType, text }: SiteAnswer): boolean =>
  /html/i.test(contentType) && /<input[^<>]+type\s*=\s*["']?password/i.test(text);

/** Whatever an adapter throws becomes a state of the site. */
export const siteErrorOf = (cause: unknown): SiteError =>
  isSiteError(cause) ? cause : new SiteError('unreadable', cause instanceof Error ? cause.message : String(cause));

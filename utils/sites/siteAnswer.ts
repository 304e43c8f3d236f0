import type { DurationMs, Instant } from '../time/instant';

/** Why a support center could not be read, in the order of the glossary of states: each has its own badge and words. */
export type SiteFailure = 'signedOut' | 'otherUser' | 'notAllowed' | 'notFound' | 'busy' | 'unreachable' | 'unreadable';

/** The one error that crosses an adapter's boundary. */
export class SiteError extends Error {
  override readonly name = 'SiteError';
  constructor(
    readonly failure: SiteFailure,
    /** What exactly was wrong, for the site's state on the options page; never shown as markup. */
    message: string,
    /** The support center asked to wait this long (`Retry-After`). */
    readonly retryAfterMs?: DurationMs,
    /** The page that came in place of what was asked for: a product can be told by its sign-in page. */
    readonly page?: SiteAnswer,
  ) {
    super(message);
  }
}

/** By its name, since worker and adapters are scripts of their own, each with this class. */
export const isSiteError = (cause: unknown): cause is SiteError => cause instanceof Error && cause.name === 'SiteError';

/** How the message begins of an error that ends once the analyst says in which time zone the site's dates are. */
export const UNZONED = 'the dates name no time zone';

/** A good answer (2xx) of a support center. */
export interface SiteAnswer {
  /** The final address, after redirects: a sign-in page shows here. */
  readonly url: string;
  readonly contentType: string;
  readonly text: string;
  /** The server's `Date`. */
  readonly date: Instant | undefined;
}

/**
 * Asks the support center for one path, with the analyst's session. Throws a `SiteError` for anything but a 2xx answer. `headers` are sent where a token
 * takes the place of the session. A `question` goes as JSON, to one of the paths that the adapter names for that.
 */
export type Get = (path: string, headers?: Readonly<Record<string, string>>, question?: object) => Promise<SiteAnswer>;

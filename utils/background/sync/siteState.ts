import type { SiteError } from '../../sites/siteAnswer';
import type { SiteState } from '../../store/storedTicket';
import type { SiteId } from '../../tickets/ticket';
import { type DurationMs, type Instant, MINUTE, SECOND } from '../../time/instant';

const FIRST_WAIT: DurationMs = 15 * SECOND;
const LONGEST_WAIT: DurationMs = 15 * MINUTE;

/** A wish for more than this is a mistake of the site, or would be taken for one. */
const LONGEST_WISH: DurationMs = 24 * 60 * MINUTE;

/** A site of which nothing was read yet. */
export const newSiteState = (site: SiteId): SiteState => ({
  site,
  failure: undefined,
  detail: undefined,
  since: undefined,
  failures: 0,
  retryAt: undefined,
  askedToWait: false,
  readAt: undefined,
  queueReadAt: undefined,
});

/** The site answered well; `queueReadAt` when it was the queue that was asked for. */
export const afterSuccess = (state: SiteState, readAt: Instant, queueReadAt = state.queueReadAt): SiteState => ({
  ...newSiteState(state.site),
  readAt,
  queueReadAt,
});

/**
 * The site failed. Each failure in a row doubles the wait, up to a quarter of an hour, and what the site asks for is the
 * least. `random`, in [0, 1), spreads the browsers of one company, which all lost the same site at the same instant.
 */
export function afterFailure(state: SiteState, error: SiteError, now: Instant, random: number): SiteState {
  const failures = state.failures + 1;
  const wait = Math.min(FIRST_WAIT * 2 ** (failures - 1), LONGEST_WAIT) * (0.75 + random / 2);
  const wish = Math.min(error.retryAfterMs ?? 0, LONGEST_WISH);
  const sameAsBefore = state.failure === error.failure;
  return {
    ...state,
    failure: error.failure,
    detail: error.message,
    since: sameAsBefore ? state.since : now,
    failures,
    retryAt: now + Math.max(wait, wish),
    askedToWait: wish > 0,
  };
}

/** Whether the site may be asked. An analyst who asks in person is kept waiting only by the site's own wish. */
export const mayAsk = ({ retryAt, askedToWait }: SiteState, now: Instant, inPerson: boolean): boolean =>
  retryAt === undefined || retryAt <= now || (inPerson && !askedToWait);

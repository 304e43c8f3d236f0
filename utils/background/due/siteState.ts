import type { SiteError } from '../../sites/siteAnswer';
import type { SiteState } from '../../store/read/storedTicket';
import { cut } from '../../tickets/cut';
import type { SiteId } from '../../tickets/ticket';
import { type DurationMs, type Instant, MINUTE, SECOND } from '../../time/instant';
import type { Ports } from '../ports';

const FIRST_WAIT: DurationMs = 15 * SECOND;
const LONGEST_WAIT: DurationMs = 15 * MINUTE;

/** A wish for more than this is a mistake of the site, or would be taken for one. */
const LONGEST_WISH: DurationMs = 24 * 60 * MINUTE;

/** What the site wishes for holds for the analyst in person no longer than this after its last word. */
const LONGEST_WISH_IN_PERSON: DurationMs = 15 * MINUTE;

/** A site of which nothing was read yet. */
export const newSiteState = (site: SiteId): SiteState => ({
  site,
  failure: undefined,
  detail: undefined,
  since: undefined,
  failures: 0,
  retryAt: undefined,
  failedAt: undefined,
  askedToWait: false,
  readAt: undefined,
  queueReadAt: undefined,
});

/** What is known of a site by now. */
export async function stateOf({ store }: Pick<Ports, 'store'>, site: SiteId): Promise<SiteState> {
  return (await store.sites()).find((state) => state.site === site) ?? newSiteState(site);
}

/** The site answered well; `queueReadAt` when it was the queue that was asked for. */
export const afterSuccess = (
  { site, user, redesign, unread, ...state }: SiteState,
  readAt: Instant,
  queueReadAt = state.queueReadAt,
): SiteState => ({
  ...newSiteState(site),
  readAt,
  queueReadAt,
  ...(user !== undefined && { user }),
  ...(redesign && { redesign }),
  ...(unread && { unread }),
});

/** A ticket was read well. A queue that made no sense is not proved right by that. */
export const afterTicket = (state: SiteState, readAt: Instant): SiteState =>
  state.failure === 'unreadable' && state.queueReadAt !== undefined ? { ...state, readAt } : afterSuccess(state, readAt);

/**
 * The site failed. Each failure in a row doubles the wait, up to a quarter of an hour, and what the site asks for is the
 * least. `random`, in [0, 1), spreads the browsers of one company, which all lost the same site at the same instant. A try before the wait was
 * over, as alerts and pages make, leaves it as it is: nobody else waits longer for that.
 */
export function afterFailure(state: SiteState, error: SiteError, now: Instant, random: number): SiteState {
  // A wait that began by a clock that was ahead is none.
  const isEarly = (state.retryAt ?? 0) > now && (state.failedAt ?? 0) <= now;
  const failures = state.failures + (isEarly ? 0 : 1);
  const wait = Math.min(FIRST_WAIT * 2 ** (failures - 1), LONGEST_WAIT) * (0.75 + random / 2);
  const wish = Math.min(error.retryAfterMs ?? 0, LONGEST_WISH);
  const waited = isEarly ? (state.retryAt ?? 0) : now + wait;
  return {
    ...state,
    heavySince: undefined,
    failure: error.failure,
    detail: cut(error.message),
    since: state.since ?? now,
    kindSince: (state.failure === error.failure ? state.kindSince : undefined) ?? now,
    failures,
    retryAt: Math.max(waited, now + wish),
    failedAt: now,
    askedToWait: wish > 0,
  };
}

/** How eagerly a site is asked: by Prazo itself, because an alert hangs on it, because a page of it shows tickets, because one has just come to show them, or by the analyst in person. */
export type Eagerness = 'routine' | 'alert' | 'shown' | 'arrived' | 'inPerson';

/** Tickets on a page are a sign that the analyst has signed in again, if they were not there before. How often they are believed has a limit. */
const BELIEVED_AGAIN: Readonly<Record<'shown' | 'arrived', DurationMs>> = { shown: 15 * SECOND, arrived: SECOND };

export const endsBySigningIn = (failure: SiteState['failure']): boolean => failure === 'signedOut' || failure === 'otherUser';

/** A site that failed is tried again this soon where an alert depends on it: it may have come back long before its wait is over. */
const TRIED_FOR_ALERTS: DurationMs = 20 * SECOND;

/** Whether the site may be asked. What it asked for itself holds for everybody, though not for ever for the analyst. */
export function mayAsk({ failure, retryAt, failedAt, askedToWait }: SiteState, eagerness: Eagerness, now: Instant): boolean {
  if (retryAt === undefined || retryAt <= now || (failedAt ?? now) > now) return true;
  if (askedToWait) return eagerness === 'inPerson' && now >= (failedAt ?? now) + LONGEST_WISH_IN_PERSON;
  if (eagerness === 'alert') return now >= (failedAt ?? 0) + TRIED_FOR_ALERTS;
  if (eagerness === 'routine' || eagerness === 'inPerson') return eagerness === 'inPerson';
  return endsBySigningIn(failure) && now >= (failedAt ?? 0) + BELIEVED_AGAIN[eagerness];
}

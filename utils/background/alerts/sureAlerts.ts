import type { SiteState, StoredTicket } from '../../store/read/storedTicket';
import { type DurationMs, type Instant, SECOND } from '../../time/instant';
import type { InForce } from '../inForce';
import { mayAsk } from '../due/siteState';
import { readAtOf, type SiteStates } from '../views/ticketViews';

/** Facts that were read this long ago are taken for what still is. */
const FRESH: DurationMs = 5 * SECOND;

/** An alert that may be wrong waits no longer than this for its site. */
export const LONGEST_DOUBT: DurationMs = 3 * SECOND;

/** Before it alerts, a ticket is asked for: it may have been resolved, paused or handed over since it was read. */
export function isDoubted(stored: StoredTicket, inForce: InForce, states: SiteStates, now: Instant): boolean {
  const state = states.get(stored.site);
  const canBeAsked = !inForce.site(stored.site)?.taught && state !== undefined && mayAsk(state, 'alert', now);
  return canBeAsked && isOld(stored, state, now);
}

/** When the facts were read on which an alert stands; `undefined` where that is right now. */
export const oldFacts = (stored: StoredTicket, states: SiteStates, now: Instant): Instant | undefined =>
  isOld(stored, states.get(stored.site), now - FRESH) ? readAtOf(stored, states.get(stored.site)) : undefined;

const isOld = (stored: StoredTicket, state: SiteState | undefined, now: Instant): boolean => readAtOf(stored, state) < now - FRESH;

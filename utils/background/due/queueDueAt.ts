import { isOpenAt, nextOpening } from '../../calendar/hours';
import type { Site } from '../../sites/site';
import type { SiteState } from '../../store/read/storedTicket';
import { type DurationMs, type Instant, MINUTE } from '../../time/instant';
import type { InForce } from '../inForce';

/** How often a queue is read while its clocks run, and while they stand still. */
const WHILE_RUNNING: DurationMs = 2 * MINUTE;
const WHILE_CLOSED: DurationMs = 15 * MINUTE;

/** When a site's queue has to be read next; a taught site has none to ask for. A failing site is asked when its wait is over; one that was read after `now`, before the clock was set back, at once. */
export function queueDueAt(state: SiteState | undefined, site: Site, inForce: InForce, runsAlways: boolean, now: Instant): Instant {
  if (site.taught) return Infinity;
  if (state?.failure !== undefined) return (state.failedAt ?? now) > now ? now : (state.retryAt ?? now);
  if (state?.queueReadAt === undefined || state.queueReadAt > now) return now;
  const calendar = inForce.calendars.get(inForce.sitePolicy(site).calendar);
  if (calendar === undefined || runsAlways || isOpenAt(calendar, now)) return state.queueReadAt + WHILE_RUNNING;
  const opensAt = nextOpening(calendar, now) ?? Infinity;
  return Math.min(state.queueReadAt + WHILE_CLOSED, Math.max(opensAt, state.queueReadAt + WHILE_RUNNING));
}

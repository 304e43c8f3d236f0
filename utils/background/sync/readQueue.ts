import { isOpenAt, nextOpening } from '../../calendar/hours';
import type { Site } from '../../sites/site';
import type { InTurn } from '../../store/inTurn';
import type { SiteState } from '../../store/storedTicket';
import { type DurationMs, type Instant, MINUTE } from '../../time/instant';
import type { Desk } from '../desk';
import type { Ports } from '../ports';
import { mergeQueue } from './merge';
import { type Outcome, read } from './reading';
import type { Eagerness } from './siteState';

/** How often a queue is read while its clocks run, and while they stand still. */
const WHILE_RUNNING: DurationMs = 2 * MINUTE;
const WHILE_CLOSED: DurationMs = 15 * MINUTE;

/** Reads the analyst's queue of one site. Histories that did not change are not asked for again. */
export function readQueue(ports: Ports, turn: InTurn, site: Site, eagerness: Eagerness): Promise<Outcome> {
  const stored = (): ReturnType<Ports['store']['ticketsOf']> => ports.store.ticketsOf(site.id);
  return read(ports, turn, {
    site,
    eagerness,
    stored,
    async ask(client) {
      const known = new Map((await stored()).map(({ record }) => [record.id, record.revision]));
      return client.queue(known);
    },
    merge: (known, { ids, changed }) => mergeQueue(known, ids, changed),
  });
}

/** When a site's queue has to be read next. A failing site is asked when its wait is over; one that was read after `now`, before the clock was set back, at once. */
export function queueDueAt(state: SiteState | undefined, site: Site, desk: Desk, runsAlways: boolean, now: Instant): Instant {
  if (state?.failure !== undefined) return (state.failedAt ?? now) > now ? now : (state.retryAt ?? now);
  if (state?.queueReadAt === undefined || state.queueReadAt > now) return now;
  const calendar = desk.calendars.get(desk.policyOf(site)?.calendar ?? '');
  if (calendar === undefined || runsAlways || isOpenAt(calendar, now)) return state.queueReadAt + WHILE_RUNNING;
  const opensAt = nextOpening(calendar, now) ?? Infinity;
  return Math.min(state.queueReadAt + WHILE_CLOSED, Math.max(opensAt, state.queueReadAt + WHILE_RUNNING));
}

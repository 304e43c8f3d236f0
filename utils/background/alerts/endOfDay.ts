import type { Calendar } from '../../calendar/calendar';
import { addBusinessTime } from '../../calendar/businessTime';
import { nextChange, nextOpening } from '../../calendar/hours';
import { mayAlert, quietCalendar } from '../../sla/alerts/quiet';
import type { Site } from '../../sites/site';
import { HOUR, type Instant } from '../../time/instant';
import type { InForce } from '../inForce';
import type { Ports } from '../ports';
import type { LedgerById } from './give';
import type { OwedAlert } from './owedAlert';
import type { SiteAlerts } from './siteAlerts';

/** Hours closed for less than this are a lunch, not the end of the day. */
const NIGHT = 4 * HOUR;

/** Enough for the intervals of any day. */
const MOST_INTERVALS = 12;

export interface Closing {
  readonly closesAt: Instant;
  readonly opensAt: Instant;
}

/** Half an hour before closing: what will fall due right after the next opening. Nothing, when nothing will. */
export async function endOfDayAlerts(ports: Ports, inForce: InForce, ledger: LedgerById, now: Instant): Promise<SiteAlerts> {
  const { endOfDay, off } = inForce.settings.alerts;
  const send: OwedAlert[] = [];
  let wakeAt: Instant | undefined;
  if (off.includes('endOfDay')) return { send, wakeAt };
  const quiet = quietCalendar(inForce.settings.alerts, inForce.timeZone);
  for (const [calendar, sites] of sitesByCalendar(inForce)) {
    const hours = inForce.calendars.get(calendar);
    const [site] = sites;
    const closing = hours && closingAfter(hours, now);
    if (!hours || !site || !closing) continue;
    const tellAt = closing.closesAt - endOfDay.leadMs;
    const until = addBusinessTime(hours, closing.opensAt, endOfDay.horizonMs) ?? closing.opensAt;
    const keys = await ports.store.dueBetween(closing.opensAt, until);
    if (keys.length === 0) continue;
    if (tellAt > now) {
      wakeAt = Math.min(wakeAt ?? Infinity, tellAt);
      continue;
    }
    const id = `${site.id}|day|endOfDay|${closing.closesAt}`;
    if (ledger.get(id)?.state === 'sent' || !mayAlert('always', quiet, tellAt, now)) continue;
    const ahead = await (
      await ports.office()
    ).lookAhead(ports, inForce, { id, site, sites, keys, calendar, ...closing, tellAt, until }, now);
    if (ahead) send.push(ahead);
  }
  return { send, wakeAt };
}

function sitesByCalendar(inForce: InForce): ReadonlyMap<string, readonly Site[]> {
  const found = new Map<string, readonly Site[]>();
  for (const site of inForce.settings.sites) {
    const { calendar } = inForce.sitePolicy(site);
    found.set(calendar, [...(found.get(calendar) ?? []), site]);
  }
  return found;
}

/** The end of the business day that lasts at `at`, or of the next one. */
export function closingAfter(hours: Calendar, at: Instant): Closing | undefined {
  let opening = nextOpening(hours, at);
  for (let interval = 0; opening !== undefined && interval < MOST_INTERVALS; interval++) {
    const closesAt = nextChange(hours, opening);
    const opensAt = closesAt === undefined ? undefined : nextOpening(hours, closesAt);
    if (closesAt === undefined || opensAt === undefined) return undefined;
    if (opensAt - closesAt >= NIGHT) return { closesAt, opensAt };
    opening = opensAt;
  }
  return undefined;
}

import { alertTexts } from '../../language/shapes/alerts';
import type { DesktopNotification } from '../../platform/notifications';
import { partsOf } from '../../sla/alerts/alert';
import { kindOfMark } from '../../sla/alerts/alertKinds';
import { nextMoment, quietCalendar } from '../../sla/alerts/quiet';
import type { Site } from '../../sites/site';
import type { SiteState } from '../../store/read/storedTicket';
import type { LedgerEntry } from '../../store/said/saidRow';
import { DAY, type Instant, MINUTE } from '../../time/instant';
import type { InForce } from '../inForce';
import type { SiteStates } from '../views/ticketViews';
import type { LedgerById } from './give';
import type { OwedAlert } from './owedAlert';

export interface SiteAlerts {
  readonly send: readonly OwedAlert[];
  readonly wakeAt: Instant | undefined;
}

/** Shorter failures pass by themselves. */
const WORTH_TELLING = 10 * MINUTE;

/** Once per failure of a site that was read before: from then on alerts may be missing. Not in closed hours. */
export function siteAlerts(states: SiteStates, inForce: InForce, ledger: LedgerById, now: Instant): SiteAlerts {
  const send: OwedAlert[] = [];
  if (inForce.settings.alerts.off.includes('siteFailure')) return { send, wakeAt: undefined };
  let wakeAt: Instant | undefined;
  for (const site of inForce.settings.sites) {
    const state = states.get(site.id);
    const tellAt = state && tellAtOf(state, site, inForce, now);
    if (!state || tellAt === undefined) continue;
    const id = siteAlertId(state);
    if (ledger.get(id)?.state === 'sent') continue;
    const about = { label: site.name, dueAt: now, at: tellAt, state: 'other', zone: 'UTC' } as const;
    if (tellAt <= now)
      send.push({ id, site: site.id, ticket: undefined, ...about, notification: () => notificationOf(state, site, inForce) });
    else wakeAt = Math.min(wakeAt ?? Infinity, tellAt);
  }
  return { send, wakeAt };
}

function tellAtOf({ failure, since, queueReadAt }: SiteState, site: Site, inForce: InForce, now: Instant): Instant | undefined {
  if (failure === undefined || since === undefined || queueReadAt === undefined) return undefined;
  const at = Math.max(since + WORTH_TELLING, now);
  const calendar = inForce.calendars.get(inForce.sitePolicy(site).calendar);
  return nextMoment(calendar ?? 'always', quietCalendar(inForce.settings.alerts, inForce.timeZone), at);
}

const siteAlertId = ({ site, since }: SiteState): string => `${site}|site|unread|${since}`;

/** Notes of failures that were told and are over. */
export const endedFailures = (states: SiteStates, entries: readonly LedgerEntry[], now: Instant): readonly LedgerEntry[] =>
  entries.filter(({ id, site, ticket, at }) => {
    const state = states.get(site);
    const isOver = state?.failure === undefined || id !== siteAlertId(state);
    return ticket === undefined && kindOfMark(partsOf(id).mark) === 'siteFailure' && at > now - DAY && isOver;
  });

function notificationOf({ failure }: SiteState, site: Site, { language }: InForce): DesktopNotification {
  const texts = alertTexts(language);
  const why = failure === undefined ? '' : `${texts.failure[failure]}; `;
  return { title: texts.siteFails(site.name), message: why + texts.alertsMayBeMissing };
}

import { isOpenAt, nextOpening } from '../../calendar/hours';
import { alertTexts } from '../../language/alertTexts';
import type { Site } from '../../sites/site';
import type { SiteState } from '../../store/storedTicket';
import { type Instant, MINUTE } from '../../time/instant';
import type { Desk } from '../desk';
import type { SiteStates } from '../views/ticketViews';
import type { AlertPlanned, LedgerById, OwedAlert } from './give';

/** Shorter failures pass by themselves. */
const WORTH_TELLING = 10 * MINUTE;

/** Once per failure of a site that was read before: from then on alerts may be missing. Not in closed hours. */
export function siteAlerts(states: SiteStates, desk: Desk, ledger: LedgerById, now: Instant): AlertPlanned {
  const send: OwedAlert[] = [];
  let wakeAt: Instant | undefined;
  for (const site of desk.settings.sites) {
    const state = states.get(site.id);
    const tellAt = state && tellAtOf(state, site, desk, now);
    if (!state || tellAt === undefined) continue;
    const alert = { id: siteAlertId(state), site: site.id, ticket: undefined, notification: notificationOf(state, site, desk) };
    if (ledger.get(alert.id)?.state === 'sent') continue;
    if (tellAt <= now) send.push(alert);
    else wakeAt = Math.min(wakeAt ?? Infinity, tellAt);
  }
  return { send, settle: [], wakeAt };
}

function tellAtOf({ failure, since, queueReadAt }: SiteState, site: Site, desk: Desk, now: Instant): Instant | undefined {
  if (failure === undefined || since === undefined || queueReadAt === undefined) return undefined;
  const at = Math.max(since + WORTH_TELLING, now);
  const calendar = desk.calendars.get(desk.policyOf(site)?.calendar ?? '');
  return !calendar || isOpenAt(calendar, at) ? at : nextOpening(calendar, at);
}

const siteAlertId = ({ site, since }: SiteState): string => `${site}|site|unread|${since}`;

function notificationOf({ failure }: SiteState, site: Site, { language }: Desk): OwedAlert['notification'] {
  const texts = alertTexts[language];
  const why = failure === undefined ? '' : `${texts.failure[failure]}; `;
  return { title: texts.siteFails(site.name), message: why + texts.alertsMayBeMissing };
}

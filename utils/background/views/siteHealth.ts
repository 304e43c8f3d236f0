import type { SiteHealth } from '../../messages/protocol';
import { UNZONED } from '../../sites/siteAnswer';
import type { Site } from '../../sites/site';
import { placedFields } from '../../sites/taught/fromFirst';
import type { SiteState } from '../../store/read/storedTicket';
import type { InForce } from '../inForce';
import { isTold } from '../sites/redesign';
import type { Ports } from '../ports';
import type { SiteStates } from './ticketViews';

/** How the reading of a site goes; one that this version of Prazo cannot read at all says why. */
export function siteHealth(site: Site, states: SiteStates, inForce: InForce): SiteHealth {
  const state = states.get(site.id);
  const obstacle = obstacleOf(site, inForce);
  return {
    site: site.id,
    name: site.name,
    failure: failureOf(site, states, inForce),
    detail: obstacle ?? state?.detail,
    since: state?.kindSince ?? state?.since,
    readAt: state?.readAt,
    retryAt: state?.retryAt,
    ...(site.taught && { isTaught: true }),
    ...(state?.failure === 'notAllowed' && inForce.productOf(site)?.takesToken && { lacks: 'token' as const }),
    ...(state?.detail?.startsWith(UNZONED) && { lacks: 'timeZone' as const }),
    ...unreadOf(site, state?.unread),
    ...(state?.redesign && isTold(state.redesign) && { redesign: { since: state.redesign.since, report: state.redesign.report } }),
  };
}

/** Of a site that this version of Prazo cannot read at all, that. */
export const failureOf = (site: Site, states: SiteStates, inForce: InForce): SiteHealth['failure'] =>
  obstacleOf(site, inForce) === undefined ? states.get(site.id)?.failure : 'unreadable';

/** What a taught site does not tell as it was taught, with what lessons from before knew by its place alone. */
function unreadOf({ taught }: Site, unread: SiteState['unread'] = {}): Pick<SiteHealth, 'unread'> {
  const placed = taught ? placedFields(taught).map((field) => ({ field, why: 'placed' as const })) : [];
  const all = [...placed, ...Object.entries(unread).map(([field, { since, why }]) => ({ field, since, why }))];
  return all.length === 0 ? {} : { unread: all };
}

/** With the browser's own word on whether it may be read at all. */
export async function permittedHealth({ platform }: Pick<Ports, 'platform'>, health: SiteHealth): Promise<SiteHealth> {
  if (await platform.isSiteAllowed(health.site)) return health;
  const since = health.failure === 'notAllowed' ? health.since : undefined;
  return { ...health, failure: 'notAllowed', detail: undefined, since, isPermissionGone: true };
}

const obstacleOf = (site: Site, inForce: InForce): string | undefined =>
  inForce.productOf(site) ? undefined : `there is no adapter "${site.adapter}"`;

import type { SiteHealth } from '../../messages/protocol';
import type { Site } from '../../sites/site';
import type { Desk } from '../desk';
import type { SiteStates } from './ticketViews';

/** How the reading of a site goes; one that this version of Prazo cannot read at all says why. */
export function siteHealth(site: Site, states: SiteStates, desk: Desk): SiteHealth {
  const state = states.get(site.id);
  const obstacle = obstacleOf(site, desk);
  return {
    site: site.id,
    name: site.name,
    failure: obstacle === undefined ? state?.failure : 'unreadable',
    detail: obstacle ?? state?.detail,
    since: state?.since,
    readAt: state?.readAt,
    retryAt: state?.retryAt,
    ...(site.taught && { isTaught: true }),
  };
}

function obstacleOf(site: Site, desk: Desk): string | undefined {
  if (!desk.productOf(site)) return `there is no adapter "${site.adapter}"`;
  return desk.policyOf(site) ? undefined : `there is no policy "${site.policy}"`;
}

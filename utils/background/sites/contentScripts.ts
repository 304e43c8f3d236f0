import type { Site } from '../../sites/site';
import type { Desk } from '../desk';
import type { Ports } from '../ports';

/** Registers the content script for the sites that the analyst allows by now, and answers those. */
export async function registerSites({ platform }: Pick<Ports, 'platform'>, { settings }: Desk): Promise<readonly Site[]> {
  const allowed = await Promise.all(settings.sites.map(({ id }) => platform.isSiteAllowed(id)));
  const sites = settings.sites.filter((_, index) => allowed[index]);
  await platform.registerContentScripts(sites.map(({ id }) => id));
  return sites;
}

/** Open tabs were loaded before the registration, or run an old copy of the script. */
export const injectSites = ({ platform }: Pick<Ports, 'platform'>, sites: readonly Site[]): Promise<void> =>
  platform.injectContentScripts(sites.map(({ id }) => id));

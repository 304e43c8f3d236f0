import type { Language } from '../../language/language';
import type { Site } from '../../sites/site';
import type { InForce } from '../inForce';
import type { Ports } from '../ports';

/** Registers the content script for the sites that the analyst allows by now, and answers those. */
export async function registerSites(
  { platform }: Pick<Ports, 'platform'>,
  { settings, language, productOf }: InForce,
): Promise<readonly Site[]> {
  const allowed = await Promise.all(settings.sites.map(({ id }) => platform.isSiteAllowed(id)));
  // Of an adapter that this version does not have, there is nothing to run.
  const sites = settings.sites.filter((site, index) => allowed[index] && productOf(site));
  await platform.registerContentScripts(sites, language);
  return sites;
}

/** Open tabs were loaded before the registration, or run an old copy of the script. */
export const injectSites = ({ platform }: Pick<Ports, 'platform'>, sites: readonly Site[], language: Language): Promise<void> =>
  platform.injectContentScripts(sites, language);

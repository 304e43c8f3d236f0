import type { SiteAddition } from '../../../messages/protocol';
import { takeWords, type ToldWords } from '../../../sla/words/takeWords';
import { NO_MAPPING } from '../../../sla/words/vocabulary';
import { firstNameOf, type Site } from '../../../sites/site';
import { taughtProduct } from '../../../sites/taught/product';
import type { TaughtDefinition } from '../../../sites/taught/definition';
import type { Settings } from '../../../store/settings/settings';
import { announceSettings } from '../../announce';
import { readInForce } from '../../inForce';
import type { Ports } from '../../ports';
import { injectSites, registerSites } from '../../sites/contentScripts';

/** Takes what the analyst taught of `origin`, all pages of it; what was decided about its words stays. */
export async function teachSite(
  ports: Ports,
  { origin, host }: URL,
  definition: TaughtDefinition,
  words: ToldWords = NO_MAPPING,
): Promise<SiteAddition> {
  const { settings, standardPolicy } = await readInForce(ports);
  const taken = settings.sites.find(({ id, taught: own }) => new URL(id).origin === origin && !own);
  if (taken) return { outcome: 'refused', reason: 'alreadyAdded', detail: `${taken.name} is on the list` };
  if (!(await ports.platform.isSiteAllowed(origin)))
    return { outcome: 'refused', reason: 'notPermitted', detail: `Prazo may not read ${origin}` };
  const known = settings.sites.find(({ id }) => id === origin);
  const site: Site = known
    ? { ...known, taught: definition }
    : {
        id: origin,
        adapter: taughtProduct.id,
        name: firstNameOf({ host }),
        policy: standardPolicy.id,
        mapping: takeWords(NO_MAPPING, words, standardPolicy).mapping,
        taught: definition,
      };
  await ports.settings.change((current) => withSite(current, site));
  const inForce = await readInForce(ports);
  await registerSites(ports, inForce);
  if (!known) ports.waitUntil(injectSites(ports, [site], inForce.language), 'open pages');
  announceSettings(ports, [origin]);
  return { outcome: 'added', site };
}

const withSite = (settings: Settings, site: Site): Settings => ({
  ...settings,
  sites: [...settings.sites.filter(({ id }) => id !== site.id), site],
});

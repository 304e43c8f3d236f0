import type { SiteAddition, SiteRefusal } from '../../messages/protocol';
import { firstNameOf, type Site } from '../../sites/site';
import { NO_MAPPING } from '../../sla/words/vocabulary';
import { announceSettings } from '../announce';
import { readInForce } from '../inForce';
import type { Ports } from '../ports';
import { isBelow } from '../sites/siteAt';
import { injectSites, registerSites } from '../sites/contentScripts';

/** The analyst is about to try these again, and need not be asked for the permission again; if not, it is given back when the browser starts. */
const TRIED_AGAIN: ReadonlySet<SiteRefusal> = new Set(['signedOut', 'busy', 'unreachable']);

/** Adds the support center at `text`, for which the permission was just granted. */
export async function addSite(ports: Ports, text: string): Promise<SiteAddition> {
  const address = URL.parse(text);
  if (!address || !/^https?:$/.test(address.protocol)) return refused('notRecognized', `${text} is no web address`);
  const { settings, standardPolicy } = await readInForce(ports);
  const taken = settings.sites.find(({ id }) => isBelow(address.origin + address.pathname, id));
  if (taken) return refused('alreadyAdded', `${taken.name} is on the list`);
  if (!(await ports.platform.isSiteAllowed(address.href))) return refused('notPermitted', `Prazo may not read ${address.origin}`);
  const recognition = await (await ports.reading()).recognizeSite(ports, address);
  if ('reason' in recognition) {
    const others = settings.sites.map(({ id }) => id);
    if (!TRIED_AGAIN.has(recognition.reason)) await ports.platform.releaseSite(address.href, others);
    return refused(recognition.reason, recognition.detail);
  }
  const { adapter, id } = recognition;
  if (settings.sites.some((site) => site.id === id)) return refused('alreadyAdded', `${id} is on the list`);
  const site: Site = {
    id,
    adapter: adapter.id,
    name: firstNameOf(address),
    policy: standardPolicy.id,
    mapping: NO_MAPPING,
  };
  await ports.settings.change((current) => ({ ...current, sites: [...current.sites.filter((other) => other.id !== id), site] }));
  const inForce = await readInForce(ports);
  await registerSites(ports, inForce);
  // Pages may be many, or hang: nobody waits for them.
  ports.waitUntil(injectSites(ports, [site], inForce.language), 'open pages');
  announceSettings(ports, [id]);
  return { outcome: 'added', site };
}

const refused = (reason: SiteRefusal, detail: string): SiteAddition => ({ outcome: 'refused', reason, detail });

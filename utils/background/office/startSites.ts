import type { InTurn } from '../../store/inTurn';
import { readInForce } from '../inForce';
import { withoutLoss } from '../lostSettings';
import type { Ports } from '../ports';
import { injectSites, registerSites } from '../sites/contentScripts';
import type { Waking } from '../wake/wake';
import { finishRemovals } from './removeSite';

/** Puts the sites in order when Prazo starts, or had not come to the end of that. Whatever it does may have been done before. */
export async function startSites(ports: Ports, storeTurn: InTurn, why: 'installed' | 'started' | 'again'): Promise<void> {
  await withoutLoss(ports);
  // Nothing was ever decided: this is the first start.
  if (why === 'installed' && (await ports.settings.read()).isAbsent) await ports.platform.openOptionsAt('welcome');
  await finishRemovals(ports, storeTurn);
  const inForce = await readInForce(ports);
  const sites = await registerSites(ports, inForce);
  if (why === 'installed') ports.waitUntil(injectSites(ports, sites, inForce.language), 'open pages');
  // When the browser starts, the analyst has left whatever page was allowed and then neither recognized nor taught. Damaged settings do not tell which those are.
  if (why === 'started' && inForce.problems.length === 0) await ports.platform.releaseOthers(inForce.settings.sites.map(({ id }) => id));
  await ports.settings.mark();
}

/** A permission was given or taken. */
export async function permissionsChanged(ports: Ports, time: Waking): Promise<void> {
  const inForce = await readInForce(ports);
  const sites = await registerSites(ports, inForce);
  const failures = new Map((await ports.store.sites()).map(({ site, failure }) => [site, failure]));
  const allowedAgain = sites.filter(({ id }) => failures.get(id) === 'notAllowed');
  ports.waitUntil(injectSites(ports, allowedAgain, inForce.language), 'open pages');
  const { settings } = await readInForce(ports);
  const taken = settings.sites.filter(({ id }) => !sites.some((site) => site.id === id) && failures.get(id) !== 'notAllowed');
  // Of a site whose permission is gone, a reading notes that and asks nothing.
  await Promise.all([...allowedAgain, ...taken].map((site) => time.readSite(site, 'inPerson')));
  await time.wake();
}

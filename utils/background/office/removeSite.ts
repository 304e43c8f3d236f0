import type { InTurn } from '../../store/inTurn';
import type { SiteId } from '../../tickets/ticket';
import { announceSettings } from '../announce';
import { readInForce } from '../inForce';
import { lastOutcomes } from '../wake/outcomes';
import type { Ports } from '../ports';
import { exchangeToken } from './exchangeToken';
import { registerSites } from '../sites/contentScripts';

/** Forgets a site: its token and memo, its tickets, its alerts, its content script and, unless another site shares the origin, its permission. What was said about its tickets, and how they ended, stays. */
export async function removeSite(ports: Ports, storeTurn: InTurn, id: SiteId): Promise<void> {
  const { platform, settings, store, panels, left } = ports;
  const before = await readInForce(ports);
  const removed = before.site(id);
  if (!removed) return;
  await settings.change((current) => ({ ...current, sites: current.sites.filter((site) => site.id !== id) }));
  const leave = await exchangeToken(ports, storeTurn, removed, undefined);
  await panels.fold(id, false);
  await left.write(id, undefined);
  // In turn with answers under way, which would bring tickets back.
  await storeTurn(async () => {
    const keys = (await store.ticketsOf(id)).map(({ key }) => key);
    await store.commit({ outcomes: await lastOutcomes(ports, before, keys) });
    await store.forget(id);
  });
  const inForce = await readInForce(ports);
  await registerSites(ports, inForce);
  const remaining = inForce.settings.sites.map((site) => site.id);
  // While the permission lasts its tabs can still be told.
  announceSettings(ports, [...remaining, id]);
  await leave();
  await platform.releaseSite(id, remaining);
}

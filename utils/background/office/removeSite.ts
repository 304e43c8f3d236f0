import type { InTurn } from '../../store/inTurn';
import type { SiteId } from '../../tickets/ticket';
import { announceSettings } from '../announce';
import { readInForce } from '../inForce';
import { lastOutcomes } from '../wake/outcomes';
import type { Ports } from '../ports';
import { registerSites } from '../sites/contentScripts';

/** Forgets a site: its token and memo, its tickets, its alerts, its content script and, unless another site shares the origin, its permission. What was said about its tickets, and how they ended, stays. */
export async function removeSite(ports: Ports, storeTurn: InTurn, id: SiteId): Promise<void> {
  const { settings, unfinished } = ports;
  const before = await readInForce(ports);
  const removed = before.site(id);
  if (!removed) return;
  await unfinished.write('again');
  // While it is still known how its tickets are measured.
  await storeTurn(async () => {
    const keys = (await ports.store.ticketsOf(id)).map(({ key }) => key);
    await ports.store.commit({ outcomes: await lastOutcomes(ports, before, keys) });
  });
  await settings.change((current) => ({ ...current, sites: current.sites.filter((site) => site.id !== id) }));
  const { exchangeToken } = await ports.reading();
  await forgetRemoved(ports, storeTurn, id, await exchangeToken(ports, storeTurn, removed, undefined));
  await unfinished.write(undefined);
}

/** What lies here of sites that are on the list no more is what a removal that failed, or of which the worker died, left behind. */
export async function finishRemovals(ports: Ports, storeTurn: InTurn): Promise<void> {
  const { settings, problems, isAbsent } = await ports.settings.read();
  // Lost or damaged settings do not tell which sites were removed.
  if (isAbsent || problems.length > 0) return;
  const { store, tokens, memos, left } = ports;
  const known = [(await store.sites()).map(({ site }) => site), await tokens.sites(), await memos.sites(), await left.sites()];
  const listed = new Set(settings.sites.map(({ id }) => id));
  for (const id of new Set(known.flat()).difference(listed)) await forgetRemoved(ports, storeTurn, id, async () => undefined);
}

/** Of a site that is on the list no more. `leave` closes what it was read by. */
async function forgetRemoved(ports: Ports, storeTurn: InTurn, id: SiteId, leave: () => Promise<void>): Promise<void> {
  const { platform, store, panels, tokens, memos, left } = ports;
  await tokens.write(id, undefined);
  await memos.write(id, undefined);
  await panels.fold(id, false);
  await left.write(id, undefined);
  const inForce = await readInForce(ports);
  await registerSites(ports, inForce);
  const remaining = inForce.settings.sites.map((site) => site.id);
  // While the permission lasts its tabs can still be told, and the site be asked.
  announceSettings(ports, [...remaining, id]);
  await leave();
  await platform.releaseSite(id, remaining);
  // Last, since what is stored of it tells that it is not yet forgotten; in turn with answers under way, which would bring tickets back.
  await storeTurn(() => store.forget(id));
}

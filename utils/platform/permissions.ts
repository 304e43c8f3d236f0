import { browser } from './browser';
import { apisAt } from '../sites/apis';
import { originPattern } from './matchPattern';

const patternsAt = (address: string): string[] => [address, ...apisAt(address)].map(originPattern);

/** Asks the analyst for the origin of `address` and that of its API, in one question. Call it directly in a click: after an `await` the browser no longer sees the gesture. */
export const requestSite = (address: string): Promise<boolean> => browser.permissions.request({ origins: patternsAt(address) });

export const isSiteAllowed = (address: string): Promise<boolean> => browser.permissions.contains({ origins: patternsAt(address) });

/** Origins granted by the manifest stay, which is no error. */
const release = (origin: string): Promise<boolean> => browser.permissions.remove({ origins: [origin] }).catch(() => false);

/** Gives the permission for its origins back, unless one of these sites needs the same. */
export async function releaseSite(address: string, sites: readonly string[]): Promise<void> {
  const needed = new Set(sites.flatMap(patternsAt));
  await Promise.all(
    patternsAt(address)
      .filter((origin) => !needed.has(origin))
      .map(release),
  );
}

/** One host, as the analyst was asked for it; what covers more was granted in the browser's own pages. */
const ONE_HOST = /^https?:\/\/[^*]+\/\*$/;

/** Gives back what was allowed for an address that became none of these sites. */
export async function releaseOthers(sites: readonly string[]): Promise<void> {
  const { host_permissions: required = [] } = browser.runtime.getManifest() as { readonly host_permissions?: readonly string[] };
  const kept = new Set([...sites.flatMap(patternsAt), ...required]);
  const { origins = [] } = await browser.permissions.getAll();
  const idle = origins.filter((origin) => ONE_HOST.test(origin) && !kept.has(origin));
  await Promise.all(idle.map(release));
}

/** Calls back whenever the analyst allows or takes back something, here or in the browser's own pages. */
export function onPermissionsChanged(callback: () => void, signal?: AbortSignal): void {
  const listener = (): void => callback();
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(listener);
    signal?.addEventListener('abort', () => event.removeListener(listener), { once: true });
  }
}

import { browser } from './browser';
import { originPattern } from './matchPattern';

/** Asks the analyst for the origin of `address`. Call it directly in a click: after an `await` the browser no longer sees the gesture. */
export const requestSite = (address: string): Promise<boolean> => browser.permissions.request({ origins: [originPattern(address)] });

export const isSiteAllowed = (address: string): Promise<boolean> => browser.permissions.contains({ origins: [originPattern(address)] });

/** Gives the origin's permission back. Origins granted by the manifest stay, which is no error. */
export async function releaseSite(address: string): Promise<void> {
  await browser.permissions.remove({ origins: [originPattern(address)] }).catch(() => false);
}

/** Calls back whenever the analyst allows or takes back something, here or in the browser's own pages. */
export function onPermissionsChanged(callback: () => void, signal?: AbortSignal): void {
  const listener = (): void => callback();
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(listener);
    signal?.addEventListener('abort', () => event.removeListener(listener), { once: true });
  }
}

import { browser } from './browser';

export interface DesktopNotification {
  readonly title: string;
  readonly message: string;
}

/** Chromium's own question; its types are not the polyfill's, and Firefox lacks it. */
interface PermissionLevel {
  getPermissionLevel?(): Promise<'granted' | 'denied'>;
}

/** Raising the same id again replaces what is shown. */
export async function notify(id: string, { title, message }: DesktopNotification): Promise<void> {
  await browser.notifications.create(id, { type: 'basic', iconUrl: browser.runtime.getURL('icons/128.png'), title, message });
}

export async function clearNotification(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/** The ids of what is still shown. */
export const shownNotifications = async (): Promise<readonly string[]> => Object.keys(await browser.notifications.getAll());

/** False where the browser says that it blocks them; a block by the system alone cannot be seen. */
export async function areNotificationsAllowed(): Promise<boolean> {
  const level = await (browser.notifications as PermissionLevel).getPermissionLevel?.();
  return level !== 'denied';
}

/** `clicked` opens, `closed` is any end of being shown: either proves that it was given. */
export function onNotification(clicked: (id: string) => void, closed: (id: string) => void): void {
  browser.notifications.onClicked.addListener(clicked);
  browser.notifications.onClosed.addListener(closed);
}

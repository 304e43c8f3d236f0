import { browser } from './browser';

export interface DesktopNotification {
  readonly title: string;
  readonly message: string;
  /** Buttons, where the browser has them. */
  readonly actions?: readonly string[];
  readonly isSilent?: boolean;
}

/** Firefox refuses a notification with options that it does not know. */
const takesAllOptions = (): boolean => !browser.runtime.getURL('').startsWith('moz-extension:');

/** Chromium's own question; its types are not the polyfill's, and Firefox lacks it. */
interface PermissionLevel {
  getPermissionLevel?(): Promise<'granted' | 'denied'>;
}

/** Raising the same id again replaces what is shown. */
export async function notify(id: string, { title, message, actions = [], isSilent = false }: DesktopNotification): Promise<void> {
  const more = takesAllOptions() ? { buttons: actions.map((action) => ({ title: action })), silent: isSilent } : {};
  const iconUrl = browser.runtime.getURL('icons/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message, ...more });
}

export async function clearNotification(id: string): Promise<void> {
  if (await areNotificationsAllowed()) await browser.notifications.clear(id);
}

/** The ids of what is still shown. While Chromium blocks them, it refuses even to be asked. */
export const shownNotifications = async (): Promise<readonly string[]> =>
  (await areNotificationsAllowed()) ? Object.keys(await browser.notifications.getAll()) : [];

/** False where the browser says that it blocks them; a block by the system alone cannot be seen. */
export async function areNotificationsAllowed(): Promise<boolean> {
  const level = await (browser.notifications as PermissionLevel).getPermissionLevel?.();
  return level !== 'denied';
}

/** `clicked` opens, `pressed` is a button by its place, `closed` any end of being shown: each proves that it was given. */
export function onNotification(
  clicked: (id: string) => void,
  pressed: (id: string, button: number) => void,
  closed: (id: string) => void,
): void {
  // Firefox has no buttons, and maybe no such event.
  (browser.notifications as Partial<typeof browser.notifications>).onButtonClicked?.addListener(pressed);
  browser.notifications.onClicked.addListener(clicked);
  browser.notifications.onClosed.addListener(closed);
}

import type { Browser } from 'webextension-polyfill';

/** What the scripts may use that the tests hand to a browser: the extension API as it is there, and the events that Chromium lets us raise. */
declare global {
  const chrome: Omit<Browser, 'notifications'> & {
    readonly dom: { openOrClosedShadowRoot(host: Element): ShadowRoot | null };
    readonly notifications: Browser['notifications'] & { readonly onClicked: { dispatch(id: string): void } };
  };
}

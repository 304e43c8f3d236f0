import browser from 'webextension-polyfill';

/** The extension API, promise-based in every browser. Nothing outside this folder, `messages/` and the views' entrypoints may import it. */
export { browser };
export type { Alarms, Notifications, Permissions, Runtime, Scripting, Storage, Tabs } from 'webextension-polyfill';

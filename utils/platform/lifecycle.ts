import { browser } from './browser';

/** Installed, updated, or the browser started: what the browser does not keep across those is put right again. */
export function onStart(callback: (why: 'installed' | 'started') => void): void {
  browser.runtime.onInstalled.addListener(() => callback('installed'));
  browser.runtime.onStartup.addListener(() => callback('started'));
}

export const extensionVersion = (): string => browser.runtime.getManifest().version;

/** `undefined` in a page's script once the extension was updated or removed. */
export const extensionId = (): string | undefined => (browser.runtime as Partial<typeof browser.runtime> | undefined)?.id;

/** Asked each time: it changes when the analyst travels. */
export const timeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

export const browserLanguage = (): string => browser.i18n.getUILanguage();

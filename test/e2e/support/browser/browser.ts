import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './chromium.ts';
import { extensionFolder } from './build.ts';
import { type BrowserKind } from './findBrowser.ts';
import { launchFirefox } from './firefox.ts';
import { ensureBrowser } from './install.ts';
import type { LaunchWishes, PrazoBrowser } from './prazoBrowser.ts';
import { until } from '../until.ts';

export type { PrazoBrowser } from './prazoBrowser.ts';
export type { BrowserKind } from './findBrowser.ts';

/** Starts the browser with the built extension in it. Whoever calls closes it; should that never happen, it ends with this process. */
export async function launchBrowser(kind: BrowserKind, wishes: Partial<Omit<LaunchWishes, 'executable'>> = {}): Promise<PrazoBrowser> {
  const launch = kind === 'chromium' ? launchChromium : launchFirefox;
  const isNew = wishes.profile === undefined || !wasStarted(wishes.profile);
  const prazo = await launch({
    headless: true,
    language: 'en-US',
    extension: extensionFolder(kind),
    ...wishes,
    executable: ensureBrowser(kind),
  });
  try {
    // It comes to the front when it opens, and would hide the page that a test has just opened.
    if (isNew && wishes.isSilent !== true) await welcomeOf(prazo, wishes.keepsWelcome === true);
    return prazo;
  } catch (cause) {
    await prazo.close();
    throw cause;
  }
}

/** Either browser leaves one of these. A profile that a test prepared has neither. */
const wasStarted = (profile: string): boolean => ['Local State', 'prefs.js'].some((file) => existsSync(join(profile, file)));

const welcomeOf = (prazo: PrazoBrowser, isKept: boolean): Promise<unknown> =>
  until('the first start has opened', () =>
    prazo.inExtension(async (keeps) => {
      const [tab] = await chrome.tabs.query({ url: chrome.runtime.getURL('options.html') });
      if (tab?.id !== undefined && !keeps) await chrome.tabs.remove(tab.id);
      return tab !== undefined;
    }, isKept),
  );

/** The browser that this run of the tests is about. */
export const browserUnderTest = (): BrowserKind => (process.env['PRAZO_BROWSER'] === 'firefox' ? 'firefox' : 'chromium');

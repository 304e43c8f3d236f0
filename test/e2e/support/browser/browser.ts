import { launchChromium } from './chromium.ts';
import { extensionFolder } from './build.ts';
import { type BrowserKind } from './findBrowser.ts';
import { launchFirefox } from './firefox.ts';
import { ensureBrowser } from './install.ts';
import type { LaunchWishes, PrazoBrowser } from './prazoBrowser.ts';

export type { PrazoBrowser } from './prazoBrowser.ts';
export type { BrowserKind } from './findBrowser.ts';

/** Starts the browser with the built extension in it. Whoever calls closes it; should that never happen, it ends with this process. */
export function launchBrowser(kind: BrowserKind, wishes: Partial<Omit<LaunchWishes, 'executable'>> = {}): Promise<PrazoBrowser> {
  const launch = kind === 'chromium' ? launchChromium : launchFirefox;
  return launch({ headless: true, language: 'en-US', extension: extensionFolder(kind), ...wishes, executable: ensureBrowser(kind) });
}

/** The browser that this run of the tests is about. */
export const browserUnderTest = (): BrowserKind => (process.env['PRAZO_BROWSER'] === 'firefox' ? 'firefox' : 'chromium');

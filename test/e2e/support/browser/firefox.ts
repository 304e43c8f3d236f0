import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BidiBrowser, type ChromeScope, chromeScope } from './chromeScope.ts';
import { guard, killBrowser } from './guard.ts';
import type { LaunchWishes, PrazoBrowser, ShownNotification } from './prazoBrowser.ts';
import { until } from '../until.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

export async function launchFirefox(wishes: LaunchWishes): Promise<PrazoBrowser> {
  const { executable, extension, headless, language, timeZone } = wishes;
  const id = await geckoId(extension);
  const uuid = wishes.profile === undefined ? randomUUID() : uuidOf(wishes.profile);
  const profile = wishes.profile ?? (await mkdtemp(join(tmpdir(), 'prazo-firefox-')));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    userDataDir: profile,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    args: ['--remote-allow-system-access', '--width=1440', '--height=960'],
    extraPrefsFirefox: {
      // The extension's address is drawn at random unless it is already known.
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      // An extension that shall still be there after a restart is installed for good, which an ESR takes unsigned.
      'xpinstall.signatures.required': false,
      'intl.accept_languages': language,
    },
    env: { ...process.env, ...(timeZone !== undefined && { TZ: timeZone }) },
  });
  const watch = guard(browser.process()?.pid ?? 0, wishes.profile === undefined ? profile : undefined);
  try {
    if (wishes.profile === undefined) await browser.installExtension(extension);
    else await installForGood(browser, extension, id);
    return await withPrazo(browser, extension, id, `moz-extension://${uuid}`, async () => {
      if (browser.connected) await browser.close();
      await watch.release();
    });
  } catch (cause) {
    await watch.release();
    throw cause;
  }
}

/** Whoever starts a profile again must find its stored things, which lie under the extension's address. */
function uuidOf(profile: string): string {
  const digits = createHash('sha256').update(profile).digest('hex');
  return [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`, digits.slice(20, 32)].join('-');
}

/** Unless the profile has it from before. */
async function installForGood(browser: Browser, extension: string, id: string): Promise<void> {
  const scope = await chromeScope(browser);
  if (await scope.run((name) => WebExtensionPolicy.getByID(name) !== null, id)) return;
  const artifacts = await mkdtemp(join(tmpdir(), 'prazo-xpi-'));
  const pack = ['node_modules/web-ext/bin/web-ext.js', 'build', '-s', extension, '-a', artifacts, '-n', 'prazo.xpi'];
  await promisify(execFile)(process.execPath, pack, { cwd: root });
  const { connection } = browser as unknown as BidiBrowser;
  await connection.send('webExtension.install', {
    extensionData: { type: 'archivePath', path: join(artifacts, 'prazo.xpi') },
    'moz:permanent': true,
  });
  await rm(artifacts, { recursive: true });
}

async function withPrazo(
  browser: Browser,
  extension: string,
  id: string,
  origin: string,
  close: () => Promise<void>,
): Promise<PrazoBrowser> {
  const scope = await chromeScope(browser);
  await scope.run(catchAlerts);
  // A document of the extension that holds none of its code: an icon.
  let page = (await browser.pages())[0] ?? (await browser.newPage());
  await visitExtension(scope, page, `${origin}/icons/48.png`);
  const console = {
    evaluate: <A extends readonly unknown[], R>(script: (...args: A) => R, ...args: A): Promise<Awaited<R>> =>
      page.evaluate(script as never, ...args),
  };

  const state = (): Promise<string> => scope.run((extension) => WebExtensionPolicy.getByID(extension).extension.backgroundState, id);
  const stopWorker = (): Promise<void> =>
    scope.run(
      (extension) =>
        WebExtensionPolicy.getByID(extension).extension.terminateBackground({
          ignoreDevToolsAttached: true,
          disableResetIdleForTest: true,
        }),
      id,
    );
  return {
    kind: 'firefox',
    version: await browser.version(),
    browser,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await visitExtension(scope, page, `${origin}/${path}`);
      return page;
    },
    inExtension: (script, ...args) => console.evaluate(script as never, ...args),
    tabs: () => console.evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url ?? '').filter(Boolean)),
    async killWorker() {
      await stopWorker();
      await until('the event page is gone', async () => (await state()) !== 'running');
    },
    isWorkerAlive: async () => (await state()) === 'running',
    fireAlarm: (name) => console.evaluate((alarm) => chrome.alarms.create(alarm, { when: Date.now() }), name),
    notifications: () => scope.run((): ShownNotification[] => globalThis.prazoAlerts.map(({ id, title, body }) => ({ id, title, body }))),
    clickNotification: (clicked) => scope.run((name) => globalThis.prazoAlerts.find(({ id }) => id === name)?.click(), clicked),
    async update() {
      // The pages of the old version are closed, and with its last tab Firefox would end.
      page = await browser.newPage();
      await browser.installExtension(extension);
      await visitExtension(scope, page, `${origin}/icons/48.png`);
    },
    kill: () => killBrowser(browser),
    close,
  };
}

async function geckoId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as {
    readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

/** Puppeteer waits for a navigation to an extension page without end, so this only starts it and asks the page itself where it is. */
async function visitExtension(scope: ChromeScope, page: Page, url: string): Promise<void> {
  await scope.visit(page, url);
  await until(`${url} is open`, () => page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url));
}

/**
 * A headless Firefox has nowhere to show a notification and drops it at once, also from `notifications.getAll()`. This takes the place of the
 * desktop: it keeps what was raised and lets a test click on it.
 */
function catchAlerts(): void {
  const alerts: CaughtAlert[] = (globalThis.prazoAlerts = []);
  const desktop = {
    QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
    showAlert(alert: GeckoAlert, listener: GeckoAlertListener) {
      const at = alerts.findIndex(({ id }) => id === alert.name);
      if (at >= 0) alerts.splice(at, 1);
      alerts.push({
        id: alert.name,
        title: alert.title,
        body: alert.text,
        click: () => listener.observe(null, 'alertclickcallback', alert.cookie),
      });
      listener.observe(null, 'alertshow', alert.cookie);
    },
    closeAlert(name: string) {
      const at = alerts.findIndex(({ id }) => id === name);
      if (at >= 0) alerts.splice(at, 1);
    },
  };
  Components.manager
    .QueryInterface(Ci.nsIComponentRegistrar)
    .registerFactory(Components.ID('{8a1c7a5e-5a0e-4b8e-9d1b-1f2e3d4c5b6a}'), '', '@mozilla.org/alerts-service;1', {
      createInstance: (iid) => desktop.QueryInterface(iid),
    });
}

import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { guard } from './guard.ts';
import { overhearNotifications, overheard } from './overhear.ts';
import type { LaunchWishes, PrazoBrowser } from './prazoBrowser.ts';
import { until } from './until.ts';

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--window-size=1440,960',
];

export async function launchChromium({ executable, extension, headless, language, timeZone }: LaunchWishes): Promise<PrazoBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'prazo-chromium-'));
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    pipe: true,
    userDataDir: profile,
    enableExtensions: [extension],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    // The sandbox refuses to start as root, which is what machines of a CI run as.
    args: [...quiet, `--lang=${language}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { ...process.env, LANGUAGE: language.replace('-', '_'), ...(timeZone !== undefined && { TZ: timeZone }) },
  });
  const watch = guard(browser.process()?.pid ?? 0, profile);
  try {
    return await withPrazo(browser, async () => {
      await browser.close();
      await watch.release();
    });
  } catch (cause) {
    await watch.release();
    throw cause;
  }
}

async function withPrazo(browser: Browser, close: () => Promise<void>): Promise<PrazoBrowser> {
  const isWorker = (target: Target): boolean => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
  // Node knows no origin for the scheme of extensions: `URL.origin` is "null" there.
  const origin = `chrome-extension://${new URL((await browser.waitForTarget(isWorker)).url()).host}`;
  const worker = (): Target | undefined => browser.targets().find(isWorker);
  await overhearNotifications(browser, isWorker);
  const console = await consolePage(browser, origin);

  return {
    kind: 'chromium',
    version: await browser.version(),
    browser,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`${origin}/${path}`, { waitUntil: 'domcontentloaded' });
      return page;
    },
    inExtension: (script, ...args) => console.evaluate(script as never, ...args),
    tabs: () => console.evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url ?? '').filter(Boolean)),
    async killWorker() {
      const target = worker();
      if (target === undefined) return;
      await (await target.worker())?.close();
      await until('the service worker is gone', () => !browser.targets().includes(target));
    },
    isWorkerAlive: async () => worker() !== undefined,
    fireAlarm: (name) => console.evaluate((alarm) => chrome.alarms.create(alarm, { when: Date.now() }), name),
    async notifications() {
      const ids = await console.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
      const words = await overheard(console);
      return ids.map((id) => ({ id, title: words[id]?.title, body: words[id]?.message }));
    },
    async clickNotification(id) {
      // Nobody can click on a notification of a headless browser; the event is raised where the browser would raise it, in a woken worker.
      await console.evaluate(() => chrome.runtime.sendMessage({ name: 'queue/read' }));
      const target = await browser.waitForTarget(isWorker);
      await (await target.worker())?.evaluate((clicked) => chrome.notifications.onClicked.dispatch(clicked), id);
    },
    close,
  };
}

/** A document of the extension that holds none of its code: an icon. */
async function consolePage(browser: Browser, origin: string): Promise<Page> {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(`${origin}/icons/48.png`);
  return page;
}

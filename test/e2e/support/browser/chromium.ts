import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page, type Protocol, type Target } from 'puppeteer-core';
import { guard, killBrowser } from './guard.ts';
import { inWorker } from './inWorker.ts';
import { letGo } from './letGo.ts';
import { overhearNotifications, overheard } from '../overhear.ts';
import type { LaunchWishes, PrazoBrowser } from './prazoBrowser.ts';
import { until } from '../until.ts';

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

export async function launchChromium(wishes: LaunchWishes): Promise<PrazoBrowser> {
  const { executable, extension, headless, language, timeZone } = wishes;
  const profile = wishes.profile ?? (await mkdtemp(join(tmpdir(), 'prazo-chromium-')));
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
  const watch = guard(browser.process()?.pid ?? 0, wishes.profile === undefined ? profile : undefined);
  try {
    return await withPrazo(browser, extension, async () => {
      if (browser.connected) await browser.close();
      await watch.release();
    });
  } catch (cause) {
    await watch.release();
    throw cause;
  }
}

async function withPrazo(browser: Browser, extension: string, close: () => Promise<void>): Promise<PrazoBrowser> {
  const isWorker = (target: Target): boolean => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
  // Node knows no origin for the scheme of extensions: `URL.origin` is "null" there.
  const origin = `chrome-extension://${new URL((await browser.waitForTarget(isWorker)).url()).host}`;
  await overhearNotifications(browser, isWorker);
  let page = await consolePage(origin, (await browser.pages())[0] ?? (await browser.newPage()));
  const console = {
    async evaluate<A extends readonly unknown[], R>(script: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
      if (page.isClosed()) page = await consolePage(origin, await browser.newPage());
      return page.evaluate(script as never, ...args);
    },
  };

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
      await console.evaluate(() => undefined);
      await stopWorker(page);
    },
    async isWorkerAlive() {
      await console.evaluate(() => undefined);
      return withWorkerStates(page, async (states) => {
        await until('the browser has told of the service worker', () => states.size > 0);
        return [...states.values()].some((state) => state === 'running' || state === 'starting');
      });
    },
    fireAlarm: (name) => console.evaluate((alarm) => chrome.alarms.create(alarm, { when: Date.now() }), name),
    async notifications() {
      const ids = await console.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
      const words = await overheard(page);
      return ids.map((id) => ({ id, title: words[id]?.title, body: words[id]?.message }));
    },
    async clickNotification(id) {
      // Nobody can click on a notification of a headless browser; the event is raised where the browser would raise it, in a woken worker.
      // One that ends by itself in that very moment has heard nothing, and may stay on the list of targets.
      await until(`the click on ${id} was heard`, async () => {
        await console.evaluate(() => chrome.runtime.sendMessage({ name: 'queue/read' }));
        for (const target of browser.targets().filter(isWorker)) {
          if (await inWorker(target, (clicked) => chrome.notifications.onClicked.dispatch(clicked), id)) return true;
        }
        return false;
      });
    },
    async update() {
      await browser.installExtension(extension);
      await page.close().catch(() => undefined);
    },
    kill: () => killBrowser(browser),
    close,
  };
}

/** By the number of the worker's version. */
type WorkerStates = Map<string, Protocol.ServiceWorker.ServiceWorkerVersionRunningStatus>;

/** What the browser's own page about service workers tells. Its list of debugger targets may keep a worker that died while somebody attached to it. */
async function withWorkerStates<T>(page: Page, use: (states: WorkerStates, session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.createCDPSession();
  const states: WorkerStates = new Map();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) states.set(versionId, runningStatus);
  });
  await session.send('ServiceWorker.enable');
  try {
    return await use(states, session);
  } finally {
    await letGo(session);
  }
}

/** Closing the worker through its debugger instead is heard late, or never, by one that is just starting or answering an event. */
const stopWorker = (page: Page): Promise<void> =>
  withWorkerStates(page, async (states, session) => {
    let hasStopped = false;
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      // An event may have started it again by the time that anybody looks.
      hasStopped ||= isToldToStop && versions.some(({ runningStatus }) => runningStatus === 'stopped');
    });
    let isToldToStop = false;
    await until('the service worker has stopped', async () => {
      if (hasStopped || (isToldToStop && states.size > 0 && [...states.values()].every((state) => state === 'stopped'))) return true;
      await session.send('ServiceWorker.stopAllWorkers');
      isToldToStop = true;
      return false;
    });
  });

/** A document of the extension that holds none of its code: an icon. */
async function consolePage(origin: string, page: Page): Promise<Page> {
  await page.goto(`${origin}/icons/48.png`);
  return page;
}

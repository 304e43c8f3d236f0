import type { Page } from 'puppeteer-core';
import type { Desk } from '../../e2e/support/desk.ts';
import { inWorker } from '../../e2e/support/browser/inWorker.ts';

declare global {
  /** The longest time for which nothing else could run, in ms, since it was set to 0. */
  var longestBlock: number;
}

/** Begins to watch for what holds a page up. */
export const watchPage = (page: Page): Promise<void> => page.evaluate(watch);

/** What held it up for longest since the last time that was asked, in ms. */
export const longestBlockOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const longest = globalThis.longestBlock;
    globalThis.longestBlock = 0;
    return longest;
  });

/** What holds the service worker up for longest while `work` is done, in ms. Chromium alone lets anybody look into it. */
export async function longestBlockWhile({ prazo }: Desk, work: () => Promise<void>): Promise<number> {
  const worker = prazo.browser.targets().find((target) => target.type() === 'service_worker');
  if (worker === undefined || !(await inWorker(worker, watch, ''))) throw new Error('the worker is not there');
  await work();
  await inWorker(worker, () => void chrome.storage.session.set({ longestBlock: globalThis.longestBlock }), '', 5_000);
  return prazo.inExtension(async () => Number((await chrome.storage.session.get('longestBlock'))['longestBlock']));
}

function watch(): void {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  globalThis.longestBlock = 0;
  port1.addEventListener('message', () => {
    const now = performance.now();
    globalThis.longestBlock = Math.max(globalThis.longestBlock, now - last);
    last = now;
    // Leaves the thread to whatever else waits.
    setTimeout(() => port2.postMessage(undefined));
  });
  port1.start();
  port2.postMessage(undefined);
}

import type { Page } from 'puppeteer-core';
import type { Desk } from '../../e2e/support/desk.ts';
import { longestBlockOf, watchPage } from './block.ts';

const PAINTED = 'painted';
const TYPED = 'felt 12';

/** From asking for a page of an extension to its first row on the screen, in ms. */
export async function openedAfter({ prazo }: Desk, path: string): Promise<number> {
  const page = await prazo.browser.newPage();
  await page.setViewport({ width: 380, height: 560 });
  await page.evaluateOnNewDocument(notePainting, PAINTED);
  await page.goto(await addressOf(prazo, path), { waitUntil: 'load' });
  const at = await paintedAt(page);
  await page.close();
  return at;
}

export interface OpenTimes {
  /** From asking for the popup to all of the queue in it. */
  readonly wholeMs: number;
  /** What held the popup up for longest on the way there, and at any key of a search. */
  readonly blockMs: number;
  readonly keyMs: number;
}

/** What the popup does once its first rows are there. */
export async function openTimes({ prazo }: Desk): Promise<OpenTimes> {
  const page = await prazo.browser.newPage();
  await page.setViewport({ width: 380, height: 560 });
  await page.goto(await addressOf(prazo, 'popup.html'), { waitUntil: 'domcontentloaded' });
  await watchPage(page);
  const done = await page.waitForFunction(() => document.querySelector('.popup[aria-busy=false]') && performance.now(), {
    timeout: 60_000,
  });
  const wholeMs = Number(await done.jsonValue());
  const blockMs = await longestBlockOf(page);
  await page.focus('input[type=search]');
  const keys: number[] = [];
  for (const key of TYPED) {
    await longestBlockOf(page);
    await page.keyboard.press(key as 'f');
    await page.evaluate(() => new Promise((resolve) => void requestAnimationFrame(() => setTimeout(resolve, 50))));
    keys.push(await longestBlockOf(page));
  }
  await page.close();
  return { wholeMs, blockMs, keyMs: Math.max(...keys) };
}

const addressOf = (prazo: Desk['prazo'], path: string): Promise<string> => prazo.inExtension((file) => chrome.runtime.getURL(file), path);

async function paintedAt(page: Page): Promise<number> {
  const mark = await page.waitForFunction((name) => performance.getEntriesByName(name)[0]?.startTime, { timeout: 60_000 }, PAINTED);
  return Number(await mark.jsonValue());
}

/** Runs in the page before its own scripts: marks the frame in which its first rows were painted. */
function notePainting(name: string): void {
  const watcher = new MutationObserver(() => {
    if (document.querySelector('a[data-key]') === null) return;
    watcher.disconnect();
    // What a frame's callback posts is done once that frame was painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => performance.mark(name), { once: true });
      port1.start();
      port2.postMessage(undefined);
    });
  });
  watcher.observe(document, { childList: true, subtree: true });
}

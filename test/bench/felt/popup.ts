import type { Page } from 'puppeteer-core';
import { type Desk, readQueue, startDesk } from '../../e2e/support/desk.ts';

const PAINTED = 'painted';

/** From asking for the popup to its rows on the screen, in ms, with so many tickets in the queue. */
export async function clickToPopup(tickets: number, rounds: number): Promise<readonly number[]> {
  const desk = await startDesk({ kind: 'chromium' });
  try {
    for (let index = 0; index < tickets; index += 1) {
      desk.center.createTicket({
        priority: '3 - Moderate',
        status: 'Active',
        assignee: 'carla',
        createdAt: Date.now() - index * 60_000,
        title: `Felt ${index}`,
      });
    }
    await readQueue(desk);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await opened(desk));
    return times;
  } finally {
    await desk.close();
  }
}

async function opened({ prazo }: Desk): Promise<number> {
  const page = await prazo.browser.newPage();
  await page.setViewport({ width: 380, height: 560 });
  await page.evaluateOnNewDocument(notePainting, PAINTED);
  await page.goto(await addressOf(prazo, 'popup.html'), { waitUntil: 'load' });
  const at = await paintedAt(page);
  await page.close();
  return at;
}

const addressOf = (prazo: Desk['prazo'], path: string): Promise<string> => prazo.inExtension((file) => chrome.runtime.getURL(file), path);

async function paintedAt(page: Page): Promise<number> {
  const mark = await page.waitForFunction((name) => performance.getEntriesByName(name)[0]?.startTime, {}, PAINTED);
  return Number(await mark.jsonValue());
}

/** Runs in the popup before its own scripts: marks the frame in which its first rows were painted. */
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

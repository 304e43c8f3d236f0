import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type Desk, readQueue, startDesk } from '../../e2e/support/desk.ts';
import { busyOf } from './busy.ts';
import { bareExtension } from './floor.ts';

const SHOWN = 'shown';

export interface ListTimes {
  readonly badges: readonly number[];
  /** The same rows with a bare span each, in the same run. */
  readonly spans: readonly number[];
  /** What a page of the same site without any ticket keeps its main thread busy with until it is loaded and quiet, with Prazo and with the floor. */
  readonly empty: readonly (readonly number[])[];
}

/** From the page being ready to every row of its window having its badge, in ms. Browsers with Prazo and with the floor take turns. */
export async function listToBadges(rows: number, rounds: number): Promise<ListTimes> {
  const floor = await bareExtension();
  const desks = [
    await startDesk({ kind: 'chromium' }),
    await startDesk({ kind: 'chromium', addSite: false, browser: { extension: floor.folder, isSilent: true } }),
  ];
  const times: [number[], number[]] = [[], []];
  const empty: [number[], number[]] = [[], []];
  try {
    for (const desk of desks) {
      for (let index = 0; index < rows; index += 1) {
        desk.center.createTicket({
          priority: '3 - Moderate',
          status: 'Active',
          assignee: 'carla',
          createdAt: Date.now() - index * 60_000,
          title: `Felt ${index}`,
        });
      }
      await (await desk.visit(`/tickets?rows=${rows}`)).close();
    }
    await readQueue(desks[0]!);
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, desk] of desks.entries()) times[index]!.push(await shownAfter(desk));
      for (const [index, desk] of desks.entries()) empty[index]!.push(await busyAtLoading(desk));
    }
    return { badges: times[0], spans: times[1], empty };
  } finally {
    for (const desk of desks) await desk.close();
    await floor.remove();
  }
}

async function shownAfter({ prazo, center }: Desk): Promise<number> {
  const page = await prazo.browser.newPage();
  await page.setViewport({ width: 1440, height: 900 });
  await page.evaluateOnNewDocument(noteShown, SHOWN);
  await page.goto(`${center.url}/tickets?filter=all&mode=server`, { waitUntil: 'load' });
  const at = await shownAt(page);
  await page.close();
  return at;
}

async function busyAtLoading({ prazo, center }: Desk): Promise<number> {
  const page = await prazo.browser.newPage();
  const soFar = await busyOf(page);
  await page.goto(`${center.url}/tickets/999999999`, { waitUntil: 'load' });
  await setTimeout(1_000);
  const busy = await soFar();
  await page.close();
  return busy;
}

async function shownAt(page: Page): Promise<number> {
  const mark = await page.waitForFunction((name) => performance.getEntriesByName(name)[0]?.startTime, { timeout: 60_000 }, SHOWN);
  const ready = await page.evaluate(() => performance.getEntriesByType('navigation')[0]!.toJSON().domContentLoadedEventEnd as number);
  return Number(await mark.jsonValue()) - ready;
}

/** Runs in the page before its own scripts: marks the frame in which each row of the window has something beside what the page put there. */
function noteShown(name: string): void {
  const added = new Set<Element>();
  const watcher = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) added.add(node);
  });
  const hasOwn = (row: Element): boolean => [...added].some((node) => row.contains(node) && (node as HTMLElement).offsetWidth > 0);
  document.addEventListener('DOMContentLoaded', () => {
    watcher.observe(document, { childList: true, subtree: true });
    const rows = [...document.querySelectorAll('tr[data-ticket-id]')].filter((row) => row.getBoundingClientRect().top < innerHeight);
    const look = (): void => {
      if (rows.length === 0 || !rows.every(hasOwn)) return void requestAnimationFrame(look);
      watcher.disconnect();
      performance.mark(name);
    };
    requestAnimationFrame(look);
  });
}

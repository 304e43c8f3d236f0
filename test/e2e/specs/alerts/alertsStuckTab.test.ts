import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserUnderTest } from '../../support/browser/browser.ts';
import { type OwnBuild, ownBuild, raisedAtIn } from '../../support/browser/ownBuild.ts';
import { type Desk, readQueue, startDesk } from '../../support/desk.ts';
import { badgeOf } from '../../support/shown.ts';
import { until } from '../../support/until.ts';

const SECOND = 1000;
const TARGET = 6 * 3600 * SECOND;
/** A third one of a site within a minute would be a digest. */
const APART = 30 * SECOND;

let build: OwnBuild;
let desk: Desk;
let shown: number;
beforeAll(async () => {
  build = await ownBuild(browserUnderTest());
  desk = await startDesk({ browser: { extension: build.folder } });
  shown = desk.center.createTicket({ priority: '1 - Critical', status: 'Active', assignee: 'carla' });
  await readQueue(desk);
});
afterAll(async () => {
  await desk?.close();
  await build?.remove();
});

/** A page of the support center with Prazo in it. */
async function openPage(): Promise<Page> {
  const page = await desk.visit('/tickets?filter=all');
  await badgeOf(desk, page, shown, ({ text }) => text !== '');
  return page;
}

async function openDialog(page: Page, dialog: 'alert' | 'confirm'): Promise<void> {
  const opened = new Promise((resolve) => page.once('dialog', resolve));
  await page.evaluate((name) => void setTimeout(() => globalThis[name]('Saved?'), 0), dialog);
  await opened;
}

/** Whatever the browser opens for it, or nothing: without a printer and without a screen it may have none. */
const print = (page: Page): Promise<void> => page.evaluate(() => void setTimeout(() => globalThis.print(), 0));

/** A prompt that nobody answers. */
const askPermission = (page: Page): Promise<void> =>
  page.evaluate(() => void setTimeout(() => navigator.geolocation.getCurrentPosition(() => undefined), 0));

async function freeze(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
}

/** For longer than the test lasts. */
const hang = (page: Page): Promise<void> => page.evaluate(() => void setTimeout(() => { for (;;); }, 0)); // prettier-ignore

const dueAt = (at: number): number =>
  desk.center.createTicket({
    priority: '1 - Critical',
    status: 'Active',
    assignee: 'carla',
    createdAt: at - TARGET,
    title: `Due at ${at}`,
  });

it('no alert and no reading waits for tabs with an open dialog or prompt, frozen or hung', { timeout: 180_000 }, async () => {
  const pages: Page[] = [];
  for (let tab = 0; tab < 6; tab += 1) pages.push(await openPage());
  const [alerting, confirming, printing, asking, frozen, hung] = pages as [Page, Page, Page, Page, Page, Page];
  await print(printing);
  await askPermission(asking);
  await openDialog(alerting, 'alert');
  await openDialog(confirming, 'confirm');
  // Firefox freezes no tab by order.
  if (desk.prazo.kind === 'chromium') await freeze(frozen);
  await hang(hung);

  const firstAt = Date.now() + 6 * SECOND;
  const dues = [0, 1, 2].map((index) => firstAt + index * (APART + SECOND));
  const tickets = dues.map(dueAt);
  await readQueue(desk);
  const raisedFor = (id: number): Promise<number> =>
    until(
      `an alert about ${id}`,
      async () => (await raisedAtIn(desk.prazo)).find((raised) => raised.id.startsWith(`${desk.center.url}#${id}|resolution|deadline`))?.at,
      50 * SECOND,
    );
  const lates: number[] = [];
  for (const [index, id] of tickets.entries()) lates.push((await raisedFor(id)) - dues[index]!);
  dueAt(Date.now() + 3600 * SECOND);
  await readQueue(desk);

  console.log(`six tabs that do not answer: alerts came ${lates.join(', ')} ms after their deadlines`);
  expect(Math.max(...lates)).toBeLessThan(3 * SECOND);
});

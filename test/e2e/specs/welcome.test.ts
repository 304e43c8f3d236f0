import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, startDesk } from '../support/desk.ts';
import { badgesOn } from '../support/shown.ts';
import { until } from '../support/until.ts';

const HOUR = 3_600_000;
/** Those of the issue, and what a person may need for reading aside: the machine alone is timed. */
const MOST_CLICKS = 6;
const MOST_MS = 60_000;
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

let desk: Desk;
let welcome: Page;
let id: number;

beforeAll(async () => {
  desk = await startDesk({ addSite: false, browser: { keepsWelcome: true } });
  id = desk.center.createTicket({ assignee: 'carla', priority: '2 - High', status: 'Active', createdAt: Date.now() - HOUR });
  welcome = await pageAt('options.html#welcome');
});
afterAll(() => desk?.close());

/** Firefox does not tell the addresses of an extension's pages. */
const pageAt = (address: string): Promise<Page> =>
  until(`${address} is open`, async () => {
    for (const page of await desk.prazo.browser.pages()) {
      if ((await page.evaluate(() => location.href).catch(() => '')).endsWith(address)) return page;
    }
    return undefined;
  });

const focused = (): Promise<string> =>
  welcome.evaluate(() => {
    const { activeElement: element } = document;
    return element instanceof HTMLInputElement ? element.type : (element?.textContent ?? '');
  });

/** Nothing sticks out at 320 px, and no rule of accessibility is broken in either theme. */
async function look(): Promise<void> {
  const { width = 1280, height = 800 } = welcome.viewport() ?? {};
  await welcome.setViewport({ width: 320, height: 800 });
  expect(await welcome.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await welcome.evaluate(axe);
  for (const value of ['light', 'dark'] as const) {
    if (desk.prazo.kind === 'chromium') await welcome.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await until('all transitions have ended', () =>
      welcome.evaluate(() => document.getAnimations().every((animation) => !(animation instanceof CSSTransition))),
    );
    const { violations } = await welcome.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
    expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }
  await welcome.setViewport({ width, height });
}

it('leads from the installation to the first badge by keyboard alone, in few clicks and one paste', async () => {
  await welcome.bringToFront();
  const begun = performance.now();
  let looked = 0;
  // The browser's own question, which is answered already in this build.
  let clicks = 1;
  const press = async (what: string): Promise<void> => {
    await until(`the focus is on ${what}`, async () => (await focused()) === what);
    const from = performance.now();
    await look();
    looked += performance.now() - from;
    await welcome.bringToFront();
    await welcome.keyboard.press('Enter');
    clicks += 1;
  };

  await until('the address is asked for', async () => (await focused()) === 'url');
  // As a paste does it: all at once, into what has the focus.
  await welcome.evaluate((text) => document.execCommand('insertText', false, text), `${desk.center.url}/tickets?filter=all`);
  await press('url');
  await press('That is right');
  await press('It did');
  await until('a ticket of theirs has its badge', () => welcome.$('.first-rows .badge'));
  expect(await welcome.$$eval('.first-rows b', (keys) => keys.map(({ textContent }) => textContent))).toEqual([
    expect.stringContaining(String(id)),
  ]);
  await press('Open my list');
  const list = await pageAt('/tickets?filter=all');
  await list.bringToFront();
  await until('the first badge', async () => (await badgesOn(desk, list)).some(({ ticket, name }) => ticket === String(id) && name !== ''));
  const took = performance.now() - begun - looked;

  console.info(`installation to first badge: ${clicks} clicks, one paste, ${Math.round(took)} ms`);
  expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
  expect(took).toBeLessThan(MOST_MS);
});

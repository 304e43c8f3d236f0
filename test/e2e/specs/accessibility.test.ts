import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, readQueue, startDesk } from '../support/desk.ts';
import { panelOf, badgesOn } from '../support/shown.ts';
import { until } from '../support/until.ts';
import { violationsOn } from '../support/axe/violations.ts';

const HOUR = 3_600_000;

let desk: Desk;
let id: number;
beforeAll(async () => {
  desk = await startDesk();
  const mine = { assignee: 'carla', status: 'Active' } as const;
  id = desk.center.createTicket({ ...mine, priority: '1 - Critical', createdAt: Date.now() - 5.8 * HOUR });
  desk.center.createTicket({ ...mine, priority: '1 - Critical', createdAt: Date.now() - 7 * HOUR });
  desk.center.createTicket({ ...mine, priority: '2 - High', status: 'Awaiting Vendor', createdAt: Date.now() - HOUR });
  desk.center.createTicket({ ...mine, priority: 'P3', createdAt: Date.now() - HOUR });
  await readQueue(desk);
});
afterAll(() => desk?.close());

const extensionPage = async (path: string, ready: string): Promise<Page> => {
  const page = await desk.prazo.openExtensionPage(path);
  await page.waitForSelector(ready);
  return page;
};

test.each([
  ['popup.html', 'a[data-key]'],
  ['options.html#sites', '.page main h1'],
  ['options.html#calendar', '.page main h1'],
  ['options.html#language', '.page main h1'],
] as const)('%s has no violation, in light and in dark', async (path, ready) => {
  const page = await extensionPage(path, ready);

  for (const value of ['light', 'dark'] as const) {
    // Firefox cannot pretend to prefer dark, so it is looked at in its own theme twice.
    if (desk.prazo.kind === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    expect({ value, violations: await violationsOn(page) }).toEqual({ value, violations: [] });
  }
  await page.close();
});

test('what stands in the support center’s pages has no violation of its own', async () => {
  const list = await desk.visit('/tickets?filter=all');
  await until('all badges have their names', async () => (await badgesOn(desk, list)).filter(({ name }) => name !== '').length === 4);
  const ticket = await desk.visit(`/tickets/${id}`);
  await panelOf(desk, ticket, id, ({ clocks }) => clocks.length === 2);

  expect(await violationsOn(ticket, '[data-prazo=panel]')).toEqual([]);
  await list.bringToFront();
  expect(await violationsOn(list, '[data-prazo=badge]')).toEqual([]);
});

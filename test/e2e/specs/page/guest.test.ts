import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, startDesk } from '../../support/desk.ts';
import { badgeOf, badgesOn } from '../../support/shown.ts';
import { until } from '../../support/until.ts';

// Prazo is a guest on the support center's page: nothing moves, and nothing is done while nobody looks.

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const COUNT = 40;
const titles = [
  'Short',
  'A title that is long enough to be cut off or to wrap wherever there is less room than it would like to have',
  '🔥 emoji',
  'مرحبا',
];

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk({ addSite: false });
  for (let index = 0; index < COUNT; index += 1) {
    desk.center.createTicket({
      title: titles[index % titles.length]!,
      priority: ['1 - Critical', '2 - High', '3 - Moderate', 'P3'][index % 4]!,
      status: index % 7 === 0 ? 'Awaiting User Info' : 'Active',
      assignee: 'carla',
      createdAt: Date.now() - (index + 1) * HOUR,
    });
  }
});
afterAll(() => desk?.close());

const heights = (page: Page): Promise<readonly number[]> =>
  page.$$eval('tr.ticket', (rows) => rows.map((row) => row.getBoundingClientRect().height));

const widths = [1440, 1280, 1024, 800];

it('no row grows, however wide the window is', async () => {
  const heightsAt = async (width: number, isReady: (page: Page) => Promise<boolean>): Promise<readonly number[]> => {
    const page = await desk.visit('/tickets?filter=all&sort=key&order=asc');
    await page.setViewport({ width, height: 900 });
    await until(`the list is ready at ${width}`, () => isReady(page));
    const found = await heights(page);
    await page.close();
    return found;
  };
  const without = new Map<number, readonly number[]>();
  for (const width of widths) without.set(width, await heightsAt(width, async (page) => (await heights(page)).length === COUNT));

  await desk.ask('site/add', { address: desk.center.url });
  await desk.changeSettings((settings) => ({ ...settings, language: 'en' }));

  for (const width of widths) {
    const withBadges = await heightsAt(
      width,
      async (page) => (await badgesOn(desk, page)).filter(({ name }) => name !== '').length === COUNT,
    );
    const grown = withBadges.filter((height, row) => height > without.get(width)![row]! + 0.5);
    expect({ width, grown }).toEqual({ width, grown: [] });
  }
});

it('a badge that counts seconds stands still while the page is hidden, and is right as soon as it is seen', async () => {
  const createdAt = Date.now() - 6 * HOUR + 4 * MINUTE;
  const id = desk.center.createTicket({ priority: '1 - Critical', status: 'Active', assignee: 'carla', createdAt });
  const list = await desk.visit('/tickets?filter=all&sort=key&order=desc');
  const first = await badgeOf(desk, list, id, ({ text }) => text.endsWith('s'));
  await badgeOf(desk, list, id, ({ text }) => text.endsWith('s') && text !== first.text);

  const front = await desk.visit('/tickets?filter=unassigned');
  await until('the list is hidden', () => list.evaluate(() => document.hidden));
  const hiddenAt = Date.now();
  const asHidden = await badgeOf(desk, list, id);
  await until('three seconds have passed', () => Date.now() > hiddenAt + 3_000);
  expect((await badgeOf(desk, list, id)).text).toBe(asHidden.text);

  await list.bringToFront();
  await badgeOf(desk, list, id, ({ text }) => text.endsWith('s') && text !== asHidden.text);
  await front.close();
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, startDesk } from '../../support/desk.ts';
import { wordsBetween } from '../../support/expected.ts';
import { badgesOn, panelOf } from '../../support/shown.ts';
import { until } from '../../support/until.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const COUNT = 120;
const begin = Date.now();

let desk: Desk;
/** By ticket: no two have the same time left, so a badge beside the wrong ticket is seen. */
const createdAt = new Map<string, number>();
beforeAll(async () => {
  desk = await startDesk();
  for (let index = 0; index < COUNT; index += 1) {
    const at = begin - index * 2 * MINUTE - 10 * MINUTE;
    const id = desk.center.createTicket({ priority: '1 - Critical', status: 'Active', assignee: 'carla', createdAt: at });
    createdAt.set(String(id), at);
  }
});
afterAll(() => desk?.close());

const rowsInView = (page: Page): Promise<readonly string[]> =>
  page.$$eval('tr.ticket[data-ticket-id]', (rows) =>
    rows
      .filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight && bottom > top;
      })
      .map((row) => row.getAttribute('data-ticket-id') ?? ''),
  );

/** Waits until each row that can be seen has exactly one badge, and that one tells the time of its own ticket. */
const everyRowIsRight = (page: Page): Promise<readonly string[]> =>
  until('each row in view has its own badge', async () => {
    const from = Date.now();
    const [badges, rows] = [await badgesOn(desk, page), await rowsInView(page)];
    const wrong = rows.filter((id) => {
      const own = badges.filter(({ ticket }) => ticket === id);
      const expected = wordsBetween({ startAt: createdAt.get(id) ?? 0, targetMs: 6 * HOUR, calendar: undefined }, from, Date.now());
      return own.length !== 1 || !expected.has(own[0]!.text);
    });
    if (rows.length === 0 || wrong.length > 0) throw new Error(`${wrong.length} of ${rows.length} rows are wrong, first ${wrong[0]}`);
    return rows;
  });

it('sorting and paging by loading pages', async () => {
  const page = await desk.visit('/tickets?filter=all&mode=server&rows=50&sort=key&order=asc');
  const first = await everyRowIsRight(page);

  await Promise.all([page.waitForNavigation({ waitUntil: 'domcontentloaded' }), page.click('th.key a')]);
  const sorted = await everyRowIsRight(page);
  await Promise.all([page.waitForNavigation({ waitUntil: 'domcontentloaded' }), page.click('.paging a[rel=next]')]);
  const paged = await everyRowIsRight(page);

  expect(new Set([first[0], sorted[0], paged[0]]).size).toBe(3);
  await page.close();
});

it('client-side navigation that replaces every row', async () => {
  const page = await desk.visit('/tickets?filter=all&mode=client&rows=50&sort=key&order=asc');
  const first = await everyRowIsRight(page);

  await page.click('th.key a');
  await page.waitForFunction((id) => document.querySelector('tr.ticket')?.getAttribute('data-ticket-id') !== id, {}, first[0]);
  const sorted = await everyRowIsRight(page);
  await page.click('.paging a[rel=next]');
  await page.waitForFunction((id) => document.querySelector('tr.ticket')?.getAttribute('data-ticket-id') !== id, {}, sorted[0]);
  const paged = await everyRowIsRight(page);

  await page.click(`tr.ticket[data-ticket-id="${paged[0]}"] .key a`);
  await page.waitForSelector('main.ticket');
  await panelOf(desk, page, paged[0]!);
  await page.goBack();
  await page.waitForSelector('main.list');
  await everyRowIsRight(page);
  await page.close();
});

it('rows that a virtual list gives to other tickets while it scrolls', async () => {
  const page = await desk.visit('/tickets?filter=all&mode=virtual&sort=key&order=asc');
  const top = await everyRowIsRight(page);

  for (const share of [0.4, 1, 0.2]) {
    await page.$eval('.scroller', (scroller, to) => scroller.scrollTo(0, to * (scroller.scrollHeight - scroller.clientHeight)), share);
    await until('other rows are in view', async () => (await rowsInView(page))[0] !== top[0]);
    await everyRowIsRight(page);
  }
  expect(await page.$$eval('[data-prazo=badge]', (badges) => badges.length)).toBeLessThan(COUNT);
  await page.close();
});

it('a page that throws out whatever it did not make', async () => {
  const page = await desk.visit('/tickets?filter=all&mode=rude&rows=50&sort=key&order=asc');
  await everyRowIsRight(page);
  await page.evaluate(() => {
    const counts = { thrownOut: 0, passes: 0 };
    Object.assign(globalThis, { counts });
    new MutationObserver((records) => {
      counts.passes += 1;
      const isBadge = (node: Node): boolean => node instanceof Element && node.matches('[data-prazo=badge]');
      if (records.some(({ removedNodes }) => [...removedNodes].some(isBadge))) counts.thrownOut += 1;
    }).observe(document, { childList: true, subtree: true });
  });

  await page.waitForFunction(() => (globalThis as unknown as { counts: { thrownOut: number } }).counts.thrownOut >= 3);
  await everyRowIsRight(page);

  // The page and Prazo take turns; neither drives the other into a loop.
  const { thrownOut, passes } = await page.evaluate(
    () => (globalThis as unknown as { counts: { thrownOut: number; passes: number } }).counts,
  );
  expect(passes).toBeLessThan(20 * (thrownOut + 1));
  await page.close();
});

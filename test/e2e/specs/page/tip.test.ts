import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, startDesk } from '../../support/desk.ts';
import { badgesOn, shownOn } from '../../support/shown.ts';
import { until } from '../../support/until.ts';

const HOUR = 3_600_000;

let desk: Desk;
let list: Page;
beforeAll(async () => {
  desk = await startDesk();
  for (const priority of ['1 - Critical', '2 - High', '3 - Moderate']) {
    desk.center.createTicket({ priority, status: 'Active', assignee: 'carla', createdAt: Date.now() - HOUR });
  }
  list = await desk.visit('/tickets?filter=all&sort=key&order=asc');
  await until('all badges have their names', async () => (await badgesOn(desk, list)).filter(({ name }) => name !== '').length === 3);
});
afterAll(() => desk?.close());

const tip = async (): Promise<string | undefined> => (await shownOn(desk, list)).tip;
const focused = (): Promise<string | undefined> =>
  list.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-ticket-id]')?.dataset['ticketId']);

it('tells both clocks, the due time with its zone and the policy when the pointer rests on a badge', async () => {
  await list.hover('tr.ticket [data-prazo=badge]');

  const text = (await until('the tooltip', tip)).replaceAll('\u00a0', ' ');

  expect(text).toMatch(/^Resolution\n(5 h|4 h \d\d) elapsed left\ndue \w+ \d+:\d\d ART/);
  expect(text).toMatch(/1st response\nmet in 0 s\ntarget < 1 h elapsed/);
  expect(text).toMatch(/Aivo · Blocker · 1 h( \d\d)? of 6 h/);
  await list.keyboard.press('Escape');
  await until('the tooltip is closed', async () => (await tip()) === undefined);
  await list.mouse.move(1, 1);
});

it('is one tab stop for the whole list, with arrows between badges and Enter for the sum', async () => {
  expect(await list.$$eval('[data-prazo=badge][tabindex="0"]', (badges) => badges.length)).toBe(1);
  await list.focus('[data-prazo=badge][tabindex="0"]');
  const first = await focused();

  await list.keyboard.press('ArrowDown');

  await until('the next badge has the focus', async () => (await focused()) !== first);
  await list.keyboard.press('Enter');
  await until('the tooltip is opened', tip);
  await list.keyboard.press('Escape');
  await until('the tooltip is closed', async () => (await tip()) === undefined);
  expect(await focused()).not.toBe(first);
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, readQueue, startDesk } from '../support/desk.ts';
import { noonCalendar, noonTime } from '../support/expected.ts';
import { openPopup } from '../support/popup.ts';
import { badgeOf } from '../support/shown.ts';
import { until } from '../support/until.ts';

const now = Date.now();

let desk: Desk;
let list: Page;
let id: number;

beforeAll(async () => {
  desk = await startDesk();
  await desk.changeSettings((settings) => ({ ...settings, calendars: { aivo: noonCalendar(now) } }));
  id = desk.center.createTicket({ assignee: 'carla', status: 'Active', priority: 'P3', createdAt: noonTime(now, 0, '10:00') });
  await readQueue(desk);
  list = await desk.visit('/tickets?filter=all');
});
afterAll(() => desk?.close());

it('a priority that nobody mapped gets its number once the analyst says what it means', async () => {
  await badgeOf(desk, list, id, ({ text }) => text === 'map it');
  const popup = await openPopup(desk);
  const target = await popup.$eval('a.to-map', (link) => link.getAttribute('href') ?? '');
  expect(target).toBe('options.html#mapping');
  await popup.close();

  const options = await desk.prazo.openExtensionPage(target);
  const field = await options.waitForSelector('select[aria-label="What priority “P3” means"]');
  expect(await options.$eval('.word-facts', (facts) => facts.textContent)).toContain('priority · 1 ticket, for example');
  await field!.select('medium');
  await options.click('.save-row button');

  await until('it is among the decided ones', async () => options.$('ul[aria-label$="Decided by you"] select'));
  await list.bringToFront();
  const badge = await badgeOf(desk, list, id, ({ name }) => name.startsWith('Resolution'));
  expect(badge.text).toMatch(/\d/);
  expect((await desk.ask('queue/read')).tickets.map(({ unmapped }) => unmapped)).toEqual([[]]);
});

it('a decision that is taken back leaves the ticket without a number again', async () => {
  const options = await desk.prazo.openExtensionPage('options.html#mapping');
  const field = await options.waitForSelector('ul[aria-label$="Decided by you"] select');
  await field!.select('');
  await options.click('.save-row button');

  await list.bringToFront();
  await badgeOf(desk, list, id, ({ text }) => text === 'map it');
});

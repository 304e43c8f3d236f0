import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, readQueue, startDesk } from '../support/desk.ts';
import { until } from '../support/until.ts';

let desk: Desk;
let id: number;
beforeAll(async () => {
  desk = await startDesk();
  id = desk.center.createTicket({ assignee: 'carla', status: 'Active', createdAt: Date.now() });
  await readQueue(desk);
});
afterAll(() => desk?.close());

/** Ticks the box as a person does, in a tab that was opened before anything was saved. */
async function tick(options: Page, words: string): Promise<void> {
  await options.bringToFront();
  await options.locator(`::-p-xpath(//label[normalize-space(.)="${words}"]/input)`).click();
}

async function save(options: Page): Promise<void> {
  await options.bringToFront();
  await options.locator('.save-row button[type=submit]').click();
  await until('it is saved', async () => (await options.$eval('.save-row [role=status]', (status) => status.textContent)) === 'Saved.');
}

it('two options tabs and a ticket that is watched meanwhile lose nothing of each other', async () => {
  const one = await desk.prazo.openExtensionPage('options.html#alerts');
  const other = await desk.prazo.openExtensionPage('options.html#alerts');
  await tick(one, 'Saturday');
  await tick(other, 'Sunday');
  const { tickets } = await desk.ask('queue/read');
  const ticket = tickets.find((each) => each.id === String(id))!.key;

  await desk.ask('alert/say', { ticket, word: 'watch' });
  await save(one);
  await save(other);

  const { alerts } = await desk.ask('settings/read');
  expect(alerts.quietDays.toSorted()).toEqual(['sat', 'sun']);
  expect(alerts.whose.watched.map((watched) => watched.ticket)).toEqual([ticket]);
});

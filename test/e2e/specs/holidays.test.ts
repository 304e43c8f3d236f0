import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, readQueue, startDesk } from '../support/desk.ts';
import { dueOf, noonCalendar, noonTime, spokenWhen } from '../support/expected.ts';
import { openPopup } from '../support/popup.ts';
import { badgeOf, panelOf } from '../support/shown.ts';
import { until } from '../support/until.ts';

const HOUR = 3_600_000;
const now = Date.now();
const calendar = noonCalendar(now);
const startAt = noonTime(now, 0, '10:00');
/** Of a full business day each. */
const target = { startAt, targetMs: 5 * 9 * HOUR };
const tomorrow = new Intl.DateTimeFormat('en-CA', { timeZone: calendar.timeZone }).format(noonTime(now, -1, '12:00'));

let desk: Desk;
let list: Page;
let id: number;

beforeAll(async () => {
  desk = await startDesk();
  await desk.changeSettings((settings) => ({ ...settings, calendars: { aivo: calendar } }));
  id = desk.center.createTicket({ assignee: 'carla', status: 'Active', priority: '3 - Moderate', createdAt: startAt });
  await readQueue(desk);
  list = await desk.visit('/tickets?filter=all');
});
afterAll(() => desk?.close());

const toldFor = (holidays: readonly string[]): RegExp => {
  const { weekday, time } = spokenWhen(dueOf({ ...target, calendar: { ...calendar, holidays } }), calendar.timeZone);
  return new RegExp(`${weekday}.* at ${time}`);
};

it('a holiday added by hand moves the deadline on list, ticket page and popup', async () => {
  await badgeOf(desk, list, id, ({ name }) => toldFor(calendar.holidays).test(name));

  const options = await desk.prazo.openExtensionPage('options.html#calendar');
  const date = await options.waitForSelector('.add-day input[type="date"]');
  await date!.evaluate((field, value) => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, tomorrow);
  await options.type('.add-day input:not([type])', 'Founding day');
  await options.click('.add-day button');
  await until('the day is listed', async () => options.$(`time[datetime="${tomorrow}"]`));
  await options.click('.save-row button');
  await until('it is saved', async () => (await desk.ask('settings/read')).calendars['aivo']?.holidays.includes(tomorrow));
  await options.close();

  const moved = toldFor([...calendar.holidays, tomorrow]);
  await list.bringToFront();
  await badgeOf(desk, list, id, ({ name }) => moved.test(name));
  const ticket = await desk.visit(`/tickets/${id}`);
  const due = dueOf({ ...target, calendar: { ...calendar, holidays: [...calendar.holidays, tomorrow] } });
  const { weekday, time } = spokenWhen(due, calendar.timeZone);
  const inShort = new RegExp(`${weekday.slice(0, 3)}.* ${time}`);
  const panel = await panelOf(desk, ticket, id, ({ clocks }) =>
    clocks.some(({ metric, line }) => metric === 'Resolution' && inShort.test(line)),
  );
  expect(panel.ticket).toBe(String(id));
  const popup = await openPopup(desk);
  await until('the popup tells it', async () => moved.test(await popup.$eval('body', (body) => body.innerHTML)));
});

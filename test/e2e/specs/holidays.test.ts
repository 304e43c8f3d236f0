import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, readQueue, resolutionOf, startDesk } from '../support/desk.ts';
import { dueOf, noonCalendar, noonTime, spokenWhen } from '../support/expected.ts';
import { openPopup } from '../support/popup.ts';
import { badgeOf, panelOf, shownOn } from '../support/shown.ts';
import { until } from '../support/until.ts';

const HOUR = 3_600_000;
const now = Date.now();
const calendar = noonCalendar(now);
const startAt = noonTime(now, 0, '10:00');
/** Of a full business day each. */
const target = { startAt, targetMs: 5 * 9 * HOUR };
const dateAgo = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: calendar.timeZone }).format(noonTime(now, days, '12:00'));
const tomorrow = dateAgo(-1);

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
  await list.bringToFront();
  await list.hover(`tr[data-ticket-id="${id}"] [data-prazo=badge]`);
  await until('the tooltip names the day', async () => (await shownOn(desk, list)).tip?.includes(': Founding day, closed'));
  const popup = await openPopup(desk);
  await until('the popup tells it', async () => moved.test(await popup.$eval('body', (body) => body.innerHTML)));
});

it('the address of a day leads to its place in the year, which is walked by arrows', async () => {
  const options = await desk.prazo.openExtensionPage(`options.html#calendar/aivo/${tomorrow}`);
  const figure = await options.waitForSelector('.year-figure');

  expect(await figure!.evaluate((slider) => slider.getAttribute('aria-valuetext'))).toMatch(/closed: Founding day · by hand$/);
  await figure!.focus();
  await options.keyboard.press('ArrowRight');
  await until('the next day is told', async () =>
    (await figure!.evaluate((slider) => slider.getAttribute('aria-valuetext')))?.endsWith('open 9:00–18:00'),
  );
  await options.close();
});

it('a holiday that is taken away brings the deadline forward, and its alert with it', async () => {
  const closed = dateAgo(2);
  await desk.changeSettings((settings) => ({
    ...settings,
    calendars: { aivo: { ...calendar, holidays: [...calendar.holidays, closed].toSorted() } },
    holidays: {
      aivo: { sources: [], byHand: [...calendar.holidays, closed].map((date) => ({ date, name: 'Company day' })), counting: [] },
    },
  }));
  // Due in 20 seconds without that day, tomorrow with it.
  const late = desk.center.createTicket({
    assignee: 'carla',
    status: 'Active',
    priority: '3 - Moderate',
    createdAt: Date.now() - 6 * 24 * HOUR + 20_000,
  });
  await readQueue(desk);
  const alerts = async (): Promise<number> => (await desk.prazo.notifications()).filter((shown) => shown.id.includes(`#${late}`)).length;
  expect((await resolutionOf(desk, late))?.remainingMs).toBeGreaterThan(8 * HOUR);
  expect(await alerts()).toBe(0);

  const options = await desk.prazo.openExtensionPage(`options.html#calendar/aivo/${closed}`);
  await (await options.waitForSelector('.day-line button[data-kind="icon"]'))!.click();
  await options.click('.save-row button');

  await until('the deadline is near', async () => ((await resolutionOf(desk, late))?.remainingMs ?? Infinity) < HOUR);
  await until('the alert of the ticket', async () => (await alerts()) > 0, 60_000);
});

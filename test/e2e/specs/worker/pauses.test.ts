import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { changeStatus, type Desk, historyOf, resolutionOf, startDesk } from '../../support/desk.ts';
import { badgeWords, dueOf, noonCalendar, noonTime, remainingAt, spokenWhen } from '../../support/expected.ts';
import { badgeOf, panelOf } from '../../support/shown.ts';
import { until } from '../../support/until.ts';

const HOUR = 3_600_000;
const now = Date.now();
const calendar = noonCalendar(now);
const high = { targetMs: 8 * HOUR, calendar };

let desk: Desk;
let list: Page;
beforeAll(async () => {
  desk = await startDesk();
  await desk.changeSettings((settings) => ({ ...settings, calendars: { aivo: calendar } }));
  list = await desk.visit('/tickets?filter=all');
});
afterAll(() => desk?.close());

const newTicket = async (
  createdAt: number,
  history: NonNullable<Parameters<Desk['center']['createTicket']>[0]['history']> = [],
): Promise<number> => {
  const id = desk.center.createTicket({ priority: '2 - High', status: 'Active', assignee: 'carla', createdAt, history });
  await list.bringToFront();
  await list.reload({ waitUntil: 'domcontentloaded' });
  await badgeOf(desk, list, id);
  return id;
};

it('pauses list and ticket page when the status says that the customer is waited for, and moves the deadline by exactly that time when it goes on', async () => {
  const startAt = noonTime(now, 0, '09:30');
  const id = await newTicket(startAt);
  const ticket = await desk.visit(`/tickets/${id}`);

  await changeStatus(ticket, 'Awaiting User Info');

  const [paused] = await historyOf(desk, id, 'Awaiting User Info');
  const panel = await panelOf(desk, ticket, id, ({ clocks }) => clocks[1]?.tone === 'paused');
  expect(panel.notice).toMatch(/customer/);
  await list.bringToFront();
  await badgeOf(desk, list, id, ({ tone, name }) => tone === 'paused' && name.includes('customer'));
  await until('the clock stands still in the store', async () => (await resolutionOf(desk, id))?.state === 'paused');
  expect((await resolutionOf(desk, id))?.remainingMs).toBe(remainingAt({ ...high, startAt }, paused!));

  await ticket.bringToFront();
  await changeStatus(ticket, 'Active');

  const [, resumed] = await historyOf(desk, id, 'Active');
  const expected = { ...high, startAt, pauses: [{ from: paused!, to: resumed! }] };
  const clock = await until('the clock counts again', async () => {
    const resolution = await resolutionOf(desk, id);
    return resolution?.state === 'counting' ? resolution : undefined;
  });
  expect(clock.dueAt).toBe(dueOf(expected));
  expect(clock.dueAt).toBeGreaterThan(dueOf({ ...high, startAt }));
  await panelOf(desk, ticket, id, ({ clocks }) => clocks[1]?.line.includes(spokenWhen(dueOf(expected), calendar.timeZone).time) === true);
  await list.bringToFront();
  await badgeOf(desk, list, id, ({ text }) => text === badgeWords(remainingAt(expected, Date.now())));
});

it('counts only business time of a pause that went over closing time and a holiday', async () => {
  const startAt = noonTime(now, 2, '15:00');
  const from = noonTime(now, 2, '16:40');
  const id = await newTicket(startAt, [{ at: from, status: 'Awaiting Vendor' }]);
  await badgeOf(desk, list, id, ({ tone, name }) => tone === 'paused' && name.includes('third party'));
  const ticket = await desk.visit(`/tickets/${id}`);

  await changeStatus(ticket, 'Active');

  const [, to] = await historyOf(desk, id, 'Active');
  const clock = await until('the clock counts again', async () => {
    const resolution = await resolutionOf(desk, id);
    return resolution?.state === 'counting' ? resolution : undefined;
  });
  expect(clock.dueAt).toBe(dueOf({ ...high, startAt, pauses: [{ from, to: to! }] }));
  await ticket.close();
});

it('ends a pause at the answer of the customer', async () => {
  const startAt = noonTime(now, 0, '10:00');
  const from = noonTime(now, 0, '10:30');
  const answeredAt = noonTime(now, 0, '11:17');
  const id = await newTicket(startAt, [
    { at: from, status: 'Awaiting User Info' },
    { at: answeredAt, message: { from: 'customer', text: 'Aqui está.' } },
  ]);

  const clock = await until('the ticket is in the queue', () => resolutionOf(desk, id));

  expect(clock.state).toBe('counting');
  expect(clock.dueAt).toBe(dueOf({ ...high, startAt, pauses: [{ from, to: answeredAt }] }));
});

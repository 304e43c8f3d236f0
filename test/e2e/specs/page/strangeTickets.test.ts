import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { type Desk, readQueue, resolutionOf, startDesk } from '../../support/desk.ts';
import { dueOf, noonCalendar, noonTime } from '../../support/expected.ts';
import { openPopup, popupRows } from '../../support/popup.ts';
import { badgeOf, panelOf } from '../../support/shown.ts';
import { until } from '../../support/until.ts';

const HOUR = 3_600_000;
const now = Date.now();
const calendar = noonCalendar(now);
const high = { targetMs: 8 * HOUR, calendar };

const hostile = [
  '<img src=x onerror="document.title=\'owned\'">',
  '"><script>document.title="owned"</script>',
  '</td></tr></table><h1>owned</h1>',
  'javascript:document.title="owned"',
  '👩🏽‍💻 مرحبا \u202Egnp.exe',
  '&lt;b&gt;not bold&lt;/b&gt;',
];

let desk: Desk;
let list: Page;
beforeAll(async () => {
  desk = await startDesk();
  await desk.changeSettings((settings) => ({ ...settings, calendars: { aivo: calendar } }));
  list = await desk.visit('/tickets?filter=all');
});
afterAll(() => desk?.close());

type Ticket = Parameters<Desk['center']['createTicket']>[0];
async function shown(ticket: Ticket): Promise<number> {
  const id = desk.center.createTicket({
    assignee: 'carla',
    status: 'Active',
    priority: '2 - High',
    createdAt: noonTime(now, 0, '10:00'),
    ...ticket,
  });
  await readQueue(desk);
  await list.bringToFront();
  await list.reload({ waitUntil: 'domcontentloaded' });
  return id;
}

test.each(hostile)('a title stays text: %s', async (title) => {
  const id = await shown({ title });

  await badgeOf(desk, list, id, ({ text }) => /^\d\sh/.test(text));
  const popup = await openPopup(desk);
  const row = await until('its row', async () => (await popupRows(popup)).find((each) => each.id === String(id)));
  const page = await desk.visit(`/tickets/${id}`);
  await panelOf(desk, page, id);

  expect(row.title).toBe(title);
  expect(await popup.$$eval('img, script:not([src]), b bdi *, small *', (strangers) => strangers.length)).toBe(0);
  expect(await popup.title()).not.toContain('owned');
  expect(await page.title()).not.toBe('owned');
  expect(await list.title()).not.toBe('owned');
  await popup.close();
  await page.close();
});

test.each([
  ['an unknown priority', { priority: 'P3' }, /priority P3 is not mapped/],
  ['an unknown status', { status: 'Em homologação' }, /status Em homologação is not mapped/],
  ['no creation date', { createdAt: null }, /its creation date is not known/],
] as const)('%s is shown as unmapped, never guessed', async (_, ticket, why) => {
  const id = await shown(ticket);

  const badge = await badgeOf(desk, list, id, ({ name }) => why.test(name));

  expect(badge.text).toBe('map it');
  expect(badge.tone).toBe('ask');
});

it('a wish for a new feature has no service level', async () => {
  const id = await shown({ type: 'featureRequest' });

  const badge = await badgeOf(desk, list, id, ({ name }) => name.startsWith('No service level'));

  expect(badge.text).toBe('no SLA');
});

it('events that are repeated, out of order and in the future change nothing', async () => {
  const startAt = noonTime(now, 2, '10:00');
  const from = noonTime(now, 2, '12:00');
  const to = noonTime(now, 2, '15:00');
  const waiting = { at: from, status: 'Awaiting User Info' };
  const id = await shown({ createdAt: startAt, history: [{ at: to, status: 'Active' }, waiting, waiting] });

  expect((await resolutionOf(desk, id))?.dueAt).toBe(dueOf({ ...high, startAt, pauses: [{ from, to }] }));
});

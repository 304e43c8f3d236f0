import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, startDesk } from '../../support/desk.ts';
import { choose, press, type } from '../../support/panel/inPanel.ts';
import { panelOf } from '../../support/shown.ts';

const HOUR = 3_600_000;

let desk: Desk;
let ticket: number;
beforeAll(async () => {
  desk = await startDesk();
  ticket = desk.center.createTicket({ priority: '2 - High', status: 'Active', assignee: 'carla', createdAt: Date.now() - HOUR });
});
afterAll(() => desk?.close());

it('a pause by hand is said, outlives the worker and the page, is resumed and undone', async () => {
  const page = await desk.visit(`/tickets/${ticket}`);
  await panelOf(desk, page, ticket, ({ text }) => text.includes('Pause…'));

  await press(desk, page, 'Pause…');
  await panelOf(desk, page, ticket, ({ text }) => text.includes('Waits for') && text.includes('The clock stops'));
  await choose(desk, page, 'third party');
  await type(desk, page, 'Note', 'Case 88213');
  await press(desk, page, 'Pause');
  const paused = await panelOf(desk, page, ticket, ({ notice }) => notice.startsWith('Paused by you since'));
  expect(paused.notice).toContain('third party. Only in Prazo');
  expect(paused.clocks.at(-1)?.tone).toBe('paused');

  await desk.prazo.killWorker();
  await page.reload({ waitUntil: 'domcontentloaded' });
  await panelOf(desk, page, ticket, ({ notice, text }) => notice.startsWith('Paused by you since') && text.includes('by hand'));

  await press(desk, page, 'Resume');
  const resumed = await panelOf(desk, page, ticket, ({ notice }) => notice === '');
  expect(resumed.clocks.at(-1)?.tone).not.toBe('paused');
  expect(resumed.text).toContain('by hand');

  await press(desk, page, 'More actions');
  await panelOf(desk, page, ticket, ({ text }) => text.includes('Undo: Pause'));
  await press(desk, page, 'Undo: Pause');
  const { text } = await panelOf(desk, page, ticket, (panel) => !panel.text.includes('by hand'));
  expect(text).toContain('Pause…');
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, startDesk } from '../../support/desk.ts';
import { pressPart } from '../../support/pressing/pressPart.ts';
import { panelOf } from '../../support/shown.ts';

const HOUR = 3_600_000;

let desk: Desk;
let tickets: readonly number[];
beforeAll(async () => {
  desk = await startDesk();
  tickets = ['2 - High', '3 - Moderate'].map((priority) =>
    desk.center.createTicket({ priority, status: 'Active', assignee: 'carla', createdAt: Date.now() - HOUR }),
  );
});
afterAll(() => desk?.close());

/** The arrow at the end of the head. */
const clickArrow = (page: Page): Promise<boolean> =>
  pressPart(desk.prazo, page, { host: '[data-prazo=panel]', by: 'selector', what: 'header button[aria-expanded]' });

it('a panel is folded to its head, and so is the next one, until it is unfolded again', async () => {
  const [first, second] = tickets as [number, number];
  const page = await desk.visit(`/tickets/${first}`);
  await panelOf(desk, page, first, ({ clocks }) => clocks.length === 2);

  await clickArrow(page);
  const { text } = await panelOf(desk, page, first, ({ clocks }) => clocks.length === 0);
  expect(text).toMatch(/met|8\sh|7\sh/);
  await desk.prazo.killWorker();

  const next = await desk.visit(`/tickets/${second}`);
  await panelOf(desk, next, second, ({ clocks }) => clocks.length === 0);
  await clickArrow(next);
  await panelOf(desk, next, second, ({ clocks }) => clocks.length === 2);

  await next.reload({ waitUntil: 'domcontentloaded' });
  await panelOf(desk, next, second, ({ clocks }) => clocks.length === 2);
});

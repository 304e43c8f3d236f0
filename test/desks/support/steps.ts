import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { spokenWhen } from '../../e2e/support/expected.ts';
import { panelOf } from '../../e2e/support/shown.ts';
import { isMeasured } from '../../../utils/sla/clock/clock.ts';
import { until } from '../../e2e/support/until.ts';
import { everyBadgeIsRight, photograph, type TicketAtWork } from './look.ts';
import type { Product } from './product.ts';
import type { RealDesk } from './realDesk.ts';

// What every product is put through alike.

/** The resolution is due by the contract's zone, whatever the product's, the account's and the browser's are. */
export async function seeWhenItIsDue(desk: RealDesk, product: Product, ticket: TicketAtWork, picture: string): Promise<void> {
  const page = await desk.visit(product.ticketPath(ticket.id));

  const panel = await panelOf(desk, page, '', ({ clocks }) => clocks.length === 2);

  expect(panel.clocks[1]?.line).toContain(spokenWhen(ticket.dueAt, desk.calendar.timeZone).time);
  await photograph(page, picture);
  await page.close();
}

/** From the page of a ticket that waits, which is closed afterwards: its panel and the whole list follow. */
export async function goOnWorking(desk: RealDesk, product: Product, page: Page, list: Page): Promise<void> {
  await product.changeStatus(page, 'working');

  await panelOf(desk, page, '', ({ clocks }) => clocks.length === 2 && clocks[1]?.tone !== 'paused');
  await page.close();
  await list.bringToFront();
  await list.reload();
  await everyBadgeIsRight(desk, list, product);
}

/** A pause and its end, which no page of the site tells, to a worker that was stopped before. */
export async function learnOfPauseUnseen(desk: RealDesk, product: Product, id: string): Promise<void> {
  const stateOf = async (): Promise<string | undefined> =>
    (await desk.ask('queue/read')).tickets.find((ticket) => ticket.id === id)?.clocks.resolution.state;
  await desk.prazo.killWorker();

  await product.changeStatusElsewhere(id, 'waiting');
  await desk.ask('queue/refresh');

  expect(await stateOf()).toBe('paused');

  // All products date changes by the second: two of one second look the same from outside.
  const changedBy = Date.now();
  await until('the second is over', () => Date.now() >= changedBy + 1_000);
  await product.changeStatusElsewhere(id, 'working');
  await desk.ask('queue/refresh');
  expect(await stateOf()).toBe('counting');
}

/** By a contract whose first response ends at a reply of the support: each ticket by its own history, one that is answered now, and the whole list. */
export async function endAtTheFirstReply(desk: RealDesk, product: Product, list: Page): Promise<void> {
  const endsAt = (ends: 'assignment' | 'supportReply'): Promise<undefined> =>
    desk.ask('settings/patch', [{ path: ['policies', 'aivo', 'firstResponseEndsAt'], to: [ends] }]);
  const firstResponses = async () => (await desk.ask('queue/read')).tickets.map(({ id, clocks }) => [id, clocks.firstResponse] as const);
  await endsAt('supportReply');

  const known = new Map((await product.tickets()).map((ticket) => [ticket.id, ticket]));
  const ended = (await firstResponses()).map(([id, clock]) => [id, isMeasured(clock) ? clock.stoppedAt : undefined]);
  expect(ended.filter(([, stoppedAt]) => stoppedAt !== undefined).length).toBeGreaterThan(0);
  expect(ended).toEqual(ended.map(([id]) => [id, known.get(String(id))?.answeredAt]));
  await list.bringToFront();
  await everyBadgeIsRight(desk, list, product, 'answeredAt');

  const [waiting] = ended.find(([, stoppedAt]) => stoppedAt === undefined) ?? [];
  await product.replyElsewhere?.(String(waiting));
  await desk.ask('queue/refresh');
  const answeredAt = (await product.tickets()).find(({ id }) => id === waiting)?.answeredAt;
  expect(answeredAt).toBeGreaterThan(0);
  expect(new Map(await firstResponses()).get(String(waiting))).toMatchObject({ state: 'stopped', stoppedAt: answeredAt });

  await endsAt('assignment');
  await everyBadgeIsRight(desk, list, product);
}

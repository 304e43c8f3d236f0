import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { badgeOf, panelOf } from '../../e2e/support/shown.ts';
import { bareHeights, everyBadgeIsRight, photograph, rowHeights, type TicketAtWork, ticketAtWork } from '../support/look.ts';
import { browsersUnderTest } from '../support/browsers.ts';
import { ACCOUNT_ZONE } from '../support/product.ts';
import { type RealDesk, startRealDesk } from '../support/realDesk.ts';
import { goOnWorking, learnOfPauseUnseen, seeWhenItIsDue } from '../support/steps.ts';
import { znuny } from '../support/znuny.ts';

const product = znuny(inject('desks').znuny);
describe.each(browsersUnderTest())('in %s', (kind) => {
  let desk: RealDesk;
  let list: Page;
  let ticket: TicketAtWork;
  beforeAll(async () => {
    desk = await startRealDesk(product, kind);
    ticket = await ticketAtWork(desk, product);
    list = await desk.visit(product.listPath);
  });
  afterAll(() => desk?.close());

  it('shows every ticket of a list as its history says', async () => {
    expect(await everyBadgeIsRight(desk, list, product)).toBe(30);
    await photograph(list, `znuny-small-${kind}`);
  });

  it('makes no ticket of the list higher than it was, where its titles do not fill their column', async () => {
    await list.setViewport({ width: 1600, height: 900 });
    await list.reload();
    await everyBadgeIsRight(desk, list, product);

    expect(await rowHeights(list, '.MasterAction')).toEqual(await bareHeights(list, '.MasterAction'));
  });

  it('reads the open tickets of the person who signed in, and no others', async () => {
    const open = (await product.tickets()).filter(({ isMine, isOpen }) => isMine && isOpen).map(({ id }) => id);

    // What a page shows is the analyst's until the queue is read again, done or not.
    await desk.ask('queue/refresh');

    expect((await desk.ask('queue/read')).tickets.map(({ id }) => id).toSorted()).toEqual(open.toSorted());
  });

  it.each(['Medium', 'Preview'])('shows the same in the list of another view: %s', async (view) => {
    await list.goto(`${product.url}${product.listPath.replace('Small', view)}`);

    await badgeOf(desk, list, ticket.id, ({ text }) => text !== '');

    await photograph(list, `znuny-${view.toLowerCase()}-${kind}`);
    expect(await rowHeights(list, '.MasterAction')).toEqual(await bareHeights(list, '.MasterAction'));
  });

  it('shows on the page of a ticket when it is due, in the zone of the contract', () =>
    seeWhenItIsDue(desk, product, ticket, `znuny-ticket-${kind}`));

  it('has the panel below the heading, which keeps its height', async () => {
    const page = await desk.visit(product.ticketPath(ticket.id));
    await panelOf(desk, page, '', ({ clocks }) => clocks.length === 2);

    const [heading, panel, next] = await page.evaluate(() =>
      ['.TicketZoom > .Headline', '[data-prazo=panel]', '.TicketZoom > .LayoutFixedSidebar'].map((selector) => {
        const { top, bottom } = document.querySelector(selector)!.getBoundingClientRect();
        return { top, bottom };
      }),
    );

    expect(panel!.top).toBeGreaterThanOrEqual(heading!.bottom);
    expect(next!.top).toBeGreaterThanOrEqual(panel!.bottom);
    await page.close();
  });

  it('reads right although the product writes its times in the zone of the account, which is another one', async () => {
    const page = await desk.visit(product.ticketPath(ticket.id));
    const { createdAt } = (await product.tickets()).find(({ id }) => id === ticket.id)!;

    const written = await page.$eval('.TicketZoom .SidebarColumn', ({ textContent }) => textContent);

    expect(written).toContain(
      `${new Date(createdAt).toLocaleTimeString('en-GB', { timeZone: ACCOUNT_ZONE }).slice(0, 5)} (${ACCOUNT_ZONE})`,
    );
    await page.close();
  });

  it('pauses and goes on when the status is changed in the product’s own popups', async () => {
    await list.goto(product.url + product.listPath);
    const page = await desk.visit(product.ticketPath(ticket.id));

    await product.changeStatus(page, 'waiting');

    await panelOf(desk, page, '', ({ clocks }) => clocks[1]?.tone === 'paused');
    await list.bringToFront();
    await list.reload();
    await badgeOf(desk, list, ticket.id, ({ tone, name }) => tone === 'paused' && name.includes('customer'));

    await page.bringToFront();
    await goOnWorking(desk, product, page, list);
  });

  it('learns of a pause and of its end while no page of the site is open, although the worker was stopped', async () => {
    await list.close();

    await learnOfPauseUnseen(desk, product, ticket.id);
  });
});

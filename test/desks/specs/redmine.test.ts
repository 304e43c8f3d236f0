import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { badgeOf, badgesOn, panelOf } from '../../e2e/support/shown.ts';
import { until } from '../../e2e/support/until.ts';
import { bareHeights, everyBadgeIsRight, photograph, rowHeights, type TicketAtWork, ticketAtWork } from '../support/look.ts';
import { browsersUnderTest } from '../support/browsers.ts';
import { ACCOUNT_ZONE } from '../support/product.ts';
import { giveKey, type RealDesk, startRealDesk } from '../support/realDesk.ts';
import { redmine } from '../support/redmine.ts';
import { endAtTheFirstReply, goOnWorking, learnOfPauseUnseen, seeWhenItIsDue } from '../support/steps.ts';

const product = redmine(inject('desks').redmine);
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

  it('says that it needs an API key, without any password dialog', async () => {
    const site = await until('the site has failed', async () => (await desk.ask('queue/read')).sites.find(({ failure }) => failure));

    expect(site).toMatchObject({ failure: 'notAllowed', detail: expect.stringContaining('API key') as string });
    // A page behind such a dialog answers nothing.
    expect(await list.title()).toContain('Issues');
  });

  it('reads with the key that is pasted into the options page', async () => {
    const account = await desk.visit('/my/page');
    const key = await product.keyOf(account);
    await account.close();

    expect(await giveKey(desk, key)).toContain('responds');

    const open = (await product.tickets()).filter(({ isMine, isOpen }) => isMine && isOpen).map(({ id }) => id);
    expect((await desk.ask('queue/read')).tickets.map(({ id }) => id).toSorted()).toEqual(open.toSorted());
  });

  it('shows every ticket of a list as its history says', async () => {
    await list.bringToFront();
    await list.reload();

    expect(await everyBadgeIsRight(desk, list, product)).toBeGreaterThan(10);
    await photograph(list, `redmine-list-${kind}`);
  });

  it('makes no row of the list higher than it was', async () => {
    expect(await rowHeights(list, 'tr.issue')).toEqual(await bareHeights(list, 'tr.issue'));
  });

  it('does the same from the first look at a list that has no room to spare', async () => {
    await list.setViewport({ width: 1000, height: 900 });
    await list.goto(`${product.url}/issues?set_filter=1&status_id=*&group_by=status&per_page=50`);

    await everyBadgeIsRight(desk, list, product);

    await photograph(list, `redmine-narrow-${kind}`);
    expect((await badgesOn(desk, list)).filter(({ fresh }) => fresh !== undefined)).toEqual([]);
    expect(await rowHeights(list, 'tr.issue')).toEqual(await bareHeights(list, 'tr.issue'));
    await list.setViewport({ width: 1280, height: 800 });
  });

  it('shows on the page of a ticket when it is due, in the zone of the contract', () =>
    seeWhenItIsDue(desk, product, ticket, `redmine-ticket-${kind}`));

  it('reads right although the product writes its times in the zone of the account, which is another one', async () => {
    const page = await desk.visit(product.ticketPath(ticket.id));
    const { createdAt } = (await product.tickets()).find(({ id }) => id === ticket.id)!;

    const written = await page.$eval('p.author a[href*="/activity?from="]', (link) => link.getAttribute('title'));

    const time = new Date(createdAt).toLocaleTimeString('en-US', { timeZone: ACCOUNT_ZONE, hour: '2-digit', minute: '2-digit' });
    expect(written?.replaceAll(/\s/g, ' ')).toContain(time.replaceAll(/\s/g, ' '));
    await page.close();
  });

  it('pauses and goes on when the status is changed on the page of the ticket', async () => {
    const page = await desk.visit(product.ticketPath(ticket.id));

    await product.changeStatus(page, 'waiting');

    await panelOf(desk, page, '', ({ clocks }) => clocks[1]?.tone === 'paused');
    await list.bringToFront();
    await list.reload();
    await badgeOf(desk, list, ticket.id, ({ tone, name }) => tone === 'paused' && name.includes('customer'));

    await page.bringToFront();
    await goOnWorking(desk, product, page, list);
  });

  it('ends the first response at the first reply of the support where the contract says so', () => endAtTheFirstReply(desk, product, list));

  it('learns of a pause and of its end while no page of the site is open, although the worker was stopped', async () => {
    await list.close();

    await learnOfPauseUnseen(desk, product, ticket.id);
  });
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { requestTrackerClient } from '../../../utils/sites/requestTracker/client.ts';
import type { Get } from '@/utils/sites/siteAnswer';
import { spokenWhen } from '../../e2e/support/expected.ts';
import { badgeOf, panelOf } from '../../e2e/support/shown.ts';
import { until } from '../../e2e/support/until.ts';
import { bareHeights, everyBadgeIsRight, photograph, rowHeights, type TicketAtWork, ticketAtWork } from '../support/look.ts';
import { browsersUnderTest } from '../support/browsers.ts';
import { ACCOUNT_ZONE } from '../support/product.ts';
import { type RealDesk, startRealDesk } from '../support/realDesk.ts';
import { requestTracker } from '../support/requestTracker.ts';
import { endAtTheFirstReply, goOnWorking, learnOfPauseUnseen, seeWhenItIsDue } from '../support/steps.ts';

const product = requestTracker(inject('desks').requestTracker);
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
    expect(await everyBadgeIsRight(desk, list, product)).toBeGreaterThan(10);
    await photograph(list, `requestTracker-list-${kind}`);
  });

  it('makes no ticket of the list higher than it was, and has room for words', async () => {
    expect(await rowHeights(list, 'tbody.list-item')).toEqual(await bareHeights(list, 'tbody.list-item'));
    const badge = await list.$eval('[data-prazo=badge]', (host) => host.getBoundingClientRect().width);
    expect(badge).toBeGreaterThan(60);
  });

  it('reads the open tickets of the person who signed in, and no others', async () => {
    const open = (await product.tickets()).filter(({ isMine, isOpen }) => isMine && isOpen).map(({ id }) => id);

    const queue = await until('the whole queue is read', async () => {
      const { tickets } = await desk.ask('queue/read');
      return tickets.length >= open.length ? tickets.map(({ id }) => id) : undefined;
    });

    expect(queue.toSorted()).toEqual(open.toSorted());
  });

  it('tells which open tickets nobody has, and in which queues tickets lie', async () => {
    const get: Get = async (path) => {
      const answer = await desk.prazo.inExtension(
        async (address) => (await fetch(address, { credentials: 'include', headers: { Accept: 'application/json' } })).text(),
        product.url + path,
      );
      return { url: product.url + path, contentType: 'application/json', text: answer, date: undefined };
    };
    const client = requestTrackerClient(product.url, get);

    const nobodys = [...((await client.unassigned?.()) ?? [])];

    expect(nobodys.length).toBeGreaterThan(0);
    for (const [, revision] of nobodys) expect(Date.parse(revision)).toBeGreaterThan(0);
    const records = await client.tickets(nobodys.map(([id]) => id));
    expect(records.map(({ assignee, queue }) => [assignee, queue])).toEqual(nobodys.map(() => [undefined, 'Support']));
  });

  it('shows on the page of a ticket when it is due, in the zone of the contract', () =>
    seeWhenItIsDue(desk, product, ticket, `requestTracker-ticket-${kind}`));

  it("shows the product's own deadline beside it once the analyst wants that, in the contract's zone, with the difference", async () => {
    const { timeZone } = desk.calendar;
    const ownDueAt = Math.floor(ticket.dueAt / 60_000 - 90) * 60_000;
    await product.setDue(ticket.id, ownDueAt);
    await desk.ask('queue/refresh');
    await desk.ask('settings/patch', [{ path: ['showsNative'], to: true }]);

    const page = await desk.visit(product.ticketPath(ticket.id));
    const { text } = await panelOf(desk, page, '', (panel) => panel.text.includes('In Request Tracker'));

    expect(text).toContain(`${spokenWhen(ownDueAt, timeZone).time} `);
    expect(text).toContain(`1 h 30 earlier than the contract`.replaceAll(' h 30', '\u00a0h\u00a030'));
    await photograph(page, `requestTracker-native-${kind}`);
    await page.close();
  });

  it('reads right although the product writes its times in the zone of the account, which is another one', async () => {
    const page = await desk.visit(product.ticketPath(ticket.id));
    const { createdAt } = (await product.tickets()).find(({ id }) => id === ticket.id)!;

    const written = await page.$eval('.ticket-info-dates .date.created .value', ({ textContent }) => textContent);

    expect(written).toContain(new Date(createdAt).toLocaleTimeString('en-GB', { timeZone: ACCOUNT_ZONE }));
    await page.close();
  });

  it('pauses when the status is changed in the list, whose rows are then replaced', async () => {
    await list.bringToFront();

    await product.changeStatusInList(list, ticket.id, 'waiting');

    await badgeOf(desk, list, ticket.id, ({ tone, name }) => tone === 'paused' && name.includes('customer'));
    await everyBadgeIsRight(desk, list, product);
  });

  it('goes on when the status is changed on the page of the ticket', async () => {
    const page = await desk.visit(product.ticketPath(ticket.id));
    await panelOf(desk, page, '', ({ clocks }) => clocks[1]?.tone === 'paused');

    await goOnWorking(desk, product, page, list);
  });

  it('ends the first response at the first reply of the support where the contract says so', () => endAtTheFirstReply(desk, product, list));

  it('learns of a pause and of its end while no page of the site is open, although the worker was stopped', async () => {
    await list.close();

    await learnOfPauseUnseen(desk, product, ticket.id);
  });

  it('takes a list without tickets for what it is', async () => {
    const empty = await desk.visit(`/Search/Results.html?Query=id%3D0`);
    const seenAt = Date.now();
    await until('the list had its time', () => Date.now() > seenAt + 11_000);
    await empty.reload();
    await until('and once more', () => Date.now() > seenAt + 24_000, 30_000);

    expect((await desk.ask('queue/read')).sites[0]).not.toHaveProperty('redesign');
    await empty.close();
  });

  it('keeps the queue apart from that of another person who signs in', async () => {
    const queueIds = async (): Promise<readonly string[]> => (await desk.ask('queue/read')).tickets.map(({ id }) => id).toSorted();
    const mine = await queueIds();
    const page = await desk.visit('/NoAuth/Logout.html');
    await page.goto(product.url);
    await product.signIn(page, 'bruno');
    await page.close();

    await desk.ask('queue/refresh');

    expect((await desk.ask('queue/read')).sites[0]).toMatchObject({ failure: 'otherUser' });
    expect(await queueIds()).toEqual(mine);

    const health = await desk.ask('site/switchUser', { site: product.url });
    expect(health.failure).toBeUndefined();
    expect((await queueIds()).filter((id) => mine.includes(id))).toEqual([]);
  });
});

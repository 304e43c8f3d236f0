import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, readQueue, startDesk } from '../support/desk.ts';
import { noonCalendar, noonTime, spokenWhen } from '../support/expected.ts';
import { openPopup, popupRows, popupSays } from '../support/popup.ts';
import { badgesOn } from '../support/shown.ts';
import { until } from '../support/until.ts';

const HOUR = 3_600_000;
const now = Date.now();
const calendar = noonCalendar(now);

describe('the popup', () => {
  let desk: Desk;
  let list: Page;
  const mine = { assignee: 'carla', status: 'Active' } as const;

  beforeAll(async () => {
    desk = await startDesk();
    await desk.changeSettings((settings) => ({ ...settings, calendars: { aivo: calendar } }));
    const { createTicket } = desk.center;
    createTicket({ ...mine, title: 'on track', priority: '3 - Moderate', createdAt: noonTime(now, 0, '10:00') });
    createTicket({ ...mine, title: 'overdue', priority: '2 - High', createdAt: noonTime(now, 4, '10:00') });
    createTicket({ ...mine, title: 'at risk', priority: '1 - Critical', createdAt: now - 5 * HOUR });
    createTicket({ ...mine, title: 'paused', priority: '2 - High', status: 'Awaiting Vendor', createdAt: noonTime(now, 0, '11:00') });
    createTicket({ ...mine, title: 'not mapped', priority: 'P3', createdAt: noonTime(now, 0, '11:00') });
    createTicket({ ...mine, title: 'a wish', type: 'featureRequest', priority: '4 - Low', createdAt: noonTime(now, 0, '11:00') });
    createTicket({ title: 'of nobody', priority: '2 - High', createdAt: noonTime(now, 0, '11:00') });
    await readQueue(desk);
    list = await desk.visit('/tickets?filter=all');
    // A page that is hidden again at once, as below, would never get them.
    await until('all seven have their badges', async () => (await badgesOn(desk, list)).filter(({ name }) => name !== '').length === 7);
  });
  afterAll(() => desk?.close());

  it('shows first what can be kept, then what is over, then what waits', async () => {
    const popup = await openPopup(desk);

    const rows = await until('six rows', async () => {
      const shown = await popupRows(popup);
      return shown.length === 6 ? shown : undefined;
    });

    expect(rows.map(({ title }) => title)).toEqual(['at risk', 'on track', 'overdue', 'paused', 'not mapped', 'a wish']);
    await popup.close();
  });

  it('agrees with the badges on the page', async () => {
    const popup = await openPopup(desk);
    await until('six rows', async () => (await popupRows(popup)).length === 6);

    await until('the same words in both', async () => {
      await list.bringToFront();
      const onPage = new Map((await badgesOn(desk, list)).map(({ ticket, name, tone }) => [ticket, `${tone} ${name}`]));
      await popup.bringToFront();
      const differing = (await popupRows(popup)).filter(({ id, name, tone }) => onPage.get(id) !== `${tone} ${name}`);
      if (differing.length > 0) throw new Error(JSON.stringify(differing));
      return true;
    });
    await popup.close();
  });

  it('tells when each falls due, and how many stand how', async () => {
    const popup = await openPopup(desk);
    await until('six rows', async () => (await popupRows(popup)).length === 6);

    const atRisk = (await popupRows(popup)).find(({ title }) => title === 'at risk');

    expect(atRisk?.due).toContain(spokenWhen(now + HOUR, calendar.timeZone).time);
    const counts = await popup.$$eval('.sift b', (numbers) => numbers.map((number) => number.textContent));
    expect(counts).toEqual(['2', '1', '1', '2']);
    await popup.close();
  });

  it('says that support is open, and when it closes', async () => {
    await popupSays(desk, /Support is open.*18:00/s);
  });

  it('has the count of what is overdue on the toolbar button', async () => {
    const text = await desk.prazo.inExtension(() => chrome.action.getBadgeText({}));

    expect(text).toBe('1');
  });

  it('opens the ticket of a row', async () => {
    const popup = await openPopup(desk);
    const row = await popup.waitForSelector('a[data-key]');

    await row!.click();

    await until('the most urgent ticket is open', async () =>
      (await desk.prazo.tabs()).some((url) => url.startsWith(`${desk.center.url}/tickets/100`)),
    );
  });
});

describe('at first use', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk({ addSite: false });
  });
  afterAll(() => desk?.close());

  it('the popup says what to do', async () => {
    await popupSays(desk, /Add your support site/);
  });

  it('the options page adds a support center by its address, and its tickets get their badges', async () => {
    const id = desk.center.createTicket({ assignee: 'carla', priority: '2 - High', createdAt: Date.now() - HOUR });
    const list = await desk.visit('/tickets');
    const options = await desk.prazo.openExtensionPage('options.html');
    await options.waitForSelector('form.add-site input');

    await options.type('form.add-site input', `${desk.center.url}/tickets`);
    await options.click('form.add-site button[type=submit]');

    await until('the site is added', async () => (await desk.ask('queue/read')).sites.some(({ site }) => site === desk.center.url));
    await list.bringToFront();
    await until('the open list got its badge', async () => (await badgesOn(desk, list)).some(({ ticket }) => ticket === String(id)));
  });

  it('takes every badge away when the site is removed', async () => {
    const list = await desk.visit('/tickets');
    await until('the list has its badge', async () => (await badgesOn(desk, list)).length > 0);

    await desk.ask('site/remove', { site: desk.center.url });

    await until('no badge is left', async () => (await list.$$('[data-prazo=badge]')).length === 0);
    await list.reload({ waitUntil: 'load' });
    expect(await list.$$('[data-prazo=badge]')).toEqual([]);
    expect((await desk.ask('queue/read')).tickets).toEqual([]);
  });

  it('refuses an address where no support center is, and says so', async () => {
    const addition = await desk.ask('site/add', { address: `${new URL(desk.center.url).origin}/elsewhere` });

    expect(addition.outcome).toBe('refused');
  });
});

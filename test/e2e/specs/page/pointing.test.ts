import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PointingDesk } from '../../../desks/pointing/server.ts';
import { keep, teachOn } from '../../support/pointing.ts';
import { type PointingWorld, startPointingWorld, ticketsOf } from '../../support/pointingWorld.ts';
import { until } from '../../support/until.ts';

/** By a calendar that is always open: high has 8 hours, low 5 days of 24. */
const HIGH = 8;
const LOW = 120;
const MINUTE = 60_000;

let world: PointingWorld;

beforeAll(async () => {
  world = await startPointingWorld();
});
afterAll(() => world?.close());

describe('Foco: columns of one’s own, an icon for the priority, dates on ticket pages alone', () => {
  const QUEUE = '/foco/index.pl?Action=StatusView';
  let foco: PointingDesk;
  let page: Page;
  const td = (at: number, inner: string): string => `tbody tr:nth-of-type(1) td:nth-of-type(${at}) ${inner}`;
  const all = { '2026001': HIGH, '2026002': LOW, '2026003': HIGH };

  it('is taught by clicks, which are answered at once', async () => {
    [foco, page] = await world.open(
      'foco',
      ticketsOf(['high', 'low', 'high']),
      ['Flag', 'Number', 'Age', 'Title', 'State', 'Lock', 'Owner'],
      QUEUE,
    );
    const lesson = await teachOn(world.desk, page, [
      ['Point at the number', td(2, 'a')],
      ['another row', 'tbody tr:nth-of-type(2) td:nth-of-type(6)'],
      ['from the column “ticket#”', td(4, 'div')],
      ['Title: Bot does not answer', td(5, 'div')],
      ['Status: Open, from the column “state”', td(1, 'i')],
      ['Priority: high, from the column “p”', td(7, 'div')],
      ['Assignee: Ana', td(3, '')],
      ['Only an age is written here', { button: 'Not shown here' }],
    ]);
    expect(await lesson.says()).toContain('Not shown so far: Created. Open one ticket and show it too.');
    await lesson.choose('Which of these means nobody?', 'Admin Foco');
    // What the contract itself calls its severities is known.
    await keep(lesson, { Open: 'open' });

    await until('all three are known', async () => Object.keys(await world.targets(foco)).length === 3);
    expect(Object.values(await world.targets(foco))).toEqual(['creation', 'creation', 'creation']);
  });

  it('a ticket’s page is added, under a heading that does not grow', async () => {
    await page.goto(`${foco.url}/foco/index.pl?Action=TicketZoom;TicketID=6`);
    const value = (at: number): string => `.WidgetSimple p:nth-of-type(${at})`;
    const lesson = await teachOn(world.desk, page, [
      ['Point at the number', 'h1'],
      ['another row', { button: 'This page shows a single ticket' }],
      ['Number: 2026001', 'h1'],
      ['Point at its status', value(3)],
      ['Status: Open, beside “state”', value(4)],
      ['Priority: high', value(5)],
      ['Assignee: Ana', value(2)],
    ]);
    expect(await lesson.says()).toMatch(/ \d\d:\d\d \w+ = 3 hours ago/);
    await keep(lesson);
    await page.waitForSelector('[data-prazo=panel]');
    expect(
      await page.$eval(
        '[data-prazo=panel]',
        (host) => host.getBoundingClientRect().top >= document.querySelector('.Headline')!.getBoundingClientRect().bottom,
      ),
    ).toBe(true);
    for (const id of [7, 8]) {
      await page.goto(`${foco.url}/foco/index.pl?Action=TicketZoom;TicketID=${id}`);
      await page.waitForSelector('[data-prazo=panel]');
    }

    await until('all are counted from their creation', async () => isDeepStrictEqual(await world.targets(foco), all));
  });

  it.each([
    ['another column order', ['Owner', 'State', 'Number', 'Lock', 'Flag', 'Title', 'Age'], 'en', `${QUEUE};Queue=2`],
    ['another language', ['Number', 'Title', 'State', 'Owner', 'Flag'], 'pt', QUEUE],
    ['a queue with fewer columns', ['Number', 'Age', 'Title'], 'en', `${QUEUE};Filter=New`],
  ] as const)('the badges are right after %s', async (_, columns, language, path) => {
    foco.reader = { ...foco.reader, columns, language };
    await page.goto(foco.url + path);
    await world.badged(page, 3);

    expect(await world.targets(foco)).toEqual(all);
  });

  it('the badges are right after a reload ten minutes later', async () => {
    await world.letPass(foco, 10 * MINUTE);
    const readAt = await world.readAt(foco);
    foco.reader = { ...foco.reader, columns: ['Number', 'Title', 'State', 'Owner', 'Flag'], language: 'en' };
    await page.goto(foco.url + QUEUE);
    await world.badged(page, 3);
    await until('all are looked at again', async () => (await world.readAt(foco)) > readAt + 9 * MINUTE);

    expect(await world.targets(foco)).toEqual(all);
  });

  it('a dashboard and a popup say nothing', async () => {
    for (const path of ['/foco/index.pl?Action=Dashboard', '/foco/index.pl?Action=TicketNote;TicketID=6']) {
      await page.goto(foco.url + path);
      await until('the page has been looked at', () => page.evaluate(() => document.readyState === 'complete'));
      expect([await page.$('[data-prazo=badge]'), await page.$('[data-prazo=panel]')]).toEqual([null, null]);
    }
    expect(await world.targets(foco)).toEqual(all);
  });

  it('a badge before a link that takes a line of its own takes no other line', async () => {
    foco.reader = { ...foco.reader, columns: ['Number', 'State'] };
    await page.goto(foco.url + QUEUE);
    await world.badged(page, 3);

    expect(await page.$eval('[data-prazo=badge]', (host) => host.closest('a') !== null)).toBe(true);
  });
});

describe('Linha: labels beside words, dates in attributes, pages without loads', () => {
  it('is taught, and stays right when the page is swapped', async () => {
    const [linha, page] = await world.open(
      'linha',
      ticketsOf(['high', 'low', 'high']),
      ['status', 'priority', 'assignee', 'created'],
      '/linha/mine',
    );
    const fact = (at: number): string => `li:nth-of-type(1) p > span:nth-of-type(${at}) > span`;
    const lesson = await teachOn(world.desk, page, [
      ['Point at the number', 'li:nth-of-type(1) .number'],
      ['another row', 'li:nth-of-type(2) p'],
      ['Number: 2026001', 'li:nth-of-type(1) h3 a'],
      ['Title: Bot', fact(1)],
      ['Status: Open, beside “status”', fact(2)],
      ['Priority: high', fact(3)],
      ['Assignee: Ana', fact(4)],
    ]);
    await keep(lesson);
    await world.mapWords(linha, { high: 'high', low: 'low' });
    await world.badged(page, 3);
    const all = { '2026001': HIGH, '2026002': LOW, '2026003': HIGH };
    expect(await world.targets(linha)).toEqual(all);

    linha.reader = { ...linha.reader, columns: ['updated', 'created', 'assignee', 'status'] };
    await page.click('li:nth-of-type(2) h3 a');
    await until('the page was swapped', () => page.$('dl').then((list) => list !== null));
    await page.goBack();
    await world.badged(page, 3);

    expect(await world.targets(linha)).toEqual(all);
  });
});

describe('Mesa: the reader’s language and order of dates, no priorities, tables in comments', () => {
  it('is taught, stays right in another language, and no comment is a list', async () => {
    const tickets = ticketsOf(['High', 'High', 'High']);
    const [mesa, page] = await world.open('mesa', tickets, ['key', 'summary', 'status', 'assignee', 'created'], '/mesa/queues/1');
    const cell = (at: number, inner = ''): string => `tr:nth-of-type(2) td:nth-of-type(${at}) ${inner}`;
    const lesson = await teachOn(world.desk, page, [
      ['Point at the number', cell(1, 'a')],
      ['another row', 'tr:nth-of-type(3) td:nth-of-type(2)'],
      ['Number: MESA_DE_AYUDA-2026001', cell(2)],
      ['Title: Bot', cell(3, 'span')],
      ['Status: Open', { button: 'Not shown here' }],
      ['Without the priority', cell(4)],
      ['Assignee: Ana', cell(5)],
    ]);
    expect(await lesson.says()).toContain('Not shown so far: Priority.');
    // The page names no zone, and the reader's is not the browser's.
    await lesson.choose('Time zone of the dates on this page', 'Europe/Berlin');
    await keep(lesson, { Open: 'open', 'No priority at all': 'high' });
    await world.badged(page, 3);
    const all = { '2026001': HIGH, '2026002': HIGH, '2026003': HIGH };
    expect(await world.targets(mesa)).toEqual(all);
    mesa.reader = { ...mesa.reader, language: 'pt', columns: ['created', 'assignee', 'key', 'status'] };
    await page.goto(`${mesa.url}/mesa/queues/billing`);
    await until('all rows have a badge', async () => (await page.$$('[data-prazo=badge]')).length === 3);
    await page.goto(`${mesa.url}/mesa/browse/MESA_DE_AYUDA-2026001`);
    await until('the page has been looked at', () => page.evaluate(() => document.readyState === 'complete'));

    expect(await page.$('[data-prazo=badge]')).toBeNull();
    const { tickets: own } = await world.desk.ask('queue/read');
    expect(own.filter(({ site }) => site === mesa.url).map(({ status, isDone }) => [status, isDone])).toEqual(
      tickets.map(() => ['Open', false]),
    );
    expect(await world.targets(mesa)).toEqual(all);
  });
});

describe('Quadro: colours and two-digit years under headings alone', () => {
  it('is taught, and a colleague’s copy reads other columns', async () => {
    const columns = ['no', 'subject', 'state', 'urgency', 'agent', 'opened'];
    const [quadro, page] = await world.open('quadro', ticketsOf(['high', 'low', 'high']), columns, '/quadro/board');
    await page.addStyleTag({
      content: '[role=row]{display:flex;gap:20px} .dot{display:inline-block;width:12px;height:12px;background:red}',
    });
    const cell = (at: number, inner = ''): string => `[role=row]:nth-of-type(2) > :nth-child(${at}) ${inner}`;
    const lesson = await teachOn(world.desk, page, [
      ['Point at the number', cell(1, 'a')],
      ['another row', '[role=row]:nth-of-type(3) > :nth-child(2)'],
      ['Number: TK-2026001', cell(2, 'span')],
      ['Title: Bot', cell(3, 'span')],
      ['Status: Open', cell(4, '.dot')],
      ['Priority: dot-high', cell(5)],
      ['Assignee: Ana', cell(6)],
    ]);
    // The page names no zone, and the reader's is not the browser's.
    await lesson.choose('Time zone of the dates on this page', 'Europe/Berlin');
    expect(await lesson.says()).toContain('Berlin = 3 hours ago');
    await keep(lesson);
    await world.mapWords(quadro, { 'dot-high': 'high', 'dot-low': 'low' });
    await world.badged(page, 3);
    const all = { '2026001': HIGH, '2026002': LOW, '2026003': HIGH };
    expect(await world.targets(quadro)).toEqual(all);

    const [site] = (await world.desk.ask('settings/read')).sites.filter(({ id }) => id === quadro.url);
    await world.desk.ask('site/remove', { site: quadro.url });
    await world.desk.ask('site/import', {
      site: quadro.url,
      lesson: site!.taught!,
      words: { statuses: site!.mapping.statuses, severities: site!.mapping.severities },
    });
    quadro.reader = { ...quadro.reader, columns: ['opened', 'urgency', 'no', 'agent', 'state'] };
    await page.goto(`${quadro.url}/quadro/board?mine=1`);
    await world.badged(page, 3);

    expect(await world.targets(quadro)).toEqual(all);
  });
});

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
const all = { '2026001': HIGH, '2026002': LOW, '2026003': HIGH };

let world: PointingWorld;

beforeAll(async () => {
  world = await startPointingWorld();
});
afterAll(() => world?.close());

/** What is kept of each ticket's status and owner. */
const factsOf = (of: PointingDesk): Promise<readonly (readonly (string | undefined)[])[]> =>
  world.desk.prazo.inExtension(async (site) => {
    const [{ name = '' } = {}] = (await indexedDB.databases()).filter((each) => each.name?.startsWith('tickets-'));
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const database = await done(indexedDB.open(name));
    const all = await done(database.transaction('tickets').objectStore('tickets').index('site').getAll(site));
    database.close();
    return all
      .toSorted((a, b) => String(a.record.id).localeCompare(String(b.record.id)))
      .map(({ record }): (string | undefined)[] => [record.status, record.assignee ?? '']);
  }, of.url);

describe('Balcão: one program for lists and tickets, tables within tables, a date that changes with the order', () => {
  const LIST = '/balcao/chamados.php?fila=1';
  const COLUMNS = ['ticket', 'opened', 'subject', 'from', 'priority', 'owner'];
  let balcao: PointingDesk;
  let page: Page;

  it('is taught in Portuguese, by clicks', async () => {
    [balcao, page] = await world.open('balcao', ticketsOf(['Alta', 'Baixa', 'Alta']), COLUMNS, LIST);
    balcao.reader = { ...balcao.reader, language: 'pt' };
    await page.goto(balcao.url + LIST);
    const td = (at: number, inner = ''): string => `tbody tr:nth-of-type(1) td:nth-of-type(${at}) ${inner}`;
    const lesson = await teachOn(world.desk, page, [
      ['Point at the number', td(2, 'a')],
      ['another row', 'tbody tr:nth-of-type(2) td:nth-of-type(5)'],
      ['Number: 2026001, from the column “chamado”', td(4, 'a')],
      ['Title: Bot does not answer', { button: 'Not shown here' }],
      ['Without the status', td(6)],
      ['Priority: Alta, from the column “prioridade”', td(7, 'span')],
      ['Assignee: Ana, from the column “atribuido a”', td(3)],
    ]);
    await lesson.choose('Time zone of the dates on this page', 'Europe/Berlin');
    expect(await lesson.says()).toContain('Berlin = 3 hours ago');
    expect(await lesson.says()).toContain('nobody');
    expect(await lesson.says()).toContain('Not shown so far: Status.');
    await keep(lesson);
    await world.mapWords(balcao, { Alta: 'high', Baixa: 'low' });
    await world.badged(page, 3);

    await until('all are counted', async () => isDeepStrictEqual(await world.targets(balcao), all));
  });

  it('a ticket’s page is added, and badges on links with lines of their own made no row higher', async () => {
    const heights = () => page.$$eval('tbody tr', (rows) => rows.map((row) => row.getBoundingClientRect().height));
    const withBadges = await heights();
    await page.$$eval('[data-prazo=badge]', (hosts) => hosts.forEach((host) => ((host as HTMLElement).style.display = 'none')));
    expect(withBadges).toEqual(await heights());

    await page.goto(`${balcao.url}/balcao/chamados.php?id=41`);
    const value = (table: number, row: number): string =>
      `#content > table:nth-of-type(${table}) td:nth-of-type(1) table tr:nth-of-type(${row}) td a`;
    const lesson = await teachOn(world.desk, page, [
      ['Point at the number', 'h2 a'],
      ['another row', { button: 'This page shows a single ticket' }],
      ['Number: 2026001', 'h3'],
      ['Title: Bot does not answer', value(1, 1)],
      ['Status: Open, beside “status”', value(1, 2)],
      ['Priority: Alta, beside “prioridade”', value(2, 1)],
      ['Assignee: Ana, beside “atribuido a”', value(1, 3).replace(/ a$/, '')],
    ]);
    await keep(lesson);
    await page.waitForSelector('[data-prazo=panel]');
    await until('its status is known', async () => (await factsOf(balcao))[0]?.[0] === 'Open');

    expect(await world.targets(balcao)).toEqual(all);
  });

  it('says nothing by a message, or by related tickets, where an agent is shown no status', async () => {
    for (const id of [42, 43]) {
      await page.goto(`${balcao.url}/balcao/chamados.php?id=${id}&sem=status`);
      await page.waitForSelector('[data-prazo=panel]');
    }
    await page.goto(`${balcao.url}/balcao/chamados.php?id=41&sem=status`);
    await page.waitForSelector('[data-prazo=panel]');

    expect((await factsOf(balcao))[0]).toEqual(['Open', 'Ana']);
    expect(await world.targets(balcao)).toEqual(all);
  });

  it.each([
    ['sorted by another date', ['ticket', 'updated', 'subject', 'priority', 'owner'], 'pt', '/balcao/chamados.php?fila=2&sort=updated'],
    ['in another language', ['owner', 'ticket', 'subject', 'opened'], 'en', LIST],
  ] as const)('is right %s', async (_, columns, language, path) => {
    balcao.reader = { ...balcao.reader, columns, language };
    await page.goto(balcao.url + path);
    await world.badged(page, 3);

    expect(await world.targets(balcao)).toEqual(all);
    expect((await factsOf(balcao)).map(([, owner]) => owner)).toEqual(['Ana', '', 'Bruno']);
  });
});

describe('Grade: cells in any order, pictures and drawings, bones before facts', () => {
  const COLUMNS = ['ticket', 'state', 'rank', 'owner', 'opened', 'touched'];
  const row = (at: number): string => `[role=grid] > div:nth-of-type(2) > [role=row]:nth-of-type(${at})`;
  const cell = (column: string, inner = ''): string => `${row(1)} [aria-colindex="${COLUMNS.indexOf(column) + 1}"] ${inner}`;
  let grade: PointingDesk;
  let page: Page;

  it('is taught by clicks', async () => {
    [grade, page] = await world.open('grade', ticketsOf(['high', 'low', 'high']), COLUMNS, '/views/open');
    const lesson = await teachOn(world.desk, page, [
      ['Point at the number', cell('ticket', 'a')],
      ['another row', `${row(2)} [aria-colindex="2"]`],
      ['Number: SUP-2026001', cell('ticket', 'a')],
      ['Title: SUP-2026001', cell('state', 'span')],
      ['Status: Open', cell('rank', 'svg')],
      ['Priority: high', cell('owner', 'img')],
      ['Assignee: Ana', cell('opened', 'time')],
    ]);
    expect(await lesson.says()).toContain('= 3 hours ago');
    await keep(lesson);
    await world.mapWords(grade, { high: 'high', low: 'low' });
    await world.badged(page, 3);

    expect(await world.targets(grade)).toEqual(all);
  });

  it.each([
    ['columns in another order', ['touched', 'owner', 'opened', 'rank', 'state', 'ticket'], 'en', '/views/open?sort=owner'],
    ['a queue whose address begins otherwise', COLUMNS, 'en', '/inbox/7'],
    ['a queue with fewer columns', ['ticket', 'touched'], 'en', '/views/mine'],
    ['bones alone', COLUMNS, 'en', '/views/open?loading'],
  ] as const)('is right after %s', async (_, columns, language, path) => {
    grade.reader = { ...grade.reader, columns, language };
    await page.goto(grade.url + path);
    await world.badged(page, 3);

    expect(await world.targets(grade)).toEqual(all);
    expect((await factsOf(grade)).map(([status, owner]) => [status, owner])).toEqual([
      ['Open', 'Ana'],
      ['Open', ''],
      ['Open', 'Bruno'],
    ]);
  });

  it('a ticket’s page is added, and a message in it is none of its facts', async () => {
    grade.reader = { ...grade.reader, columns: COLUMNS };
    await page.goto(`${grade.url}/t/SUP-2026001`);
    const fact = (at: number, inner: string): string => `dl > div:nth-of-type(${at}) dd ${inner}`;
    const lesson = await teachOn(world.desk, page, [
      ['Point at the number', 'h1'],
      ['another row', { button: 'This page shows a single ticket' }],
      ['Number: SUP-2026001', 'h1'],
      ['Title: SUP-2026001', fact(1, 'span')],
      ['Status: Open, beside “state”', fact(2, 'svg')],
      ['Priority: high, beside “priority”', fact(3, 'img')],
      ['Assignee: Ana, beside “owner”', fact(4, 'time')],
    ]);
    await keep(lesson);
    for (const number of [2_026_002, 2_026_003]) {
      await page.goto(`${grade.url}/t/SUP-${number}`);
      await page.waitForSelector('[data-prazo=panel]');
    }

    expect(await world.targets(grade)).toEqual(all);
    expect((await factsOf(grade)).map(([status]) => status)).toEqual(['Open', 'Open', 'Open']);
  });
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, startDesk } from '../support/desk.ts';
import { lessonOn } from '../support/lesson.ts';
import { startUnknownDesk, type UnknownDesk } from '../support/unknownDesk.ts';
import { until } from '../support/until.ts';

const HOUR = 3_600_000;
const two = (number: number): string => String(number).padStart(2, '0');

/** As the product writes instants, in UTC. */
function written(at: number): string {
  const date = new Date(at);
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
}

const createdAt = Math.floor((Date.now() - 26 * HOUR) / 60_000) * 60_000;
const ticket = (number: string, status: string, at = createdAt) => ({
  number,
  title: `Ticket ${number}`,
  status,
  priority: 'Alta',
  assignee: 'Ana',
  createdAt: written(at),
});

let desk: Desk;
let unknown: UnknownDesk;
let list: Page;

beforeAll(async () => {
  desk = await startDesk({ addSite: false });
  unknown = await startUnknownDesk([
    ticket('4711', 'Aguardando', createdAt),
    ticket('4712', 'Em curso', createdAt - HOUR),
    ticket('4713', 'Em curso', Date.parse('2026-01-27T10:00Z')),
  ]);
  list = await desk.prazo.open(`${unknown.url}/queue`);
});
afterAll(async () => {
  await desk?.close();
  await unknown?.close();
});

it('an unknown page is shown to Prazo by pointing, and its tickets get their badges', async () => {
  const lesson = lessonOn(desk.prazo, `${unknown.url}/queue`);
  await lesson.start();
  await until('the lesson asks for the number', async () => (await lesson.says()).includes('number'));
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'Enter'] as const)
    await list.keyboard.press(key);
  await until('the lesson asks for another row', async () => (await lesson.says()).includes('another row'));
  await list.click('[role=row]:nth-of-type(3) span:nth-of-type(2)');
  for (const [question, selector] of [
    ['title', 'span:nth-of-type(2)'],
    ['status', 'span:nth-of-type(3)'],
    ['priority', 'span:nth-of-type(4)'],
    ['assignee', 'span:nth-of-type(5)'],
    ['on which it was created', 'span:nth-of-type(6)'],
  ] as const) {
    await until(`the lesson asks for ${question}`, async () => (await lesson.says()).includes(question));
    await list.click(`[role=row]:nth-of-type(2) ${selector}`);
  }
  await until('it shows what it understood', async () => (await lesson.says()).includes('3 tickets found on this page'));
  expect(list.url()).toBe(`${unknown.url}/queue`);

  expect(await lesson.press('Save')).toBe(true);
  await until('it is saved', async () => (await lesson.says()).includes('Done'));
  await lesson.press('Close');

  const queue = await until('the queue has the three tickets', async () => {
    const { tickets } = await desk.ask('queue/read');
    return tickets.length === 3 ? tickets : undefined;
  });
  expect(queue.map(({ label, unmapped }) => [label, unmapped] as const).toSorted(([a], [b]) => a.localeCompare(b))).toEqual([
    ['4711', ['Aguardando']],
    ['4712', ['Em curso']],
    ['4713', ['Em curso']],
  ]);
  await until('each row has a badge', async () => (await list.$$('[role=row] [data-prazo=badge]')).length === 3);
});

it('what its words mean is decided like that of any other site, and a change that a later page shows is an event', async () => {
  await desk.changeSettings((settings) => ({
    ...settings,
    sites: settings.sites.map((site) => ({
      ...site,
      mapping: { ...site.mapping, statuses: { Aguardando: 'waitingCustomer', 'Em curso': 'open' } },
    })),
  }));
  unknown.tickets[0]!.status = 'Em curso';

  await list.reload();

  await until('the pause has ended', async () => {
    const { tickets } = await desk.ask('queue/read');
    const clock = tickets.find(({ label }) => label === '4711')?.clocks.resolution;
    return clock && 'exclusions' in clock && clock.exclusions.length === 1 && clock.exclusions[0]?.to !== undefined;
  });
  await until(
    'each row has its badge again, under other classes',
    async () => (await list.$$('[role=row] [data-prazo=badge]')).length === 3,
  );
});

it('the text of what was taught sets the site up anew, as it does for a colleague', async () => {
  const options = await desk.prazo.openExtensionPage('options.html');
  const text = await options
    .waitForSelector('.site-card .taught-text')
    .then((field) => field!.evaluate((area) => (area as HTMLTextAreaElement).value));
  expect(JSON.parse(text)).toMatchObject({ site: unknown.url, version: 2, pages: [{ fields: { createdAt: { order: 'dmy' } } }] });
  await desk.ask('site/remove', { site: unknown.url });
  await list.bringToFront();
  await until('its badges are gone', async () => (await list.$$('[data-prazo=badge]')).length === 0);
  await options.bringToFront();
  await options.waitForFunction(() => document.querySelector('.site-card') === null);

  const importText = async (words: string): Promise<void> => {
    await options.$eval('main > .site-token', (details) => ((details as HTMLDetailsElement).open = true));
    await options.$eval(
      'main > .site-token textarea',
      (field, pasted) => {
        field.value = pasted;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      words,
    );
    await options.click('main > .site-token button');
  };
  await importText(text.replace('"number": {', '"nummer": {'));
  await options.waitForFunction(() => document.querySelector('.field-error')?.textContent?.includes('fields.number'));
  expect((await desk.ask('settings/read')).sites).toEqual([]);

  await importText(text);

  const [site] = await until('the site is on the list', async () => {
    const { sites } = await desk.ask('settings/read');
    return sites.length === 1 && sites;
  });
  expect(site?.mapping.statuses).toEqual({ Aguardando: 'waitingCustomer', 'Em curso': 'open' });
  await list.bringToFront();
  await until('each row has a badge', async () => (await list.$$('[role=row] [data-prazo=badge]')).length === 3);
  await options.close();
});

it('a lesson speaks the language that was chosen', async () => {
  await desk.changeSettings((settings) => ({ ...settings, language: 'pt' }));

  const lesson = lessonOn(desk.prazo, `${unknown.url}/queue`);
  await lesson.start('pt');

  await until('it speaks Portuguese', async () => (await lesson.says()).includes('número'));
});

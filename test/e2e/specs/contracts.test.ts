import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { LANGUAGES } from '../../../utils/language/language.ts';
import { type Desk, readQueue, resolutionOf, startDesk } from '../support/desk.ts';
import { dueOf, noonCalendar, noonTime, spokenWhen } from '../support/expected.ts';
import { badgeOf, panelOf } from '../support/shown.ts';
import { until } from '../support/until.ts';
import { violationsOn } from '../support/axe/violations.ts';

const HOUR = 3_600_000;
const now = Date.now();
const calendar = noonCalendar(now);
const startAt = noonTime(now, 0, '10:00');

let desk: Desk;
let list: Page;
let own: number;
let other: number;

beforeAll(async () => {
  desk = await startDesk();
  await desk.changeSettings((settings) => ({ ...settings, calendars: { aivo: calendar } }));
  const facts = { assignee: 'carla', status: 'Active', priority: '2 - High', createdAt: startAt } as const;
  own = desk.center.createTicket({ ...facts, customer: 'Telco Pampa' });
  other = desk.center.createTicket({ ...facts, customer: 'Lojas Ipê' });
  await readQueue(desk);
  list = await desk.visit('/tickets?filter=all');
});
afterAll(() => desk?.close());

const dueIn = (hours: number): number => dueOf({ startAt, targetMs: hours * HOUR, calendar });
const toldShort = (due: number): string => spokenWhen(due, calendar.timeZone).time;
const toldAt = (due: number): RegExp => new RegExp(`at ${spokenWhen(due, calendar.timeZone).time}`);

async function button(page: Page, words: string): Promise<ElementHandle<HTMLButtonElement>> {
  return until(`the button ${words}`, async () => {
    const found = await page.evaluateHandle(
      (text) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === text),
      words,
    );
    return found.asElement() as ElementHandle<HTMLButtonElement> | undefined;
  });
}

async function write(page: Page, label: string, text: string): Promise<void> {
  const field = await page.waitForSelector(`input[aria-label="${label}"]`);
  await field!.click({ count: 3 });
  await field!.type(text);
}

it('a second contract for one customer moves the deadline of its tickets, and of no others', async () => {
  await badgeOf(desk, list, own, ({ name }) => toldAt(dueIn(8)).test(name));

  const options = await desk.prazo.openExtensionPage('options.html#contract');
  await (await button(options, 'New')).click();
  await write(options, 'High, Resolution: how much', '30');
  await (await button(options, 'Rule')).click();
  await write(options, 'Rule 1, Customer', 'telco pampa');
  const contract = await options.waitForSelector('select[aria-label="Rule 1: contract"]');
  const copy = await contract!.$$eval('option', (all) => all.at(-1)!.value);
  await contract!.select(copy);
  await options.click('.save-row button');
  await until('it is saved', async () => (await desk.ask('settings/read')).rules.length === 1);
  await options.close();

  await until('its ticket goes by the other contract', async () => (await resolutionOf(desk, own))?.dueAt === dueIn(30));
  expect((await resolutionOf(desk, other))?.dueAt).toBe(dueIn(8));
  await list.bringToFront();
  await badgeOf(desk, list, own, ({ name }) => toldAt(dueIn(30)).test(name));
  await badgeOf(desk, list, other, ({ name }) => toldAt(dueIn(8)).test(name));
  const ticket = await desk.visit(`/tickets/${own}`);
  const { weekday, time } = spokenWhen(dueIn(30), calendar.timeZone);
  await panelOf(desk, ticket, own, ({ clocks }) =>
    clocks.some(({ metric, line }) => metric === 'Resolution' && new RegExp(`${weekday.slice(0, 3)}.* ${time}`).test(line)),
  );
  await panelOf(desk, ticket, own, ({ text }) => /Contract Aivo \(copy\), chosen by rule 1 \(customer telco pampa\)/.test(text));
});

it('a draft shows any ticket before and after on one timeline, and says why an event changes nothing', async () => {
  const options = await desk.prazo.openExtensionPage('options.html#contract');
  await write(options, 'High, Resolution: how much', '4');
  const tried = await options.waitForSelector('.effect input');
  await tried!.type(String(other));

  const events = await until('its events are told', () =>
    options
      .$$eval('.tried-events tbody tr', (rows) => rows.map(({ innerText }) => innerText.replaceAll(/\s+/g, ' ')))
      .then((rows) => rows.length > 0 && rows),
  );
  expect(events.some((words) => /Assigned to .* changes first response/.test(words))).toBe(true);
  const lines = await options.$$eval('.tried-lines [data-side]', (all) => all.map(({ textContent }) => textContent ?? ''));
  expect(lines.filter((line) => line.includes('Resolution'))).toHaveLength(2);
  expect(lines.at(-1)).toContain(toldShort(dueIn(4)));
  expect((await resolutionOf(desk, other))?.dueAt).toBe(dueIn(8));
  await options.close();
});

it('customers come from a CSV file: what is wrong is named by its line, and what is right is taken', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'prazo-csv-')), 'customers.csv');
  await writeFile(file, 'customer;24x7;until\nBanco Andino;yes;2027-12-31\nViajes Quetzal;perhaps;\n');
  const options = await desk.prazo.openExtensionPage('options.html#customers');
  const field = (await options.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(file);
  const preview = await options.waitForSelector('.csv-import');
  expect(await preview!.evaluate(({ textContent }) => textContent)).toMatch(/line 3.*perhaps/i);
  await options.click('.csv-import button[data-kind=primary]');
  await options.click('.save-row button');
  const saved = await until('it is saved', async () => {
    const { customers } = await desk.ask('settings/read');
    return customers.length > 0 && customers;
  });
  expect(saved).toMatchObject([{ name: 'Banco Andino', coverage: { until: '2027-12-31' } }]);
  await desk.changeSettings((settings) => ({ ...settings, customers: [] }));
  await options.close();
});

it('a customer of the queue gets a card, with the 24x7 contract and its integrations', async () => {
  const options = await desk.prazo.openExtensionPage('options.html#customers');
  await (await button(options, 'Make 2')).click();
  await (await options.waitForSelector('input[aria-label="Telco Pampa: 24x7"]'))!.click();
  await write(options, 'Telco Pampa: another integration', 'CRM');
  await options.keyboard.press('Enter');
  await options.click('.save-row button');
  await until('it is saved', async () => (await desk.ask('settings/read')).customers.length === 2);

  const telco = (await desk.ask('settings/read')).customers.find(({ name }) => name === 'Telco Pampa');
  expect(telco).toMatchObject({ coverage: {}, integrations: [{ name: 'CRM', kind: 'builtByUs' }] });
  await options.close();
});

test.each(['contract', 'calendar', 'customers', 'records'])(
  'the section %s has no violation and needs no sideways scroll, in each language',
  async (section) => {
    const page = await desk.prazo.openExtensionPage(`options.html#${section}`);
    for (const language of LANGUAGES) {
      await desk.changeSettings((settings) => ({ ...settings, language }));
      await until('the page speaks it', async () => (await page.$eval('html', ({ lang }) => lang)).startsWith(language));
      await page.waitForSelector('main .save-row');
      await page.setViewport({ width: 320, height: 900 });
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect({ language, tooWide: Math.max(0, tooWide) }).toEqual({ language, tooWide: 0 });
      expect({ language, violations: await violationsOn(page) }).toEqual({ language, violations: [] });
      if (desk.prazo.kind === 'chromium') {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
        expect({ language, violations: await violationsOn(page) }).toEqual({ language, violations: [] });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
      }
    }
    await page.close();
  },
);

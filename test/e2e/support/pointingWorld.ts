import type { Page } from 'puppeteer-core';
import { startPointingDesk, type PointingDesk, type Product } from '../../desks/pointing/server.ts';
import type { DeskTicket } from '../../desks/pointing/tickets.ts';
import { type Desk, startDesk } from './desk.ts';
import { badgesOn } from './shown.ts';
import { until } from './until.ts';

const HOUR = 3_600_000;
const now = Math.floor(Date.now() / 60_000) * 60_000;

/** Each was created so many hours ago: 3, 30 and 50. */
export const ticketsOf = (priorities: readonly [string, string, string]): DeskTicket[] => [
  { number: 2_026_001, title: 'Bot does not answer', status: 'Open', priority: priorities[0], assignee: 'Ana', createdAt: now - 3 * HOUR },
  { number: 2_026_002, title: 'Report is empty', status: 'Open', priority: priorities[1], assignee: '', createdAt: now - 30 * HOUR },
  { number: 2_026_003, title: 'How do I export?', status: 'Open', priority: priorities[2], assignee: 'Bruno', createdAt: now - 50 * HOUR },
];

/** Invented products, and an analyst to whom Prazo speaks English, by a calendar that is always open. */
export interface PointingWorld {
  readonly desk: Desk;
  open(product: Product, tickets: DeskTicket[], columns: readonly string[], path: string): Promise<[PointingDesk, Page]>;
  /** When each ticket's resolution is due by what Prazo knows, in hours after it was created; why there is no such time. */
  targets(of: PointingDesk): Promise<Readonly<Record<string, number | string>>>;
  mapWords(of: PointingDesk, severities: Readonly<Record<string, string>>): Promise<void>;
  /** As if so much time had passed since each of its tickets was last looked at. */
  letPass(of: PointingDesk, ms: number): Promise<void>;
  /** When the ticket was last looked at that was longest not. */
  readAt(of: PointingDesk): Promise<number>;
  /** Waits for so many badges on a page. */
  badged(page: Page, count: number): Promise<unknown>;
  close(): Promise<void>;
}

export async function startPointingWorld(): Promise<PointingWorld> {
  const desk = await startDesk({ addSite: false });
  const started: PointingDesk[] = [];
  await openAlways(desk);
  return {
    desk,
    async open(product, tickets, columns, path) {
      const one = await startPointingDesk(product, tickets, { language: 'en', columns, timeZone: 'Europe/Berlin', now });
      started.push(one);
      return [one, await desk.prazo.open(one.url + path)];
    },
    async targets(of) {
      const { tickets } = await desk.ask('queue/read');
      return Object.fromEntries(
        tickets
          .filter(({ site }) => site === of.url)
          .map(({ label, clocks: { resolution } }) => {
            const ticket = of.tickets.find(({ number }) => label.endsWith(String(number)))!;
            return [String(ticket.number), 'dueAt' in resolution ? (resolution.dueAt! - ticket.createdAt) / HOUR : resolution.reason];
          }),
      );
    },
    mapWords: (of, severities) =>
      desk.changeSettings((settings) => ({
        ...settings,
        sites: settings.sites.map((site) =>
          site.id === of.url ? { ...site, mapping: { ...site.mapping, statuses: { Open: 'open' }, severities } } : site,
        ),
      })),
    letPass: (of, ms) =>
      desk.prazo.inExtension(
        async (site, passed) => {
          const [{ name = '' } = {}] = (await indexedDB.databases()).filter((each) => each.name?.startsWith('tickets-'));
          const done = <T>(request: IDBRequest<T>): Promise<T> =>
            new Promise((resolve, reject) => {
              request.addEventListener('success', () => resolve(request.result));
              request.addEventListener('error', () => reject(request.error));
            });
          const database = await done(indexedDB.open(name));
          const tickets = database.transaction('tickets', 'readwrite').objectStore('tickets');
          for (const ticket of await done(tickets.index('site').getAll(site)))
            await done(tickets.put({ ...ticket, readAt: ticket.readAt - passed }));
          database.close();
        },
        of.url,
        ms,
      ),
    async readAt(of) {
      const { tickets } = await desk.ask('queue/read');
      return Math.min(...tickets.filter(({ site }) => site === of.url).map(({ readAt }) => readAt));
    },
    badged: (page, count) =>
      until(`${count} badges`, async () => {
        const badges = await badgesOn(desk, page);
        return badges.length === count && badges.every(({ text }) => text !== '');
      }),
    async close() {
      await desk.close();
      for (const one of started) await one.close();
    },
  };
}

function openAlways(desk: Desk): Promise<void> {
  const always: [string, string][] = [['00:00', '24:00']];
  const weekly = { mon: always, tue: always, wed: always, thu: always, fri: always, sat: always, sun: always };
  return desk.changeSettings((settings) => ({
    ...settings,
    language: 'en',
    calendars: Object.fromEntries(
      Object.entries(settings.calendars).map(([id, calendar]) => [id, { ...calendar, timeZone: 'UTC', holidays: [], weekly }]),
    ),
  }));
}

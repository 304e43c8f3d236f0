import type { Page } from 'puppeteer-core';
import type { MeasuredClock } from '@/utils/sla/clock/clock';
import type { Settings } from '@/utils/store/settings/settings';
import { changesBetween } from '../../../utils/store/settings/patch.ts';
import { startSupportCenter, type SupportCenter, type SupportCenterOptions } from '../../support-center/server.ts';
import { type Ask, askerOf } from './ask.ts';
import { browserUnderTest, launchBrowser, type PrazoBrowser } from './browser/browser.ts';
import type { BrowserKind } from './browser/findBrowser.ts';
import type { LaunchWishes } from './browser/prazoBrowser.ts';
import { until } from './until.ts';

/** An analyst at work: a support center, a browser with Prazo, and the site added. */
export interface Desk {
  readonly prazo: PrazoBrowser;
  readonly center: SupportCenter;
  readonly ask: Ask;
  changeSettings(change: (settings: Settings) => Settings): Promise<void>;
  /** Opens a page of the support center in a new tab, e.g. `/tickets?filter=all`. */
  visit(path: string): Promise<Page>;
  close(): Promise<void>;
}

export interface DeskWishes {
  readonly kind?: BrowserKind;
  readonly center?: SupportCenterOptions;
  readonly browser?: Partial<Omit<LaunchWishes, 'executable'>>;
  /** `false`: the analyst has not added the support center yet. */
  readonly addSite?: boolean;
  readonly user?: 'ana' | 'bruno' | 'carla';
  /** In which Prazo speaks. */
  readonly language?: Settings['language'];
}

/** The support center is empty unless told, so that a spec knows each of its tickets. */
export async function startDesk({
  kind = browserUnderTest(),
  center: options,
  browser,
  addSite = true,
  user = 'carla',
  language = 'en',
}: DeskWishes = {}): Promise<Desk> {
  const center = await startSupportCenter({ seed: false, oddities: false, faults: true, basePath: '/suporte', ...options });
  const prazo = await launchBrowser(kind, browser).catch(async (cause: unknown) => {
    await center.close();
    throw cause;
  });
  const desk = deskOf(prazo, center);
  try {
    await signIn(await desk.visit('/sign-in'), user);
    if (addSite) await addSiteOf(desk, language);
    return desk;
  } catch (cause) {
    await desk.close();
    throw cause;
  }
}

function deskOf(prazo: PrazoBrowser, center: SupportCenter): Desk {
  const ask = askerOf(prazo);
  return {
    prazo,
    center,
    ask,
    async changeSettings(change) {
      const settings = await ask('settings/read');
      await ask('settings/patch', changesBetween(settings, change(settings)));
    },
    visit: (path) => prazo.open(center.url + path),
    async close() {
      await prazo.close();
      await center.close();
    },
  };
}

/** As a person does it; leaves the tab closed. */
export async function signIn(page: Page, user: string): Promise<void> {
  await page.type('input[name=user]', user);
  await page.type('input[name=password]', 'prazo');
  await Promise.all([page.waitForNavigation({ waitUntil: 'domcontentloaded' }), page.click('main form button')]);
  await page.close();
}

async function addSiteOf(desk: Desk, language: Settings['language']): Promise<void> {
  const addition = await desk.ask('site/add', { address: `${desk.center.url}/tickets` });
  if (addition.outcome === 'refused') throw new Error(`the support center was refused: ${addition.reason}: ${addition.detail}`);
  await desk.changeSettings((settings) => ({ ...settings, language }));
}

/** Has the queue read again, and waits until all that the support center has for the analyst is in it. */
export async function readQueue(desk: Desk, user = 'carla'): Promise<void> {
  await desk.ask('queue/refresh');
  const own = await ask<{ tickets: { id: string }[] }>(desk, '/api/tickets?assignee=me&state=open&fields=revision', user);
  await until('the queue holds all open tickets of the analyst', async () => {
    const known = new Set((await desk.ask('queue/read')).tickets.map(({ id }) => id));
    return own.tickets.every(({ id }) => known.has(id));
  });
}

/** The resolution clock as the worker hands it out, without its words. */
export async function resolutionOf(desk: Desk, id: number): Promise<MeasuredClock | undefined> {
  const clock = (await desk.ask('queue/read')).tickets.find((ticket) => ticket.id === String(id))?.clocks.resolution;
  return clock !== undefined && 'remainingMs' in clock ? clock : undefined;
}

/** When the support center recorded that a ticket took this status, oldest first. */
export async function historyOf(desk: Desk, id: number, status: string): Promise<readonly number[]> {
  const { history } = await ask<{ history: { at: string; status?: string }[] }>(desk, `/api/tickets/${id}`);
  return history.filter((entry) => entry.status === status).map(({ at }) => Date.parse(at));
}

/** As an analyst does it, on the page of the ticket. */
export async function changeStatus(ticket: Page, status: string): Promise<void> {
  await ticket.select('form.change-status select[name=status]', status);
  await Promise.all([ticket.waitForNavigation({ waitUntil: 'domcontentloaded' }), ticket.click('form.change-status button')]);
}

async function ask<T>({ center }: Desk, path: string, user: string = 'carla'): Promise<T> {
  const answer = await fetch(center.url + path, { headers: { Cookie: center.signIn(user as 'carla') } });
  return (await answer.json()) as T;
}

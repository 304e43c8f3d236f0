import type { Page } from 'puppeteer-core';
import type { Protocol, RequestName } from '@/utils/messages/protocol';
import type { Settings } from '@/utils/store/settings';
import { startSupportCenter, type SupportCenter, type SupportCenterOptions } from '../../support-center/server.ts';
import { browserUnderTest, launchBrowser, type PrazoBrowser } from './browser.ts';
import type { BrowserKind } from './findBrowser.ts';
import type { LaunchWishes } from './prazoBrowser.ts';

/** An analyst at work: a support center, a browser with Prazo, and the site added. */
export interface Desk {
  readonly prazo: PrazoBrowser;
  readonly center: SupportCenter;
  /** Asks the worker as Prazo's own pages do; wakes it. */
  ask<N extends RequestName>(name: N, request?: Protocol[N]['request']): Promise<Protocol[N]['reply']>;
  changeSettings(change: (settings: Settings) => Settings): Promise<void>;
  /** Opens a page of the support center in a new tab, e.g. `/tickets?filter=all`. */
  visit(path: string): Promise<Page>;
  close(): Promise<void>;
}

export interface DeskWishes {
  readonly kind?: BrowserKind;
  readonly center?: SupportCenterOptions;
  readonly browser?: Partial<Omit<LaunchWishes, 'executable' | 'extension'>>;
  /** `false`: the analyst has not added the support center yet. */
  readonly addSite?: boolean;
  readonly user?: 'ana' | 'bruno' | 'carla';
}

/** The support center is empty unless told, so that a spec knows each of its tickets. */
export async function startDesk({
  kind = browserUnderTest(),
  center: options,
  browser,
  addSite = true,
  user = 'carla',
}: DeskWishes = {}): Promise<Desk> {
  const center = await startSupportCenter({ seed: false, oddities: false, faults: true, basePath: '/suporte', ...options });
  const prazo = await launchBrowser(kind, browser).catch(async (cause: unknown) => {
    await center.close();
    throw cause;
  });
  const desk = deskOf(prazo, center);
  try {
    await signIn(await desk.visit('/sign-in'), user);
    if (addSite) await addSiteOf(desk);
    return desk;
  } catch (cause) {
    await desk.close();
    throw cause;
  }
}

function deskOf(prazo: PrazoBrowser, center: SupportCenter): Desk {
  const ask = async <N extends RequestName>(name: N, request?: Protocol[N]['request']): Promise<Protocol[N]['reply']> => {
    const answer = await prazo.inExtension((envelope) => chrome.runtime.sendMessage(envelope), { name, request });
    const { ok, error } = (answer ?? { error: `${name} was not answered` }) as {
      readonly ok?: Protocol[N]['reply'];
      readonly error?: string;
    };
    if (error !== undefined) throw new Error(error);
    return ok;
  };
  return {
    prazo,
    center,
    ask,
    changeSettings: async (change) => ask('settings/save', change(await ask('settings/read'))),
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

async function addSiteOf(desk: Desk): Promise<void> {
  const addition = await desk.ask('site/add', { address: `${desk.center.url}/tickets` });
  if (addition.outcome === 'refused') throw new Error(`the support center was refused: ${addition.reason}: ${addition.detail}`);
  await desk.changeSettings((settings) => ({ ...settings, language: 'en' }));
}

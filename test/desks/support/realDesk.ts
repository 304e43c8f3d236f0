import type { Page } from 'puppeteer-core';
import { type Ask, askerOf } from '../../e2e/support/ask.ts';
import { type BrowserKind, launchBrowser, type PrazoBrowser } from '../../e2e/support/browser/browser.ts';
import { until } from '../../e2e/support/until.ts';
import { calendarAround } from './expectation.ts';
import type { Product } from './product.ts';

/** An analyst at work in a real ticket system: signed in, Prazo allowed and set up. */
export interface RealDesk {
  readonly prazo: PrazoBrowser;
  readonly ask: Ask;
  readonly calendar: ReturnType<typeof calendarAround>;
  visit(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Where the contract counts; the servers are in Berlin and the accounts in Tokyo. */
const CONTRACT_ZONE = 'America/Argentina/Buenos_Aires';

export async function startRealDesk(product: Product, kind: BrowserKind): Promise<RealDesk> {
  const prazo = await launchBrowser(kind);
  const desk: RealDesk = {
    prazo,
    ask: askerOf(prazo),
    calendar: calendarAround(Date.now(), CONTRACT_ZONE),
    visit: (path) => prazo.open(product.url + path),
    close: () => prazo.close(),
  };
  try {
    await desk.ask('settings/patch', [
      { path: ['language'], to: 'en' },
      { path: ['calendars', 'aivo'], to: desk.calendar },
    ]);
    const page = await desk.visit(product.listPath);
    await product.signIn(page);
    await page.close();
    await addSite(desk, product);
    return desk;
  } catch (cause) {
    await desk.close();
    throw cause;
  }
}

/** On the options page, as a person does it. The browser's own question is not asked in this build, which has the permission already. */
async function addSite(desk: RealDesk, product: Product): Promise<void> {
  const options = await desk.prazo.openExtensionPage('options.html');
  await (await options.waitForSelector('.add-site input'))?.type(product.url + product.listPath);
  await options.click('.add-site button[type=submit]');
  await until('the site is on the list', async () => (await desk.ask('settings/read')).sites.length === 1);
  await options.close();
}

/** Gives the API key on the options page; answers what is said about it there. */
export async function giveKey(desk: RealDesk, key: string): Promise<string> {
  // The section itself: without it the page goes on with the first start.
  const options = await desk.prazo.openExtensionPage('options.html#sites');
  // It stands open while there is none.
  await options.waitForSelector('.sites .site-token input', { visible: true });
  await options.type('.sites .site-token input', key);
  await options.click('.sites .site-token button[type=submit]');
  const said = await until('the page says what became of it', () =>
    options.$eval('p.status', ({ textContent }) => textContent.trim() || undefined),
  );
  await options.close();
  return said;
}

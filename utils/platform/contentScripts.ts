import { browser, type Scripting } from './browser';
import { originPattern } from './matchPattern';

const ID = 'ticket';
const FILE = '/content-scripts/ticket.js';

/** Registers the content script for exactly these sites, across sessions; for none, it is taken out. */
export async function registerContentScripts(addresses: readonly string[]): Promise<void> {
  const matches = [...new Set(addresses.map(originPattern))];
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script: Scripting.RegisteredContentScript = { id: ID, matches, js: [FILE], runAt: 'document_idle', persistAcrossSessions: true };
  await (registered ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]));
}

/** Runs the script with the panel and the tooltips beside the content script of one frame. */
export async function injectViews({ tabId, frameId }: { readonly tabId: number; readonly frameId: number }): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/views.js'] });
}

/** Looks once at a page, from beside it. */
export async function lacks({ tabId, frameId }: { readonly tabId: number; readonly frameId: number }, selector = ''): Promise<boolean> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    args: [`input[type=password]${selector && `, ${selector}`}`],
    func: (signs: string) => {
      const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return (loaded?.responseStatus ?? 200) < 400 && document.querySelector(signs) === null;
    },
  });
  return answer?.result === true;
}

/** Runs the content script in the open tabs of these sites, which a registration does not reach. Tabs that refuse are skipped: they get it when they load. */
export async function injectContentScripts(addresses: readonly string[]): Promise<void> {
  const url = [...new Set(addresses.map(originPattern))];
  if (url.length === 0) return;
  const tabs = (await browser.tabs.query({ url })).flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.allSettled(tabs.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: [FILE] })));
}

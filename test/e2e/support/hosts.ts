import type { Page } from 'puppeteer-core';
import type { PrazoBrowser } from './browser/prazoBrowser.ts';

/** Where to look: any browser with Prazo in it. */
interface Desk {
  readonly prazo: PrazoBrowser;
}

/** The text of what a selector finds in the shadow root of one of Prazo's hosts on a page; `undefined` where there is none. */
export const textIn = (desk: Desk, page: Page, host: string, selector: string): Promise<string | undefined> =>
  inHost(desk, page, host, selector, false);

/** Clicks there, as the extension's own content script would find it. */
export async function clickIn(desk: Desk, page: Page, host: string, selector: string): Promise<void> {
  if ((await inHost(desk, page, host, selector, true)) === undefined) throw new Error(`${host} has no ${selector}`);
}

const inHost = (desk: Desk, page: Page, host: string, selector: string, isClicked: boolean): Promise<string | undefined> =>
  desk.prazo.inExtension(
    async (url, tag, inside, clicks): Promise<string | undefined> => {
      const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === url);
      if (tab?.id === undefined) throw new Error(`no tab shows ${url}`);
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        func: (name: string, part: string, shallClick: boolean) => {
          const element = document.querySelector<HTMLElement>(name);
          if (element === null) return undefined;
          const root =
            'openOrClosedShadowRoot' in element
              ? (element.openOrClosedShadowRoot as ShadowRoot)
              : chrome.dom.openOrClosedShadowRoot(element);
          const found = root?.querySelector<HTMLElement>(part);
          if (shallClick) found?.click();
          return found?.textContent ?? undefined;
        },
        args: [tag, inside, clicks],
      });
      return (answer?.result as string | null | undefined) ?? undefined;
    },
    page.url(),
    host,
    selector,
    isClicked,
  );

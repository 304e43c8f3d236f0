import type { Page } from 'puppeteer-core';
import type { PrazoBrowser } from './browser/prazoBrowser.ts';
import { pressPart } from './pressing/pressPart.ts';

/** Where to look: any browser with Prazo in it. */
interface Desk {
  readonly prazo: PrazoBrowser;
}

/** The text of what a selector finds in the shadow root of one of Prazo's hosts on a page; `undefined` where there is none. */
export const textIn = (desk: Desk, page: Page, host: string, selector: string): Promise<string | undefined> =>
  inHost(desk, page, host, selector);

/** Presses there, as a person does. */
export async function clickIn(desk: Desk, page: Page, host: string, selector: string): Promise<void> {
  if (!(await pressPart(desk.prazo, page, { host, by: 'selector', what: selector }))) throw new Error(`${host} has no ${selector}`);
}

const inHost = (desk: Desk, page: Page, host: string, selector: string): Promise<string | undefined> =>
  desk.prazo.inExtension(
    async (url, tag, inside): Promise<string | undefined> => {
      const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === url);
      if (tab?.id === undefined) throw new Error(`no tab shows ${url}`);
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        func: (name: string, part: string) => {
          const element = document.querySelector<HTMLElement>(name);
          if (element === null) return undefined;
          const root =
            'openOrClosedShadowRoot' in element
              ? (element.openOrClosedShadowRoot as ShadowRoot)
              : chrome.dom.openOrClosedShadowRoot(element);
          const found = root?.querySelector<HTMLElement>(part);
          return found?.textContent ?? undefined;
        },
        args: [tag, inside],
      });
      return (answer?.result as string | null | undefined) ?? undefined;
    },
    page.url(),
    host,
    selector,
  );

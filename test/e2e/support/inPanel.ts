import type { Page } from 'puppeteer-core';
import type { PrazoBrowser } from './browser/prazoBrowser.ts';

/** Any browser with Prazo in it. */
interface Desk {
  readonly prazo: PrazoBrowser;
}

interface Act {
  readonly how: 'press' | 'choose' | 'type';
  /** How a button's text begins; the label of what is chosen or typed into. */
  readonly what: string;
  readonly value: string;
}

/** The panel's root is closed to the page, so what is done in it is done as the extension's own script could. */
async function act(desk: Desk, page: Page, how: Act['how'], what: string, value = ''): Promise<void> {
  const isDone = await desk.prazo.inExtension(
    async ([url, wanted]): Promise<boolean> => {
      const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === url);
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        args: [wanted],
        func: (asked: Act): boolean => {
          const host = document.querySelector('prazo-panel');
          if (!host) return false;
          const root =
            'openOrClosedShadowRoot' in host ? (host.openOrClosedShadowRoot as ShadowRoot) : chrome.dom.openOrClosedShadowRoot(host);
          if (asked.how === 'press') {
            const button = [...(root?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent?.startsWith(asked.what));
            button?.click();
            return button !== undefined;
          }
          const label = [...(root?.querySelectorAll('label') ?? [])].find(({ textContent }) => textContent?.trim() === asked.what);
          const named = root?.querySelector<HTMLInputElement>(`[aria-label="${asked.what}"]`);
          const field = named ?? (label?.control as HTMLInputElement | null | undefined);
          if (!field) return false;
          if (asked.how === 'choose') field.click();
          else {
            field.focus();
            field.value = asked.value;
            field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
          }
          return true;
        },
      });
      return answer?.result === true;
    },
    [page.url(), { how, what, value }] as const,
  );
  if (!isDone) throw new Error(`the panel has nothing called "${what}" to ${how}`);
}

export const press = (desk: Desk, page: Page, begins: string): Promise<void> => act(desk, page, 'press', begins);
export const choose = (desk: Desk, page: Page, label: string): Promise<void> => act(desk, page, 'choose', label);
export const type = (desk: Desk, page: Page, label: string, value: string): Promise<void> => act(desk, page, 'type', label, value);

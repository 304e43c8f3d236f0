import type { Page } from 'puppeteer-core';
import type { PrazoBrowser } from '../browser/prazoBrowser.ts';
import { pressPart } from '../pressing/pressPart.ts';

/** Any browser with Prazo in it. */
interface Desk {
  readonly prazo: PrazoBrowser;
}

const PANEL = '[data-prazo=panel]';

const nothing = (what: string): Error => new Error(`the panel has nothing called "${what}"`);

/** Presses the button whose text begins so. */
export async function press({ prazo }: Desk, page: Page, begins: string): Promise<void> {
  if (!(await pressPart(prazo, page, { host: PANEL, by: 'button', what: begins }))) throw nothing(begins);
}

/** Presses the first that a selector finds. */
export async function pressAt({ prazo }: Desk, page: Page, selector: string): Promise<void> {
  if (!(await pressPart(prazo, page, { host: PANEL, by: 'selector', what: selector }))) throw nothing(selector);
}

/** Presses what has that label. */
export async function choose({ prazo }: Desk, page: Page, label: string): Promise<void> {
  if (!(await pressPart(prazo, page, { host: PANEL, by: 'label', what: label }))) throw nothing(label);
}

/** The panel's root is closed to the page, so what is written into it is written as the extension's own script could. */
export async function type(desk: Desk, page: Page, label: string, value: string): Promise<void> {
  const isDone = await desk.prazo.inExtension(
    async ([url, panel, wanted, written]): Promise<boolean> => {
      const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === url);
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        args: [panel, wanted, written],
        func: (place: string, name: string, text: string): boolean => {
          const host = document.querySelector<HTMLElement>(place);
          if (!host) return false;
          const root =
            'openOrClosedShadowRoot' in host ? (host.openOrClosedShadowRoot as ShadowRoot) : chrome.dom.openOrClosedShadowRoot(host);
          const around = [...(root?.querySelectorAll('label') ?? [])].find(({ textContent }) => textContent?.trim() === name);
          const named = root?.querySelector<HTMLInputElement>(`[aria-label="${name}"]`);
          const field = named ?? (around?.control as HTMLInputElement | null | undefined);
          if (!field) return false;
          field.focus();
          field.value = text;
          field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
          return true;
        },
      });
      return answer?.result === true;
    },
    [page.url(), PANEL, label, value] as const,
  );
  if (!isDone) throw nothing(label);
}

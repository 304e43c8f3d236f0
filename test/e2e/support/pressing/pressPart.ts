import type { Page } from 'puppeteer-core';
import type { PrazoBrowser } from '../browser/prazoBrowser.ts';
import { until } from '../until.ts';

/** A part of Prazo's, and what in it: a selector, how the text of a button begins, or a label. */
export interface Wanted {
  readonly host: string;
  readonly by: 'selector' | 'button' | 'label';
  readonly what: string;
}

type Point = readonly [x: number, y: number];

/** Prazo takes a press only on what has stood still for a moment. */
const STILL_MS = 350;

/** Presses what is wanted with the pointer, as a person does: it is led there, and pressed once nothing moves any more. Answers whether there was any. */
export async function pressPart(prazo: PrazoBrowser, page: Page, wanted: Wanted): Promise<boolean> {
  await page.bringToFront();
  const url = page.url();
  let [place, since] = ['', 0];
  const found = await until(`${wanted.what} stands still`, async () => {
    const point = await pointOf(prazo, url, wanted);
    if (point === undefined) return 'absent';
    const [x, y] = point;
    await page.mouse.move(x, y);
    if (place !== point.join()) [place, since] = [point.join(), performance.now()];
    return performance.now() - since > STILL_MS && point;
  });
  if (found === 'absent') return false;
  await page.mouse.click(...found);
  return true;
}

const pointOf = (prazo: PrazoBrowser, url: string, wanted: Wanted): Promise<Point | undefined> =>
  prazo.inExtension(
    async (address, asked): Promise<Point | undefined> => {
      const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === address);
      if (tab?.id === undefined) throw new Error(`no tab shows ${address}`);
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        args: [asked],
        func: ({ host: name, by, what }: Wanted): Point | null => {
          const host = document.querySelector<HTMLElement>(name);
          if (host === null) return null;
          const root =
            'openOrClosedShadowRoot' in host ? (host.openOrClosedShadowRoot as ShadowRoot) : chrome.dom.openOrClosedShadowRoot(host);
          const all = [
            ...(root?.querySelectorAll<HTMLElement>(by === 'selector' ? what : by === 'button' ? 'button' : 'label, [aria-label]') ?? []),
          ];
          const element = all.find((each) => {
            if (by === 'selector') return true;
            const said = each.getAttribute('aria-label') ?? each.textContent?.trim() ?? '';
            return by === 'button' ? (each.textContent?.startsWith(what) ?? false) : said === what;
          });
          if (element === undefined) return null;
          element.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x + width / 2, y + height / 2];
        },
      });
      return (answer?.result as Point | null | undefined) ?? undefined;
    },
    url,
    wanted,
  );

import type { Page } from 'puppeteer-core';
import type { Desk } from './desk.ts';
import { until } from './until.ts';

/** One row of the queue, as it is read. */
export interface ShownRow {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly tone: string;
  readonly name: string;
  /** Under the badge; with its zone in the title. */
  readonly due: string;
  readonly facts: string;
}

export async function openPopup(desk: Desk): Promise<Page> {
  const page = await desk.prazo.openExtensionPage('popup.html');
  await page.setViewport({ width: 380, height: 560 });
  await page.waitForFunction(() => document.querySelector('.popup[aria-busy=false]'));
  return page;
}

export const popupRows = (popup: Page): Promise<readonly ShownRow[]> =>
  popup.$$eval('a[data-key]', (rows) =>
    rows.map((row) => {
      const text = (selector: string): string => row.querySelector(selector)?.textContent ?? '';
      const badge = row.querySelector<HTMLElement>('.badge, .left');
      return {
        id: (row as HTMLElement).dataset['key']?.split('#').pop() ?? '',
        title: text('b'),
        text: badge?.lastChild?.textContent ?? '',
        tone: badge?.dataset['tone'] ?? '',
        name: badge?.getAttribute('aria-label') ?? '',
        due: text('time') || text('.left + small'),
        facts: row.querySelector('b + small')?.textContent ?? '',
      };
    }),
  );

/** Opens the popup, waits until it says that, and gives all its words. What is seldom shown comes a moment after the rest. */
export async function popupSays(desk: Desk, expected: RegExp): Promise<string> {
  const popup = await openPopup(desk);
  const text = await until(`the popup says ${expected}`, async () => {
    const words = await popup.$eval('.popup', (root) => (root as HTMLElement).innerText);
    if (!expected.test(words)) throw new Error(words);
    return words;
  });
  await popup.close();
  return text;
}

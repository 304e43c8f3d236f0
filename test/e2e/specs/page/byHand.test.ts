import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, startDesk } from '../../support/desk.ts';
import { panelOf } from '../../support/shown.ts';

const HOUR = 3_600_000;

let desk: Desk;
let ticket: number;
beforeAll(async () => {
  desk = await startDesk();
  ticket = desk.center.createTicket({ priority: '2 - High', status: 'Active', assignee: 'carla', createdAt: Date.now() - HOUR });
});
afterAll(() => desk?.close());

/** Presses a button of the panel, whose root is closed to the page, as the extension's own script could. */
const press = (page: Page, begins: string): Promise<void> =>
  desk.prazo.inExtension(
    async ([url, words]) => {
      const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === url);
      await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        args: [words],
        func: (start: string) => {
          const host = document.querySelector('prazo-panel')!;
          const root =
            'openOrClosedShadowRoot' in host ? (host.openOrClosedShadowRoot as ShadowRoot) : chrome.dom.openOrClosedShadowRoot(host);
          [...(root?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent?.startsWith(start))!.click();
        },
      });
    },
    [page.url(), begins] as const,
  );

it('a pause by hand is said, outlives the worker and the page, is resumed and undone', async () => {
  const page = await desk.visit(`/tickets/${ticket}`);
  await panelOf(desk, page, ticket, ({ text }) => text.includes('Pause…'));

  await press(page, 'Pause…');
  await panelOf(desk, page, ticket, ({ text }) => text.includes('waiting on a third party'));
  await press(page, 'waiting on a third party');
  const paused = await panelOf(desk, page, ticket, ({ notice }) => notice.startsWith('Paused by you since'));
  expect(paused.notice).toContain('third party. Only in Prazo');
  expect(paused.clocks.at(-1)?.tone).toBe('paused');

  await desk.prazo.killWorker();
  await page.reload({ waitUntil: 'domcontentloaded' });
  await panelOf(desk, page, ticket, ({ notice, text }) => notice.startsWith('Paused by you since') && text.includes('by hand'));

  await press(page, 'Resume');
  const resumed = await panelOf(desk, page, ticket, ({ notice }) => notice === '');
  expect(resumed.clocks.at(-1)?.tone).not.toBe('paused');
  expect(resumed.text).toContain('by hand');

  await press(page, 'Undo the pause of');
  const { text } = await panelOf(desk, page, ticket, (panel) => !panel.text.includes('by hand'));
  expect(text).toContain('Pause…');
});

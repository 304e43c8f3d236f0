import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, readQueue, startDesk } from '../../support/desk.ts';
import { panelOf } from '../../support/shown.ts';
import { until } from '../../support/until.ts';

let desk: Desk;
let page: Page;
beforeAll(async () => {
  desk = await startDesk();
  const id = desk.center.createTicket({ assignee: 'carla', status: 'Active', priority: '2 - High', createdAt: Date.now() - 3_600_000 });
  await readQueue(desk);
  page = await desk.visit(`/tickets/${id}`);
  await panelOf(desk, page, id, ({ clocks }) => clocks.length === 2);
});
afterAll(() => desk?.close());

/** Everything of the page in one colour, and the colour schemes that it names for itself. */
async function paint(ground: string, scheme: string): Promise<void> {
  await page.evaluate(
    (background, content) => {
      document.querySelector('meta[name="color-scheme"]')?.remove();
      const look = new CSSStyleSheet();
      look.replaceSync(`* { background: ${background} !important; color-scheme: normal !important; }`);
      // Not an element, which the page's own policy would not let in.
      document.adoptedStyleSheets = [look];
      if (content) document.head.append(Object.assign(document.createElement('meta'), { name: 'color-scheme', content }));
      document.documentElement.dataset['look'] = background + content;
    },
    ground,
    scheme,
  );
}

test.each([
  ['white, whatever it names', 'white', 'dark', 'light'],
  ['black, whatever it names', 'black', 'light', 'dark'],
  ['not painted, and names the dark', 'transparent', 'dark', 'dark'],
  ['not painted, and names nothing', 'transparent', '', 'light'],
])('on a page that is %s, the panel has the theme of what lies under it', async (_, ground, scheme, theme) => {
  await paint(ground, scheme);

  const shown = await until('the panel follows', () =>
    page.$eval(
      '[data-prazo=panel]',
      (host, expected) => (host.getAttribute('data-theme') === expected ? getComputedStyle(host).colorScheme : undefined),
      theme,
    ),
  );

  expect(shown).toBe(theme);
});

import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserUnderTest } from '../e2e/support/browser/browser.ts';
import { type Desk, readQueue, startDesk } from '../e2e/support/desk.ts';
import { clickIn, textIn } from '../e2e/support/hosts.ts';
import { badgeOf } from '../e2e/support/shown.ts';
import { until } from '../e2e/support/until.ts';
import { plunder, readAll } from './hostilePage.ts';

const PANEL = '[data-prazo=panel]';
const WATCH = '.panel-alerts button';

let desk: Desk;
let ticket: number;
beforeAll(async () => {
  desk = await startDesk();
  ticket = desk.center.createTicket({
    priority: '1 - Critical',
    status: 'Active',
    assignee: 'bruno',
    createdAt: Date.now() - 3_600_000,
    title: 'Of Bruno',
  });
  await readQueue(desk);
});
afterAll(() => desk?.close());
const pages: Page[] = [];
afterEach(() => Promise.all(pages.splice(0).map((page) => page.close())));

/** A page of the support center in which an attacker's script runs first. */
async function hostile(path: string): Promise<Page> {
  const page = await desk.prazo.browser.newPage();
  await page.evaluateOnNewDocument(plunder);
  pages.push(page);
  await page.goto(desk.center.url + path, { waitUntil: 'domcontentloaded' });
  return page;
}

/** Firefox tells every listener which element a person points at or focuses, closed root or not. A page can read there, then, and press nothing all the same. */
const isLeak = (node: string): boolean => desk.prazo.kind === 'chromium' || !/^(?:explicitO|o)riginalTarget of|^rangeParent of/.test(node);

const offered = (page: Page): Promise<string | undefined> => textIn(desk, page, PANEL, WATCH);

async function panelOn(page: Page): Promise<void> {
  await until('the panel offers to watch', async () => (await offered(page)) === 'Always watch');
}

/** Where the button stands in the window. */
async function centreOf(page: Page): Promise<readonly [number, number]> {
  const { x, y, width, height } = await desk.prazo.inExtension(
    async (url, host, selector) => {
      const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === url);
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab!.id! },
        args: [host, selector],
        func: (name: string, part: string) => {
          const element = document.querySelector<HTMLElement>(name)!;
          const root =
            'openOrClosedShadowRoot' in element
              ? (element.openOrClosedShadowRoot as ShadowRoot)
              : chrome.dom.openOrClosedShadowRoot(element);
          return root!.querySelector(part)!.getBoundingClientRect().toJSON() as DOMRect;
        },
      });
      return answer!.result as DOMRect;
    },
    page.url(),
    PANEL,
    WATCH,
  );
  return [x + width / 2, y + height / 2];
}

describe('a page that takes over what scripts can', () => {
  it('opens no part of Prazo, and reads nothing of it', async () => {
    const page = await hostile(`/tickets/${ticket}`);
    await panelOn(page);
    await page.mouse.move(...(await centreOf(page)));
    await page.mouse.down();
    await page.mouse.move(5, 5);
    await page.mouse.up();
    await page.keyboard.press('Tab');

    const { nodes, patched, words, opened } = await page.evaluate(readAll);

    expect({ nodes: nodes.filter(isLeak), patched, opened }).toEqual({ nodes: [], patched: [], opened: 0 });
    expect(words).toContain('Of Bruno');
    expect(words).not.toContain('Always watch');
  });

  it('is told nothing by a badge but that it is there', async () => {
    const page = await hostile('/tickets?filter=all');
    const { name } = await badgeOf(desk, page, ticket, ({ name: told }) => told !== '');
    await page.hover('[data-prazo=badge]');
    await until('the tooltip is there', () => page.$('[data-prazo=tip]'));
    await page.focus('[data-prazo=badge][tabindex="0"]');

    const { nodes, patched, words, opened } = await page.evaluate(readAll);

    expect({ nodes: nodes.filter(isLeak), patched, opened }).toEqual({ nodes: [], patched: [], opened: 0 });
    expect(words).not.toContain(name);
  });
});

describe('a page that wants to press', () => {
  it.runIf(browserUnderTest() === 'firefox')('presses nothing by what Firefox tells it of a part', async () => {
    const page = await hostile(`/tickets/${ticket}`);
    await panelOn(page);
    await until('the page is told of a button', async () => {
      await page.mouse.move(1, 1);
      await page.mouse.move(...(await centreOf(page)));
      return page.evaluate(() => globalThis.loot?.reached.some((node) => node instanceof HTMLButtonElement));
    });
    await page.evaluate(() => {
      const button = globalThis.loot?.reached.find((node) => node instanceof HTMLButtonElement);
      if (!(button instanceof HTMLButtonElement)) throw new Error('no button');
      button.click();
      button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      document.body.prepend(button);
      button.id = 'bait';
      button.click();
    });
    await page.click('#bait');
    await desk.ask('queue/read');

    const fresh = await hostile(`/tickets/${ticket}?again`);
    await panelOn(fresh);
  });

  let page: Page;
  beforeEach(async () => {
    page = await hostile(`/tickets/${ticket}`);
    await panelOn(page);
  });

  /** A press that was taken would have been told to the worker before this question. */
  async function stillOffered(): Promise<string | undefined> {
    await desk.ask('queue/read');
    return offered(page);
  }

  it('presses nothing by script', async () => {
    const [x, y] = await centreOf(page);
    await page.evaluate(
      (name, at) => {
        const host = document.querySelector<HTMLElement>(name)!;
        for (const target of [host, document.elementFromPoint(...at)!]) {
          (target as HTMLElement).click();
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
            target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: at[0], clientY: at[1] }));
          host.focus();
          for (const type of ['keydown', 'keyup'])
            target.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true, composed: true }));
        }
      },
      PANEL,
      [x, y] as [number, number],
    );

    expect(await stillOffered()).toBe('Always watch');
  });

  const disguises: Record<string, (host: HTMLElement) => void> = {
    'an ancestor makes it transparent': (host) => void (host.parentElement!.style.opacity = '0.02'),
    'a filter hides it': (host) => void (host.parentElement!.style.filter = 'opacity(0)'),
    'it is blended away': (host) => void (host.parentElement!.style.mixBlendMode = 'multiply'),
    'a mask hides it': (host) => void (host.parentElement!.style.clipPath = 'inset(0)'),
    'it is drawn too small to be read': (host) => {
      host.parentElement!.style.transformOrigin = '0 0';
      host.parentElement!.style.transform = 'scale(0.2)';
    },
  };

  for (const [what, disguise] of Object.entries(disguises))
    it(`gets no press of a person where ${what}`, async () => {
      await page.$eval(PANEL, disguise as (host: Element) => void);
      await clickIn(desk, page, PANEL, WATCH);

      expect(await stillOffered()).toBe('Always watch');
    });

  it('gets no press of a person on a button of which it leaves but a hole', async () => {
    await clickAfter(([x, y]) => {
      const cover = document.createElement('div');
      cover.style.cssText = `position:fixed;left:${x + 6}px;top:0;right:0;bottom:0;z-index:99;background:#fff`;
      document.body.append(cover);
      return y;
    }, true);

    expect(await stillOffered()).toBe('Always watch');
  });

  it('gets no press of a person by moving the panel under the pointer in the last moment', async () => {
    await clickAfter(
      () => void (document.querySelector<HTMLElement>('[data-prazo=panel]')!.parentElement!.style.translate = '0 4px'),
      false,
    );

    expect(await stillOffered()).toBe('Always watch');
  });

  /** The pointer rests on the button, the page does something, and the person presses. */
  async function clickAfter(trick: (at: [number, number]) => unknown, isStill: boolean): Promise<void> {
    const at = [...(await centreOf(page))] as [number, number];
    await page.mouse.move(...at);
    if (isStill) await page.evaluate(() => new Promise((settle) => setTimeout(settle, 350)));
    await page.evaluate(trick, at);
    await page.mouse.click(...at);
  }

  it('leaves a person who sees the button free to press it', async () => {
    await clickIn(desk, page, PANEL, WATCH);

    await until('it is watched', async () => (await offered(page))?.includes('Stop watching') ?? false);
    await clickIn(desk, page, PANEL, WATCH);
    await panelOn(page);
  });
});

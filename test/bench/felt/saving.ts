import type { Page } from 'puppeteer-core';
import type { Desk } from '../../e2e/support/desk.ts';
import { badgesOn } from '../../e2e/support/shown.ts';
import { until } from '../../e2e/support/until.ts';
import { longestBlockWhile } from './block.ts';

export interface SavingTimes {
  /** From the contract being sent to the first badge of a list that says what it says, in ms. */
  readonly badgeMs: number;
  /** To every stored ticket being computed anew. */
  readonly allMs: number;
  /** What held the worker up for longest meanwhile. */
  readonly blockMs: number;
}

const PATH = ['policies', 'aivo', 'severities', 'medium', 'resolution'];

/** Saves another target of a severity, as the contract's form does, while a list is open. The target is saved once before, so that it is known what a badge says then. */
export async function saving(desk: Desk): Promise<SavingTimes> {
  const list = await desk.visit('/tickets?filter=all');
  const [first] = await until('badges', async () => ((await badgesOn(desk, list)).length > 0 ? badgesOn(desk, list) : undefined));
  const ticket = first!.ticket;
  const before = first!.name;
  await save(desk, 400);
  const wanted = await until('the badge says the longer target', async () => {
    const now = (await badgesOn(desk, list)).find((each) => each.ticket === ticket);
    return now && now.name !== before && now.name !== '' ? now.name : undefined;
  });
  await save(desk, 5);
  await until(
    'the badge says the shorter target',
    async () => (await badgesOn(desk, list)).find((each) => each.ticket === ticket)?.name !== wanted || undefined,
  );

  let badgeMs = 0;
  let allMs = 0;
  const blockMs = await longestBlockWhile(desk, async () => {
    const since = Date.now();
    const saved = save(desk, 400).then(() => (allMs = Date.now() - since));
    badgeMs = (await saidAt(desk, list, wanted)) - since;
    await saved;
  });
  await list.close();
  return { badgeMs, allMs, blockMs };
}

const save = (desk: Desk, amount: number): Promise<undefined> =>
  desk.ask('settings/patch', [{ path: PATH, to: { amount, unit: 'day', time: 'business', bound: 'upTo' } }]);

/** When any badge said it first, looked at in each frame where the badges are. */
const saidAt = ({ prazo }: Desk, page: Page, wanted: string): Promise<number> =>
  prazo.inExtension(
    async ({ url, name }) => {
      const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === url);
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab!.id! },
        args: [name],
        func: (says: string) =>
          new Promise<number>((found) => {
            const isThere = (host: HTMLElement): boolean =>
              chrome.dom.openOrClosedShadowRoot(host)?.querySelector('.badge')?.getAttribute('aria-label') === says;
            const look = (): void => {
              if ([...document.querySelectorAll<HTMLElement>('[data-prazo=badge]')].some(isThere)) found(Date.now());
              else requestAnimationFrame(look);
            };
            look();
          }),
      });
      return Number(answer!.result);
    },
    { url: page.url(), name: wanted },
  );

/** From a press that asks for another year to that year on the screen, in ms. */
export async function yearPainted({ prazo }: Desk): Promise<number> {
  const page = await prazo.openExtensionPage('options.html#calendar');
  await page.waitForSelector('.year-figure');
  const ms = await page.evaluate(async () => {
    const asked = performance.now();
    document.querySelector<HTMLElement>('.calendar-year button[data-turns=false]')!.click();
    // A frame is on the screen once what was asked for after it comes.
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    return performance.now() - asked;
  });
  await page.close();
  return ms;
}

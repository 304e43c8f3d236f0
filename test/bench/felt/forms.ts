import type { Page } from 'puppeteer-core';
import { type Desk, startDesk } from '../../e2e/support/desk.ts';
import { pressAt } from '../../e2e/support/panel/inPanel.ts';
import { panelOf } from '../../e2e/support/shown.ts';

const HOUR = 3_600_000;

export interface FormTimes {
  /** From the click on a form's button to the form on the screen: the first one on a page, and again; one of those that come with a script of their own, and again. */
  readonly first: number;
  readonly again: number;
  readonly furtherFirst: number;
  readonly furtherAgain: number;
  /** From sending a pause to the panel of the paused ticket. */
  readonly saved: number;
}

/** One ticket page of a new tab: its forms are opened, and a pause is stated. */
export async function formTimes(desk: Desk): Promise<FormTimes> {
  const id = desk.center.createTicket({ priority: '2 - High', status: 'Active', assignee: 'carla', createdAt: Date.now() - HOUR });
  const page = await desk.visit(`/tickets/${id}`);
  await panelOf(desk, page, id, ({ text }) => text.includes('More actions'));
  const open = (name: string): Promise<number> => shownAfter(desk, page, `[data-opens=${name}]`, 'form.deed');
  const close = (): Promise<number> => shownAfter(desk, page, '.deed-foot button[data-kind=plain]', '.panel-acts');
  const first = await open('pause');
  await close();
  const again = await open('pause');
  await close();
  const furtherFirst = await open('record');
  await close();
  const furtherAgain = await open('record');
  await close();
  await open('pause');
  const saved = await shownAfter(desk, page, '.deed-foot button[type=submit]', '.clock:last-child[data-tone=paused]');
  await page.close();
  return { first, again, furtherFirst, furtherAgain, saved };
}

export const formsDesk = (): Promise<Desk> => startDesk({ kind: 'chromium' });

/** From a press on what `pressed` finds in the panel to the frame in which `shown` is there, in ms. */
async function shownAfter(desk: Desk, page: Page, pressed: string, shown: string): Promise<number> {
  const watched = desk.prazo.inExtension(
    async (url, selector): Promise<number> => {
      const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === url);
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        args: [selector],
        func: (wanted: string) =>
          new Promise<number>((resolve) => {
            const host = document.querySelector<HTMLElement>('[data-prazo=panel]')!;
            const root = chrome.dom.openOrClosedShadowRoot(host)!;
            host.addEventListener(
              'click',
              ({ timeStamp }) => {
                const look = (): void => {
                  if (root.querySelector(wanted) === null) return void requestAnimationFrame(look);
                  // The frame that this one comes before has it.
                  setTimeout(() => resolve(performance.now() - timeStamp));
                };
                requestAnimationFrame(look);
              },
              { capture: true, once: true },
            );
          }),
      });
      return answer?.result as number;
    },
    page.url(),
    shown,
  );
  await pressAt(desk, page, pressed);
  return watched;
}

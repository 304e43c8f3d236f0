import type { Page } from 'puppeteer-core';
import type { PrazoBrowser } from './browser/prazoBrowser.ts';
import { until } from './until.ts';

/** Where to look: any browser with Prazo in it. */
interface Desk {
  readonly prazo: PrazoBrowser;
}

/** A badge as it stands on a page. */
export interface ShownBadge {
  readonly ticket: string;
  /** What is written in it, without the mark of a first response. */
  readonly text: string;
  readonly first: string | undefined;
  /** The whole state in words, as a screen reader gets it. */
  readonly name: string;
  readonly tone: string;
  readonly fresh: string | undefined;
}

export interface ShownClock {
  readonly metric: string;
  readonly tone: string;
  /** Number and words beside it. */
  readonly left: string;
  /** The line below: target, due time or how it ended. */
  readonly line: string;
}

/** The panel of a ticket page. */
export interface ShownPanel {
  readonly ticket: string;
  readonly clocks: readonly ShownClock[];
  readonly notice: string;
  /** Everything it says. */
  readonly text: string;
}

export interface Shown {
  readonly badges: readonly ShownBadge[];
  readonly panels: readonly ShownPanel[];
  /** What the one tooltip says while it is open. */
  readonly tip: string | undefined;
}

/** What Prazo shows on a page. Its shadow roots are closed to the page, so this reads them as the extension's own content script would. */
export const shownOn = (desk: Desk, page: Page): Promise<Shown> =>
  desk.prazo.inExtension(async (url): Promise<Shown> => {
    const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === url);
    if (tab?.id === undefined) throw new Error(`no tab shows ${url}`);
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab.id },
      func: () => {
        const rootOf = (host: Element): ShadowRoot | null =>
          'openOrClosedShadowRoot' in host ? (host.openOrClosedShadowRoot as ShadowRoot) : chrome.dom.openOrClosedShadowRoot(host);
        // As the embedded support center, Request Tracker, Redmine and Znuny mark their tickets.
        const ticketOf = (host: Element): string => {
          const marks = '[data-ticket-id], [data-record-id], tr.issue, .MasterAction';
          const { dataset, id } = host.closest<HTMLElement>(marks) ?? (host as HTMLElement);
          return dataset['ticketId'] ?? dataset['recordId'] ?? /^(?:issue-|TicketID_)(\d+)$/.exec(id)?.[1] ?? '';
        };
        const words = (node: ParentNode | null | undefined, selector: string): string => node?.querySelector(selector)?.textContent ?? '';
        const badges = [...document.querySelectorAll('[data-prazo=badge]')].map((host) => {
          const badge = rootOf(host)?.querySelector<HTMLElement>('.badge');
          return {
            ticket: ticketOf(host),
            text: badge?.lastChild?.textContent ?? '',
            first: badge?.querySelector('.first')?.textContent ?? undefined,
            name: badge?.getAttribute('aria-label') ?? '',
            tone: badge?.dataset['tone'] ?? '',
            fresh: badge?.dataset['fresh'],
          };
        });
        const panels = [...document.querySelectorAll('[data-prazo=panel]')].map((host) => {
          const panel = rootOf(host)?.querySelector<HTMLElement>('.panel');
          const clocks = [...(panel?.querySelectorAll<HTMLElement>('.clock') ?? [])].map((clock) => ({
            metric: words(clock, 'h3'),
            tone: clock.dataset['tone'] ?? '',
            left: [words(clock, '.left strong'), words(clock, '.left span')].join(' ').trim(),
            line: words(clock, '.left ~ p'),
          }));
          return { ticket: ticketOf(host), clocks, notice: words(panel, '.notice p'), text: panel?.innerText ?? '' };
        });
        const tip = document.querySelector('[data-prazo=tip]');
        return { badges, panels, tip: tip === null ? undefined : (rootOf(tip)?.querySelector<HTMLElement>('div')?.innerText ?? '') };
      },
    });
    return (answer?.result ?? { badges: [], panels: [], tip: undefined }) as Shown;
  }, page.url());

export const badgesOn = async (desk: Desk, page: Page): Promise<readonly ShownBadge[]> => (await shownOn(desk, page)).badges;

/** Waits for the badge of one ticket that satisfies. */
export const badgeOf = (
  desk: Desk,
  page: Page,
  ticket: number | string,
  suits: (badge: ShownBadge) => boolean = () => true,
): Promise<ShownBadge> => suitable(`a badge of ${ticket} that suits`, async () => (await shownOn(desk, page)).badges, ticket, suits);

/** Waits for the panel of one ticket that satisfies. */
export const panelOf = (
  desk: Desk,
  page: Page,
  ticket: number | string,
  suits: (panel: ShownPanel) => boolean = () => true,
): Promise<ShownPanel> => suitable(`a panel of ${ticket} that suits`, async () => (await shownOn(desk, page)).panels, ticket, suits);

async function suitable<T extends { readonly ticket: string }>(
  what: string,
  look: () => Promise<readonly T[]>,
  ticket: number | string,
  suits: (each: T) => boolean,
): Promise<T> {
  let seen: T | undefined;
  try {
    return await until(what, async () => {
      seen = (await look()).find((each) => each.ticket === String(ticket));
      return seen !== undefined && suits(seen) ? seen : undefined;
    });
  } catch (cause) {
    throw new Error(`${(cause as Error).message}; seen: ${JSON.stringify(seen)}`, { cause });
  }
}

import type { Page } from 'puppeteer-core';
import type { Desk } from './desk.ts';
import { until } from './until.ts';

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

/** Its shadow root is closed to the page, so this reads it as the extension's own content script would. */
export const badgesOn = (desk: Desk, page: Page): Promise<readonly ShownBadge[]> =>
  desk.prazo.inExtension(async (url): Promise<ShownBadge[]> => {
    const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === url);
    if (tab?.id === undefined) throw new Error(`no tab shows ${url}`);
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab.id },
      func: () => {
        const rootOf = (host: Element): ShadowRoot | null =>
          'openOrClosedShadowRoot' in host ? (host.openOrClosedShadowRoot as ShadowRoot) : chrome.dom.openOrClosedShadowRoot(host);
        return [...document.querySelectorAll('prazo-badge')].map((host) => {
          const badge = rootOf(host)?.querySelector<HTMLElement>('.badge');
          return {
            ticket: host.closest<HTMLElement>('[data-ticket-id]')?.dataset['ticketId'] ?? '',
            text: badge?.querySelector('.text')?.textContent ?? '',
            first: badge?.querySelector('.first')?.textContent ?? undefined,
            name: host.getAttribute('aria-label') ?? '',
            tone: badge?.dataset['tone'] ?? '',
            fresh: badge?.dataset['fresh'],
          };
        });
      },
    });
    return (answer?.result ?? []) as ShownBadge[];
  }, page.url());

/** Waits for the badge of one ticket that satisfies. */
export const badgeOf = (
  desk: Desk,
  page: Page,
  ticket: number | string,
  suits: (badge: ShownBadge) => boolean = () => true,
  patienceMs?: number,
): Promise<ShownBadge> => {
  let seen: ShownBadge | undefined;
  return until(
    `a badge of ${ticket} that suits`,
    async () => {
      seen = (await badgesOn(desk, page)).find((badge) => badge.ticket === String(ticket));
      return seen !== undefined && suits(seen) ? seen : undefined;
    },
    patienceMs,
  ).catch((cause: unknown) => {
    throw new Error(`${(cause as Error).message}; seen: ${JSON.stringify(seen)}`, { cause });
  });
};

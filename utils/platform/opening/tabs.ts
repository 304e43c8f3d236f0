import { browser, type Tabs } from '../browser';
import { originPattern } from '../matchPattern';

/** The open tabs of the origin of `address`, as far as the analyst allowed it: the browser hides other addresses. */
const tabsOf = (address: string): Promise<Tabs.Tab[]> => browser.tabs.query({ url: originPattern(address) });

const withoutFragment = (url: string | undefined): string | undefined => url?.split('#', 1)[0];

/** Shows the tab that already has `url`, else a new one. */
export async function openTicket(url: string): Promise<void> {
  const tab = (await tabsOf(url)).find((open) => withoutFragment(open.url) === withoutFragment(url));
  if (tab?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  // Firefox for Android has no windows.
  if (tab.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
}

/** The address that the analyst looks at; known where the extension may see it. */
export async function activeTabAddress(): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url;
}

/** The popup, or where the browser opens none without a click on the icon, its page in a tab. */
export async function openQueue(): Promise<void> {
  const popup: { openPopup?(): Promise<void> } = browser.action;
  await (popup.openPopup?.() ?? Promise.reject(new Error('no openPopup'))).catch(() =>
    browser.tabs.create({ url: browser.runtime.getURL('popup.html') }),
  );
}

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Tells open pages of the given sites and open extension pages. Pages without a listener are no error: nobody has to hear it. */
export async function tell(addresses: readonly string[], message: unknown): Promise<void> {
  const tabs = (await Promise.all(addresses.map(tabsOf))).flat();
  const toTabs = tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.tabs.sendMessage(id, message)]));
  await Promise.allSettled([...toTabs, browser.runtime.sendMessage(message)]);
}

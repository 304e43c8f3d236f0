import { browser } from '../browser';

/** Neither is in the polyfill's types for both browsers. */
interface Beside {
  readonly sidePanel?: { open(where: { readonly windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the queue beside the page; `undefined` where the browser has no such place. To be called within a click, hence the window is looked up before. */
export async function besidePage(): Promise<(() => Promise<void>) | undefined> {
  const { sidePanel, sidebarAction } = browser as typeof browser & Beside;
  if (sidebarAction) return () => sidebarAction.open();
  // Firefox for Android has no windows, and no such place.
  const windowId = (await browser.windows?.getCurrent())?.id;
  return sidePanel && windowId !== undefined ? () => sidePanel.open({ windowId }) : undefined;
}

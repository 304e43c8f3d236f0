import { browser, type Tabs } from '../browser';

/** Calls back whenever another page may be in front of this window. */
export function onOtherPage(callback: () => void, signal: AbortSignal): void {
  const onUpdated = (_: number, { url, status }: Tabs.OnUpdatedChangeInfoType): void => {
    if (url !== undefined || status === 'complete') callback();
  };
  const onActivated = (): void => callback();
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    },
    { once: true },
  );
}

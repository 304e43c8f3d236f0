import { browser } from '../browser';

/** Shows a section of the options page, in the tab that has it open already, else in a new one. */
export async function openOptionsAt(section: string): Promise<void> {
  const page = browser.runtime.getURL('options.html');
  const url = `${page}#${section}`;
  const [tab] = await browser.tabs.query({ url: page });
  if (tab?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(tab.id, { url, active: true });
}

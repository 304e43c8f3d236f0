import type { Language } from '../../language/language';
import { textsFile } from '../../language/surfaces';
import { browser } from '../browser';
import { requestSite } from '../permissions';

/**
 * Begins the lesson by pointing on the page in front, for which the click on the icon allows that. Asks at once for the lasting permission
 * too: the prompt may close the popup, so the lesson does not wait for the answer.
 */
export async function teachPage(address: string, language: Language): Promise<void> {
  const asked = requestSite(address);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await browser.scripting.executeScript({ target: { tabId: tab.id }, files: filesIn(language) });
  await asked;
}

/** Opens a page whose origin the analyst has just allowed, and begins the lesson there once it has loaded: where somebody signs in first, behind that. */
export async function teachAt(address: string, language: Language): Promise<void> {
  const { id: tabId } = await browser.tabs.create({ url: address });
  if (tabId === undefined) return;
  do await loaded(tabId);
  while (await asksToSignIn(tabId));
  await browser.scripting.executeScript({ target: { tabId }, files: filesIn(language) });
}

/** The page in the tab has loaded, or a next one. */
function loaded(tabId: number): Promise<void> {
  return new Promise((settle) => {
    const onUpdated = (updated: number, { status }: { readonly status?: string }): void => {
      if (updated !== tabId || status !== 'complete') return;
      browser.tabs.onUpdated.removeListener(onUpdated);
      settle();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
  });
}

/** Another origin's page, which may not be asked, is one on the way too. */
async function asksToSignIn(tabId: number): Promise<boolean> {
  const [answer] = await browser.scripting
    .executeScript({ target: { tabId }, func: () => document.querySelector('input[type=password]') !== null })
    .catch(() => []);
  return answer?.result !== false;
}

const filesIn = (language: Language) => ['/preact.js', textsFile(language, 'teach'), '/teach.js'];

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
  const files = ['/preact.js', textsFile(language, 'teach'), '/teach.js'];
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await browser.scripting.executeScript({ target: { tabId: tab.id }, files });
  await asked;
}

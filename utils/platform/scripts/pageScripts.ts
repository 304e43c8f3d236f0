import type { Language } from '../../language/language';
import { type Surface, textsFile } from '../../language/surfaces';
import { browser } from '../browser';

export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/** Runs a script of views beside the content script of one frame: the panel and the tooltips, or the forms. */
export const injectViews = (frame: Frame, language: Language, views: 'views' | 'actions'): Promise<void> =>
  runIn(frame, ['/preact.js', textsFile(language, views), views === 'views' ? '/views.js' : '/actions.js']);

/** Brings the texts of another language to a content script. */
export const injectTexts = (frame: Frame, language: Language, surface: Surface): Promise<void> =>
  runIn(frame, [textsFile(language, surface)]);

async function runIn({ tabId, frameId }: Frame, files: string[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files });
}

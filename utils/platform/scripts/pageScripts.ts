import type { Language } from '../../language/language';
import { type Surface, textsFile } from '../../language/surfaces';
import { browser } from '../browser';

export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/** Runs the script with the panel and the tooltips beside the content script of one frame. */
export const injectViews = (frame: Frame, language: Language): Promise<void> =>
  runIn(frame, ['/preact.js', textsFile(language, 'views'), '/views.js']);

/** Brings the texts of another language to a content script. */
export const injectTexts = (frame: Frame, language: Language, surface: Surface): Promise<void> =>
  runIn(frame, [textsFile(language, surface)]);

async function runIn({ tabId, frameId }: Frame, files: string[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files });
}

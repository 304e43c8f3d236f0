import type { Language } from '../../language/language';
import { type Surface, textsFile } from '../../language/surfaces';
import { browser } from '../browser';

export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/** Scripts of views: what is said in full words, the panel and the tooltips, the forms, those that help to decide and to tell, or alerts. */
export type ViewsPart = 'spoken' | 'views' | 'actions' | 'further' | 'untold';

/** Runs one of them beside the content script of one frame. */
export function injectViews(frame: Frame, language: Language, part: ViewsPart): Promise<void> {
  const files = (one: ViewsPart): string[] => [textsFile(language, one), `/${one}.js`];
  if (part === 'spoken') return runIn(frame, files(part));
  return runIn(frame, ['/preact.js', ...(part === 'views' ? files('spoken') : []), ...files(part)]);
}

/** Brings the texts of another language to a content script. */
export const injectTexts = (frame: Frame, language: Language, surface: Surface): Promise<void> =>
  runIn(frame, [textsFile(language, surface)]);

async function runIn({ tabId, frameId }: Frame, files: string[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files });
}

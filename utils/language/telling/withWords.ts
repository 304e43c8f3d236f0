import type { Language } from '../language';
import { taughtTexts } from '../shapes/options/siteCards';

/** What was done, and how many words came along with it, if any. */
export const withWords = (done: string, count: number, language: Language): string =>
  count === 0 ? done : `${done} ${taughtTexts(language).words(count)}`;

import * as v from 'valibot';
import { takeWords, type ToldWords } from '../../sla/words/takeWords';
import type { Site } from '../../sites/site';
import { type TaughtDefinition, wrongSelector } from '../../sites/taught/definition';
import { parseSiteAddress } from '../../tickets/siteAddress';
import type { SiteId } from '../../tickets/ticket';
import { parsed } from '../parsed';
import type { Settings } from './settings';
import { taughtSchema } from './schema/taughtSchema';
import { toldWordsSchema } from './schema/toldWordsSchema';

/** What one analyst taught, and what the words of the site mean to them. */
export interface Lesson {
  readonly lesson: TaughtDefinition;
  readonly words: ToldWords;
}

/** Texts of earlier versions tell no words. */
const wordsSchema = v.object({ words: v.optional(toldWordsSchema, {}) });
const fileSchema = v.object({ site: v.string() });

/** What a colleague taught, and of which site. Throws an error that names what is wrong with the text. */
export function lessonIn(text: string, isSelector: (selector: string) => boolean): Lesson & { readonly site: string } {
  const { site } = parsed(fileSchema, JSON.parse(text), 'lesson');
  const found = parseSiteAddress(site);
  if ('fault' in found) throw new Error(`lesson: site: ${found.fault}`);
  return { site: new URL(found.address).origin, ...lessonOf(text, isSelector) };
}

/** The same for a site that is known, wherever the text says that it holds. */
export function lessonOf(text: string, isSelector: (selector: string) => boolean): Lesson {
  const raw: unknown = JSON.parse(text);
  const lesson = parsed(taughtSchema, raw, 'lesson');
  const { words } = parsed(wordsSchema, raw, 'lesson');
  const hasPage = lesson.version === 1 ? (lesson.list ?? lesson.ticket) : lesson.pages[0];
  if (!hasPage) throw new Error('lesson: neither list nor ticket is there');
  const wrong = wrongSelector(lesson, isSelector);
  if (wrong !== undefined) throw new Error(`lesson: ${wrong}: not a selector`);
  return { lesson, words };
}

/** What `lessonIn` reads. */
export function lessonText({ id, taught, mapping: { statuses, severities } }: Site): string {
  const hasWords = Object.keys({ ...statuses, ...severities }).length > 0;
  return JSON.stringify({ site: id, ...taught, ...(hasWords && { words: { statuses, severities } }) }, null, 2);
}

/** Another lesson for one site, and how many of its words came along. The worker checks it all on the way in, as all settings. */
export function withLesson(
  settings: Settings,
  id: SiteId,
  { lesson, words }: Lesson,
): { readonly settings: Settings; readonly taken: number } {
  const site = settings.sites.find((each) => each.id === id);
  if (!site) throw new Error(`there is no site ${id}`);
  const policy = settings.policies.find((each) => each.id === site.policy);
  const { mapping, taken } = takeWords(site.mapping, words, policy);
  const sites = settings.sites.map((each) => (each.id === id ? { ...each, taught: lesson, mapping } : each));
  return { settings: { ...settings, sites }, taken };
}

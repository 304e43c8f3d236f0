import * as v from 'valibot';
import { type TaughtDefinition, wrongSelector } from '../sites/taught/definition';
import { parseSiteAddress } from '../tickets/siteAddress';
import { parsed } from './parsed';
import { taughtSchema } from './settingsSchema';

const fileSchema = v.intersect([v.object({ site: v.string() }), taughtSchema]);

/** What a colleague taught, and of which site. Throws an error that names what is wrong with the text. */
export function lessonIn(
  text: string,
  isSelector: (selector: string) => boolean,
): { readonly site: string; readonly lesson: TaughtDefinition } {
  const { site, ...lesson } = parsed(fileSchema, JSON.parse(text), 'lesson');
  const found = parseSiteAddress(site);
  if ('fault' in found) throw new Error(`lesson: site: ${found.fault}`);
  if (!lesson.list && !lesson.ticket) throw new Error('lesson: neither list nor ticket is there');
  const wrong = wrongSelector(lesson, isSelector);
  if (wrong !== undefined) throw new Error(`lesson: ${wrong}: not a selector`);
  return { site: new URL(found.address).origin, lesson };
}

import type { Site } from '../../sites/site';
import type { InForce } from '../inForce';
import { isBelow } from '../sync/merge';

/** The site that a page belongs to. Of sites that lie within each other, the inner one. */
export function siteAt({ settings }: InForce, { origin, pathname }: URL): Site | undefined {
  const here = settings.sites.filter(({ id }) => isBelow(origin + pathname, id));
  return here.toSorted((a, b) => b.id.length - a.id.length)[0];
}

import { Refused } from '../../messages/refused';
import type { Sender } from '../../messages/sender';
import type { Site } from '../../sites/site';
import type { InForce } from '../inForce';
import type { SiteId } from '../../tickets/ticket';

/** The site that a page belongs to. Of sites that lie within each other, the inner one. */
export function siteAt({ settings }: InForce, { origin, pathname }: URL): Site | undefined {
  const here = settings.sites.filter(({ id }) => isBelow(origin + pathname, id));
  return here.toSorted((a, b) => b.id.length - a.id.length)[0];
}

/** The site of the page that asks. */
export const siteOf = (inForce: InForce, sender: Sender): Site | undefined =>
  sender.kind === 'page' ? siteAt(inForce, sender.url) : undefined;

/** A page asks about its own site, and only if that was added. */
export function allowedSite(inForce: InForce, sender: Sender): Site {
  const site = siteOf(inForce, sender);
  if (!site) throw new Refused('this page belongs to no site that was added');
  return site;
}

export const isBelow = (url: string, site: SiteId): boolean => url === site || url.startsWith(`${site}/`);

import type { Site } from './site';
import type { PageHalf } from './siteAdapter';

type HalfOf = (site: Site) => PageHalf | undefined;

declare global {
  /** Left by the scripts with the page halves that run before the content script: those of the sites at its page's origin alone. */
  var prazoPageHalves: Record<string, HalfOf> | undefined;
}

/** Hands a page half over to the content script, which carries none itself. */
export function bringPageHalf(adapter: string, halfOf: HalfOf): void {
  (globalThis.prazoPageHalves ??= {})[adapter] = halfOf;
}

/** What finds the tickets on a site's pages. */
export const pageHalfOf: HalfOf = (site) => globalThis.prazoPageHalves?.[site.adapter]?.(site);

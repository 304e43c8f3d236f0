import type { ProductId } from './products';
import type { Site } from './site';
import { unwritten } from './reading/authored';
import type { PageHalf } from './siteAdapter';

type HalfOf = (site: Site) => PageHalf | undefined;

declare global {
  /** Left by the scripts with the page halves that run before the content script: those of the sites at its page's origin alone. */
  var prazoPageHalves: Record<string, HalfOf> | undefined;
}

/**
 * The script that hands a page half over to the content script, which carries none itself. Built as `half-ID.js` for each `utils/sites/ID/half.ts`.
 * `written` selects the boxes in which the product shows what people wrote.
 */
export const halfScript = (adapter: Exclude<ProductId, 'taught'>, half: PageHalf, written: string): HalfScript =>
  handing(adapter, () => unwritten(half, written));

/** A taught page knows by itself what people wrote. */
export const taughtScript = (halfOf: HalfOf): HalfScript => handing('taught', halfOf);

interface HalfScript {
  readonly main: () => void;
}

const handing = (adapter: ProductId, halfOf: HalfOf): HalfScript => ({
  main: () => void ((globalThis.prazoPageHalves ??= {})[adapter] = halfOf),
});

/** What finds the tickets on a site's pages. */
export const pageHalfOf: HalfOf = (site) => globalThis.prazoPageHalves?.[site.adapter]?.(site);

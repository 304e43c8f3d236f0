import { embeddedPage } from './embedded/page';
import { requestTrackerPage } from './requestTracker/page';
import type { PageHalf } from './siteAdapter';

/** The page halves of all adapters, for the content script, which carries no client. */
const pageHalves: readonly PageHalf[] = [embeddedPage, requestTrackerPage];

export const pageHalfById = (id: string): PageHalf | undefined => pageHalves.find((half) => half.id === id);

import { embedded } from './embedded';
import { requestTracker } from './requestTracker';
import type { SiteAdapter } from './siteAdapter';

/** Every supported kind of support center. Adding one: write the adapter, save its pages, list it here and its page half in `pageHalves.ts`. */
export const siteAdapters: readonly SiteAdapter[] = [embedded, requestTracker];

export const adapterById = (id: string): SiteAdapter | undefined => siteAdapters.find((adapter) => adapter.id === id);

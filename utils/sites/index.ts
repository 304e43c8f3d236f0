import { embedded } from './embedded';
import type { SiteAdapter } from './siteAdapter';

/** Every supported kind of support center. Adding one: write the adapter, save its pages, list it here and its page half in `pageHalves.ts`. */
export const siteAdapters: readonly SiteAdapter[] = [embedded];

export const adapterById = (id: string): SiteAdapter | undefined => siteAdapters.find((adapter) => adapter.id === id);

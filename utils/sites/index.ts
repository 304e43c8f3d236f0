import type { SiteAdapter } from './siteAdapter';

/** Every kind of support center that Prazo reads. Adding one: write the adapter, save its pages, list it here. */
export const siteAdapters: readonly SiteAdapter[] = [];

export const adapterById = (id: string): SiteAdapter | undefined => siteAdapters.find((adapter) => adapter.id === id);

import type { Browser } from 'webextension-polyfill';

/**
 * What `webextension-polyfill` hands out in every browser that can install Prazo: the browser's own API. Builds take this
 * file for the package, which would otherwise weigh 3 kB in each bundle for browsers older than the manifest admits.
 */
export default (globalThis as unknown as { readonly browser: Browser }).browser;

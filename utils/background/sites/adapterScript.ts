import type { SiteAdapter } from '../../sites/siteAdapter';

declare global {
  /** Left by the script with the adapters when it has run. */
  var prazoAdapters: readonly SiteAdapter[] | undefined;
  /** Of a service worker; an event page, as Firefox has, imports instead. */
  var importScripts: ((...paths: readonly string[]) => void) | undefined;
}

const FILE = '/adapters.js';

/** A service worker may later run only what it ran when it was installed. To be called while the worker starts. */
export function keepAdapters(): void {
  if (globalThis.importScripts) globalThis.addEventListener('install', () => globalThis.importScripts?.(FILE));
}

/** Runs the script with the adapters, once in a worker's life. */
export async function loadAdapters(): Promise<readonly SiteAdapter[]> {
  if (globalThis.prazoAdapters === undefined) {
    if (globalThis.importScripts) globalThis.importScripts(FILE);
    // Said in full: the stores' linter suspects any address that is put together.
    // @ts-expect-error The file exists only in what is built.
    else await import(/* @vite-ignore */ '/adapters.js');
  }
  return globalThis.prazoAdapters ?? [];
}

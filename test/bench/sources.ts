import { registerHooks } from 'node:module';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// `node --import ./test/bench/sources.ts` runs the sources as they are, unbundled: their imports name no extension, and `@` is the root.

const root = new URL('../../', import.meta.url);

/** Packages that builds replace too. */
const inBuilds: Readonly<Record<string, URL>> = { 'webextension-polyfill': new URL('utils/platform/nativeBrowser.ts', root) };

registerHooks({
  resolve(specifier, context, nextResolve) {
    const url = specifier.startsWith('@/')
      ? new URL(specifier.slice(2), root)
      : isRelative(specifier)
        ? new URL(specifier, context.parentURL)
        : inBuilds[specifier];
    if (url === undefined) return nextResolve(specifier, context);
    const found = ['', '.ts', '/index.ts']
      .map((ending) => url.href + ending)
      .find((href) => /\.\w+$/.test(href) && existsSync(fileURLToPath(href)));
    return nextResolve(found ?? specifier, context);
  },
});

function isRelative(specifier: string): boolean {
  return specifier.startsWith('./') || specifier.startsWith('../');
}

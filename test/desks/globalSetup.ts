import type { TestProject } from 'vitest/node';
import { buildExtension } from '../e2e/support/browser/build.ts';
import type { BrowserKind } from '../e2e/support/browser/findBrowser.ts';
import { ensureBrowser } from '../e2e/support/browser/install.ts';
import { browsersUnderTest } from './support/browsers.ts';
import { type ProductName, startProduct } from './support/startProduct.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly desks: Readonly<Record<ProductName, string>>;
  }
}

/** All ticket systems are filled and started while the extension is built; they end with the run. */
export default async function setup({ config, provide }: TestProject): Promise<() => Promise<void>> {
  const kinds = browsersUnderTest(config.env['PRAZO_BROWSERS']);
  for (const kind of kinds) ensureBrowser(kind);
  const starting = [startProduct('requestTracker'), startProduct('redmine'), startProduct('znuny')] as const;
  try {
    const [requestTracker, redmine, znuny] = await Promise.all([...starting, buildAll(kinds)]);
    provide('desks', { requestTracker: requestTracker.url, redmine: redmine.url, znuny: znuny.url });
  } catch (cause) {
    await stopAll(starting);
    throw cause;
  }
  return () => stopAll(starting);
}

/** One after the other: a build takes every core there is. */
async function buildAll(kinds: readonly BrowserKind[]): Promise<void> {
  for (const kind of kinds) await buildExtension(kind);
}

async function stopAll(starting: readonly ReturnType<typeof startProduct>[]): Promise<void> {
  for (const started of await Promise.allSettled(starting)) if (started.status === 'fulfilled') await started.value.stop();
}

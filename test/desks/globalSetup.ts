import type { TestProject } from 'vitest/node';
import { buildExtension } from '../e2e/support/build.ts';
import { ensureBrowser } from '../e2e/support/install.ts';
import { type ProductName, startProduct } from './support/startProduct.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly desks: Readonly<Record<ProductName, string>>;
  }
}

/** Both ticket systems are filled and started while the extension is built; they end with the run. */
export default async function setup({ config, provide }: TestProject): Promise<() => Promise<void>> {
  const kind = config.env['PRAZO_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';
  ensureBrowser(kind);
  const starting = [startProduct('requestTracker'), startProduct('redmine')] as const;
  try {
    const [requestTracker, redmine] = await Promise.all([...starting, buildExtension(kind)]);
    provide('desks', { requestTracker: requestTracker.url, redmine: redmine.url });
  } catch (cause) {
    await stopAll(starting);
    throw cause;
  }
  return () => stopAll(starting);
}

async function stopAll(starting: readonly ReturnType<typeof startProduct>[]): Promise<void> {
  for (const started of await Promise.allSettled(starting)) if (started.status === 'fulfilled') await started.value.stop();
}

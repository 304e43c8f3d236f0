import type { TestProject } from 'vitest/node';
import { buildExtension } from './browser/build.ts';
import { ensureBrowser } from './browser/install.ts';

/** Once for all spec files: the browser is there, and the extension is what the sources say. */
export default async function setup({ config }: TestProject): Promise<void> {
  const kind = config.env['PRAZO_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';
  ensureBrowser(kind);
  await buildExtension(kind);
}

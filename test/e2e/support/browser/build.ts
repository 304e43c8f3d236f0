import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { BrowserKind } from './findBrowser.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** Where the build lies that may reach loopback hosts; it is never the one that is shipped. */
export const extensionFolder = (kind: BrowserKind): string => `${root}.output/${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3-e2e`;

/** Builds the extension with loopback hosts granted, since a permission prompt cannot be clicked in a test. */
export async function buildExtension(kind: BrowserKind): Promise<string> {
  const target = kind === 'chromium' ? ['-b', 'chrome'] : ['-b', 'firefox', '--mv3'];
  await promisify(execFile)(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', ...target, '-m', 'e2e'], { cwd: root }).catch(
    ({ stderr }: { readonly stderr: string }) => {
      throw new Error(`the extension could not be built\n${stderr}`);
    },
  );
  return extensionFolder(kind);
}

import { open, readdir, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserKind } from '../browser/findBrowser.ts';

/** What a closed profile keeps of one extension: its databases, or `storage.local`. */
export type Kept = 'databases' | 'storage';

/** The files in which a closed profile keeps it. `host` is the one of the extension's address. */
export async function filesOf(kind: BrowserKind, profile: string, host: string, kept: Kept): Promise<readonly string[]> {
  const below = (await readdir(profile, { recursive: true })).map((path) => join(profile, path));
  const files: string[] = [];
  for (const path of below) if (isOf(kind, path, host, kept) && (await stat(path)).isFile()) files.push(path);
  if (files.length === 0) throw new Error(`the profile keeps no ${kept} of ${host}`);
  return files;
}

/** Firefox keeps `storage.local` in a database of its own, beside those of the extension. */
const isOf = (kind: BrowserKind, path: string, host: string, kept: Kept): boolean =>
  kind === 'chromium'
    ? path.includes(kept === 'databases' ? `chrome-extension_${host}_0.indexeddb.leveldb` : join('Local Extension Settings', host))
    : path.includes(`moz-extension+++${host}${kept === 'storage' ? '^' : join('/', 'idb')}`) && path.includes(join('/', 'idb', '/'));

export const removeFiles = async (files: readonly string[]): Promise<void> =>
  void (await Promise.all(files.map((file) => rm(file, { force: true }))));

/** As a disk leaves them that was full: hardly more than the beginning is there. */
export async function cutFiles(files: readonly string[]): Promise<void> {
  for (const file of files) await truncate(file, Math.min((await stat(file)).size, 100));
}

/** As a broken disk leaves them: from the first byte on nothing is what it was, though all is as long as it was. */
export async function spoilFiles(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const { size } = await stat(file);
    const handle = await open(file, 'r+');
    await handle.write(Buffer.alloc(size, 'no database'), 0, size, 0);
    await handle.close();
  }
}

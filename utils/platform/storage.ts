import { browser } from './browser';

/** A slot in `storage.local`; `undefined` when it was never written. */
export const readStored = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];

/** Content scripts, which share their process with a web page, have nothing to look for here. Firefox has no such switch. */
export async function closeStorageToPages(): Promise<void> {
  const local: typeof browser.storage.local & { setAccessLevel?: (options: { readonly accessLevel: string }) => Promise<void> } =
    browser.storage.local;
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

export const writeStored = (key: string, value: unknown): Promise<void> => browser.storage.local.set({ [key]: value });

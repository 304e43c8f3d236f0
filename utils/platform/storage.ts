import { browser } from './browser';

/** Slots in `storage.local`. One that was never written is `undefined`. */
export const slots = {
  read: async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key],
  write: (key: string, value: unknown): Promise<void> => browser.storage.local.set({ [key]: value }),
};

/** Content scripts, which share their process with a web page, have nothing to look for here. Firefox has no such switch. */
export async function closeStorageToPages(): Promise<void> {
  const local: typeof browser.storage.local & { setAccessLevel?: (options: { readonly accessLevel: string }) => Promise<void> } =
    browser.storage.local;
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Slots that are emptied when the browser is closed. */
export const sessionSlots = {
  read: async (key: string): Promise<unknown> => (await browser.storage.session.get(key))[key],
  write: (key: string, value: unknown): Promise<void> => browser.storage.session.set({ [key]: value }),
};

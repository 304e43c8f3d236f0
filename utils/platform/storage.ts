import { browser } from './browser';

/** A slot in `storage.local`; `undefined` when it was never written. */
export const readStored = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];

export const writeStored = (key: string, value: unknown): Promise<void> => browser.storage.local.set({ [key]: value });

import type { Slots } from './settings/settingsStore';

/** Why a start of Prazo has to be made: `again` stands for one that failed, and for a removal that was not carried through. */
export type StartOwed = 'installed' | 'again';

/** What outlives a worker that dies, or fails, before it has put its sites in order. */
export interface Unfinished {
  read(): Promise<StartOwed | undefined>;
  write(why: StartOwed | undefined): Promise<void>;
}

const KEY = 'unfinished';

export const unfinished = (slots: Slots): Unfinished => ({
  async read() {
    const why = await slots.read(KEY);
    return why === 'installed' || why === 'again' ? why : undefined;
  },
  // No browser stores `undefined`.
  write: (why) => slots.write(KEY, why ?? null),
});

import { inTurn } from '../inTurn';
import { type ReadSettings, readSettings, SETTINGS_VERSION } from './readSettings';
import type { Settings } from './settings';

/** Slots that hold plain data across sessions: `storage.local`, or a fake of it. */
export interface Slots {
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
}

export interface SettingsStore {
  read(): Promise<ReadSettings>;
  /** Changes what is stored by now; changes asked for at once are made one after another. Refuses to replace what a newer Prazo saved. */
  change(make: (settings: Settings) => Settings): Promise<void>;
}

const KEY = 'settings';
const ASIDE = 'settings-aside';

/** The worker alone may write. Before something unreadable is written over, it is kept aside as it was. */
export function settingsStore(slots: Slots): SettingsStore {
  const turn = inTurn();
  return {
    read: async () => readSettings(await slots.read(KEY)),
    change: (make) =>
      turn(async () => {
        const raw = await slots.read(KEY);
        const { settings, problems } = readSettings(raw);
        const newer = problems.find(({ part }) => part === 'newerSettings');
        if (newer) throw new Error(`saved by a newer Prazo: ${newer.reason}`);
        const value = make(settings);
        if (problems.length > 0) await slots.write(ASIDE, { raw, problems });
        await slots.write(KEY, { version: SETTINGS_VERSION, value });
      }),
  };
}

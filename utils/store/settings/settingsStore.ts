import { isRecord } from '../isRecord';
import type { Instant } from '../../time/instant';
import { inTurn } from '../inTurn';
import { checkMark } from './checkMark';
import type { ReadSettings, readSettings, SETTINGS_VERSION } from './readSettings';
import type { Settings } from './settings';
import { STORED_VERSION } from './storedVersion';

/** Slots that hold plain data across sessions: `storage.local`, or a fake of it. */
export interface Slots {
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
}

export interface SettingsStore {
  read(): Promise<ReadSettings>;
  /** Changes what is stored by now; changes asked for at once are made one after another. Refuses to replace what a newer Prazo saved. */
  change(make: (settings: Settings) => Settings): Promise<void>;
  /** Puts back what was lost, as the other store knows it; that is told until somebody changes something. */
  rebuild(settings: unknown, at: Instant): Promise<void>;
  /** Marks what is stored as checked, if it is sound and is not yet, so that further reads do without the check. */
  mark(): Promise<void>;
}

/** The whole check of stored settings, with its steps from older ones and its mending. */
export interface SettingsCheck {
  readonly readSettings: typeof readSettings;
  readonly newest: typeof SETTINGS_VERSION;
}

export interface Checking {
  /** Of this Prazo: another one may check by other rules. */
  readonly version: string;
  /** Loaded for what this Prazo did not check, for every change, and while nothing is stored. */
  readonly check: () => Promise<SettingsCheck>;
}

/** Of settings that are stored whole. */
const parts: { readonly [Part in keyof Settings]: true } = {
  language: true,
  sites: true,
  policies: true,
  standardPolicy: true,
  rules: true,
  calendars: true,
  calendarNames: true,
  holidays: true,
  alerts: true,
  showsNative: true,
  keptDays: true,
  templates: true,
  customers: true,
};

const KEY = 'settings';
const ASIDE = 'settings-aside';

/** The worker alone may write. Before something unreadable is written over, it is kept aside as it was. */
export function settingsStore(slots: Slots, { version: prazo, check }: Checking): SettingsStore {
  const turn = inTurn();

  /** What was checked when it was written, and is as it was then. */
  function known(raw: unknown): ReadSettings | undefined {
    if (!isRecord(raw) || !isRecord(raw['value'])) return undefined;
    const { version, value, checked, rebuiltAt } = raw;
    // A build of the same version may store another shape, whose steps were not taken.
    if (version !== STORED_VERSION) return undefined;
    // A build of the same version that knows further parts has not checked those.
    if (!Object.keys(parts).every((part) => part in (value as object))) return undefined;
    if (checked !== checkMark(prazo, version, value)) return undefined;
    const told = typeof rebuiltAt === 'number' ? [{ part: 'rebuilt', reason: new Date(rebuiltAt).toISOString() } as const] : [];
    return { settings: value as unknown as Settings, problems: told };
  }

  /** Only what passes the whole check, as that gives it back, is marked. */
  async function write(value: Settings): Promise<void> {
    const { readSettings: read, newest: version } = await check();
    const { settings, problems } = read({ version, value });
    const isSound = problems.length === 0;
    await slots.write(KEY, isSound ? { version, value: settings, checked: checkMark(prazo, version, settings) } : { version, value });
  }

  return {
    async read() {
      const raw = await slots.read(KEY);
      return known(raw) ?? (await check()).readSettings(raw);
    },
    change: (make) =>
      turn(async () => {
        const raw = await slots.read(KEY);
        const { settings, problems } = known(raw) ?? (await check()).readSettings(raw);
        const newer = problems.find(({ part }) => part === 'newerSettings');
        if (newer) throw new Error(`saved by a newer Prazo: ${newer.reason}`);
        const value = make(settings);
        if (problems.length > 0) await slots.write(ASIDE, { raw, problems });
        await write(value);
      }),
    rebuild: (lost, at) =>
      turn(async () => {
        const { readSettings: read, newest: version } = await check();
        const { settings } = read({ version, value: lost });
        const raw = await slots.read(KEY);
        if (raw !== undefined) await slots.write(ASIDE, { raw, problems: read(raw).problems });
        await slots.write(KEY, { version, value: settings, checked: checkMark(prazo, version, settings), rebuiltAt: at });
      }),
    mark: () =>
      turn(async () => {
        const raw = await slots.read(KEY);
        if (raw === undefined || known(raw)) return;
        const { settings, problems } = (await check()).readSettings(raw);
        if (problems.length === 0) await write(settings);
      }),
  };
}

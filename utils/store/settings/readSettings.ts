import * as v from 'valibot';
import { parsed } from '../parsed';
import { newestOf, SavedByNewer, stepsAfter } from '../steps/steps';
import { defaultSettings } from './defaultSettings';
import { closedByEither } from './holidayDates';
import { defaultSettingAt } from './mend/defaultSettingAt';
import { joined } from './mend/joined';
import { mended } from './mend/mended';
import type { Path } from './mend/place';
import { settingsSchema } from './schema/settingsSchema';
import type { Settings } from './settings';
import { settingsSteps, type StoredParts } from './settingsSteps';

/** The shape in which settings are stored. */
export const SETTINGS_VERSION = newestOf(settingsSteps);

/** A field of what is stored that could not be read, and why. `newerSettings`: all of it was saved by a later Prazo, and must stay; `rebuilt`: all of it was lost, and is as it was by what the other store knows. */
export interface SettingsProblem {
  readonly part: keyof Settings | 'settings' | 'newerSettings' | 'rebuilt';
  /** Begins with the path of the field. */
  readonly reason: string;
}

export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
  /** Nothing is stored. */
  readonly isAbsent?: true;
}

const stored = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)), value: v.record(v.string(), v.unknown()) });

/** Reads what is stored field by field: one that is damaged costs only itself. Of what a newer Prazo saved, what can be read holds. Never throws. */
export function readSettings(raw: unknown): ReadSettings {
  if (raw === undefined) return { settings: defaultSettings, problems: [], isAbsent: true };
  try {
    const { version, value } = parsed(stored, raw, 'settings');
    return readParts(stepsAfter('settings', settingsSteps, version).reduce((parts, step) => step(parts), value));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const isNewer = cause instanceof SavedByNewer;
    const { settings } = isNewer ? readParts((raw as { readonly value: StoredParts }).value) : { settings: defaultSettings };
    return { settings, problems: [{ part: isNewer ? 'newerSettings' : 'settings', reason }] };
  }
}

function readParts(parts: StoredParts): ReadSettings {
  const problems: SettingsProblem[] = [];
  const note = (path: Path, reason: string): void => {
    problems.push({ part: (path[0] ?? 'settings') as SettingsProblem['part'], reason: `${path.map(String).join('.')}: ${reason}` });
  };
  const settings = joined(mended(settingsSchema, parts, defaultSettingAt, note), note);
  // A calendar that lost its dates would count holidays as working time, while the options page shows them as chosen.
  return { settings: problems.length === 0 ? settings : closedByEither(settings), problems };
}

import * as v from 'valibot';
import { defaultSettings } from './defaultSettings';
import { parsed } from '../parsed';
import type { Settings } from './settings';
import { settingsParts, siteSchema } from './settingsSchema';

/** The shape in which settings are stored. A second version brings a folder of migrations with it. */
export const SETTINGS_VERSION = 1;

/** A part of what is stored that could not be read, and why; the default holds in its place. */
export interface SettingsProblem {
  readonly part: Exclude<keyof Settings, 'showsNative'> | 'settings';
  readonly reason: string;
}

export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

const stored = v.object({ version: v.literal(SETTINGS_VERSION), value: v.record(v.string(), v.unknown()) });

/** Reads what is stored part by part: one that is damaged costs only itself, and of the sites only the one it describes. Never throws. */
export function readSettings(raw: unknown): ReadSettings {
  if (raw === undefined) return { settings: defaultSettings, problems: [] };
  const problems: SettingsProblem[] = [];
  const attempt = <T>(part: SettingsProblem['part'], read: () => T, fallback: T): T => {
    try {
      return read();
    } catch (cause) {
      problems.push({ part, reason: cause instanceof Error ? cause.message : String(cause) });
      return fallback;
    }
  };
  const value = attempt('settings', () => parsed(stored, raw, 'settings').value, undefined);
  if (value === undefined) return { settings: defaultSettings, problems };
  const part = <K extends 'language' | 'policies' | 'calendars' | 'thresholds' | 'alerts'>(key: K): Settings[K] =>
    attempt<Settings[K]>(key, () => parsed(settingsParts[key], value[key], key) as Settings[K], defaultSettings[key]);
  const sites = attempt('sites', () => parsed(v.array(v.unknown()), value['sites'], 'sites'), []);
  const settings: Settings = {
    language: part('language'),
    sites: sites.flatMap((site, index) => attempt('sites', () => [parsed(siteSchema, site, `sites.${index}`)], [])),
    policies: part('policies'),
    calendars: part('calendars'),
    thresholds: part('thresholds'),
    alerts: part('alerts'),
    showsNative: value['showsNative'] === true,
  };
  return { settings, problems };
}

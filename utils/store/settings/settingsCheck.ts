import { readSettings, SETTINGS_VERSION } from './readSettings';
import type { SettingsCheck } from './settingsStore';

export const settingsCheck: SettingsCheck = { readSettings, newest: SETTINGS_VERSION };

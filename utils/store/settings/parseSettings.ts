import { parsed } from '../parsed';
import { followingChoices } from './holidayDates';
import { mustBeWithinLimits } from './limits';
import { joined } from './mend/joined';
import { type SettingsPatch, withChanges } from './patch';
import { settingsSchema } from './schema/settingsSchema';
import type { Settings } from './settings';

/** Settings that are about to be stored. Throws an error that names what is wrong with them, and where. */
export function parseSettings(raw: unknown): Settings {
  mustBeWithinLimits(raw);
  return joined(parsed(settingsSchema, raw, 'settings'), (path, reason) => {
    throw new Error(`settings: ${path.map(String).join('.')}: ${reason}`);
  });
}

/** The settings as somebody wants them changed; calendars follow holidays that were chosen, whatever became of their own dates. Throws an error that names what is wrong with the outcome. */
export function patchedSettings(settings: Settings, patch: SettingsPatch): Settings {
  const stranger = patch.find(({ path: [part = ''] }) => !Object.hasOwn(settings, part));
  if (stranger) throw new Error(`settings: ${stranger.path.join('.')}: there is no such setting`);
  const patched = withDatesChosen(parseSettings(withChanges(settings, patch)), patch);
  if (idsOf(patched) !== idsOf(settings)) throw new Error('settings: sites: they come and go by being added and removed');
  return patched;
}

/** Dates that came with the patch follow from the choices of one tab; what is there by now may be those of two. */
function withDatesChosen(patched: Settings, patch: SettingsPatch): Settings {
  const chosen = patch.filter(({ path: [part] }) => part === 'holidays');
  if (chosen.length === 0) return patched;
  const following = followingChoices(
    patched,
    chosen.flatMap(({ path: [, id] }) => (id === undefined ? Object.keys(patched.holidays) : [id])),
  );
  mustBeWithinLimits(following);
  return following;
}

const idsOf = ({ sites }: Settings): string => JSON.stringify(sites.map(({ id }) => id));

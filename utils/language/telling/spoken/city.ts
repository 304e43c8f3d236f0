import type { Language } from '../../language';
import { cityNames } from '../../shapes/telling/spoken';

/** The city that a zone is named after, as it is said. */
export function cityOf(timeZone: string, language: Language): string {
  const offset = /^Etc\/GMT([+-])(\d+)$/.exec(timeZone);
  // POSIX, from which these names come, counts westwards.
  if (offset) return `GMT${offset[1] === '+' ? '−' : '+'}${offset[2]}`;
  const name = timeZone.slice(timeZone.lastIndexOf('/') + 1);
  return cityNames(language)[name] ?? name.replaceAll('_', ' ');
}

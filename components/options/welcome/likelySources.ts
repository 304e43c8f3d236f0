import { countries, holidaysOf, placesWithin, zonesOf, type Place } from '@/utils/calendar/holidays/holidayLists';
import type { HolidaySource } from '@/utils/calendar/holidays/holiday';
import { YEARS_AHEAD, YEARS_BACK } from '@/utils/calendar/holidays/years';
import { guessedCountries, type Hints } from './guessedCountries';
import { likelyStates } from './likelyStates';

// Brings the lists of the whole world with it: to be loaded when asked for.

export interface LikelySources {
  /** The holidays of the countries that the hints point to. */
  readonly countries: readonly HolidaySource[];
  /** States of these in which the analyst may live. */
  readonly states: readonly Place[];
}

export function likelySources(hints: Hints, thisYear: number, language: string): LikelySources {
  const all = countries(language);
  const zones = new Map(all.map(({ code }) => [code, zonesOf(code)]));
  const likely = guessedCountries(hints, zones);
  const nameOf = (id: string): string => all.find(({ code }) => code === id)?.name ?? id;
  const states = likelyStates(hints.zones).flatMap((id) => {
    const [country = '', state] = id.split('-');
    const found = placesWithin([country], language).find(({ code }) => code === state);
    return found && likely.includes(country) ? [{ code: id, name: `${nameOf(country)}, ${found.name}` }] : [];
  });
  return { countries: likely.map((id) => sourceOf({ code: id, name: nameOf(id) }, thisYear, language)), states };
}

export function sourceOf({ code, name }: Place, thisYear: number, language: string): HolidaySource {
  const knownUntil = thisYear + YEARS_AHEAD;
  return { id: code, name, kinds: ['public'], knownUntil, days: holidaysOf(code, [thisYear - YEARS_BACK, knownUntil], language) };
}

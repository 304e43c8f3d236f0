import { countries, holidaysOf, zonesOf } from '@/utils/calendar/holidays/holidayLists';
import type { HolidaySource } from '@/utils/calendar/holidays/holiday';
import { YEARS_AHEAD, YEARS_BACK } from '@/utils/calendar/holidays/years';
import { guessedCountries, type Hints } from './guessedCountries';

/** The holidays of the countries that the hints point to. Brings the lists of the whole world with it: to be loaded when asked for. */
export function likelySources(hints: Hints, thisYear: number, language: string): readonly HolidaySource[] {
  const all = countries(language);
  const zones = new Map(all.map(({ code }) => [code, zonesOf(code)]));
  const knownUntil = thisYear + YEARS_AHEAD;
  return guessedCountries(hints, zones).map((id) => ({
    id,
    name: all.find(({ code }) => code === id)?.name ?? id,
    kinds: ['public'],
    knownUntil,
    days: holidaysOf(id, [thisYear - YEARS_BACK, knownUntil], language),
  }));
}

import Holidays, { type HolidaysTypes } from 'date-holidays';
import { DAY, HOUR } from '../../time/instant';
import { dateCorrections, isWithin, kindCorrections } from './corrections';
import { HOLIDAY_KINDS, type Holiday, type HolidayKind } from './holiday';

// The only file that knows the library of holidays, which weighs more than all the rest of the page: to be loaded when somebody asks for a list.

/** What can be chosen, by the code of ISO 3166 and the name in the language asked for. */
export interface Place {
  readonly code: string;
  readonly name: string;
}

const library = new Holidays();

export const countries = (language: string): readonly Place[] => placesOf(library.getCountries(language), language);

/** The states of a country, or the regions of a state; none where the list knows of no difference. */
export function placesWithin([country = '', state]: readonly string[], language: string): readonly Place[] {
  return placesOf(state === undefined ? library.getStates(country, language) : library.getRegions(country, state, language), language);
}

/** The time zones of a country, that of most of its people first. */
export const zonesOf = (country: string): readonly string[] => new Holidays(country).getTimezones();

/** The holidays of the place with this id (`BR-SP`), from the first day of one year to the last of another. Names are in the language where the list has it. */
export function holidaysOf(id: string, [from, to]: readonly [from: number, to: number], language: string): readonly Holiday[] {
  const list = listOf(id);
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return years.flatMap((year) => {
    const told = list.getHolidays(year, language).flatMap((holiday) => daysOf(id, holiday));
    return corrected(id, year, told).toSorted((one, other) => (one.date < other.date ? -1 : 1));
  });
}

/** Dates stand for themselves: the list reads them in UTC, the calendar in its own zone. */
export function listOf(id: string): Holidays {
  const [country = '', state, region] = id.split('-');
  const options = { timezone: 'UTC', types: [...HOLIDAY_KINDS].toReversed() };
  if (state === undefined) return new Holidays(country, options);
  return region === undefined ? new Holidays(country, state, options) : new Holidays(country, state, region, options);
}

/** Each date whose noon lies in it: some begin at sunset of the day before, and those of an afternoon are no whole days. */
function daysOf(id: string, { start, end, name, type, rule }: HolidaysTypes.Holiday): readonly Holiday[] {
  const kind = HOLIDAY_KINDS.find((each) => each === type);
  if (kind === undefined) return [];
  const days: Holiday[] = [];
  const first = Math.ceil((start.getTime() - 12 * HOUR) / DAY);
  for (let day = first; day * DAY + 12 * HOUR < end.getTime(); day++) {
    const date = new Date(day * DAY).toISOString().slice(0, 10);
    days.push({ date, name, kind: kindOf(id, date, rule) ?? kind });
  }
  return days;
}

const kindOf = (id: string, date: string, rule: string): HolidayKind | undefined =>
  kindCorrections.find(({ place, of }) => isWithin(id, place) && (of.includes(rule) || of.includes(date)))?.kind;

function corrected(id: string, year: number, told: readonly Holiday[]): readonly Holiday[] {
  const rows = dateCorrections
    .filter(({ place, from = 0 }) => isWithin(id, place) && year >= from)
    .map(({ on, holds }) => ({ date: on.length === 5 ? `${year}-${on}` : on, holds }))
    .filter(({ date }) => date.startsWith(`${year}-`));
  const dates = new Set(rows.map(({ date }) => date));
  return [...told.filter(({ date }) => !dates.has(date)), ...rows.flatMap(({ date, holds }) => (holds ? [{ date, ...holds }] : []))];
}

function placesOf(names: Readonly<Record<string, string>> | undefined, language: string): readonly Place[] {
  const places = Object.entries(names ?? {}).map(([code, name]): Place => ({ code, name }));
  return places.toSorted((one, other) => one.name.localeCompare(other.name, language));
}

import { describe, expect, it, test } from 'vitest';
import { dateCorrections, kindCorrections } from '@/utils/calendar/holidays/corrections';
import { countries, holidaysOf, listOf, placesWithin } from '@/utils/calendar/holidays/holidayLists';
import type { Holiday } from '@/utils/calendar/holidays/holiday';
import law from '../../../cases/holidays.json';

interface LegalDay {
  readonly date: string | null;
  readonly kind: string;
  readonly scope: string;
  readonly certain: boolean;
}

const legal = law.holidays as unknown as Readonly<Record<string, Readonly<Record<string, readonly LegalDay[]>>>>;
const totals = law.businessDays as Readonly<Record<string, Readonly<Record<string, readonly (number | null)[]>>>>;
const YEARS = ['2024', '2025', '2026', '2027', '2028'];

const listed = (id: string, year: string): readonly Holiday[] => holidaysOf(id, [Number(year), Number(year)], 'pt');
const uncertain = (id: string, year: string): readonly string[] =>
  (legal[id.slice(0, 2)]?.[year] ?? []).filter(({ certain }) => !certain).map(({ date }) => date ?? '');
const onWeekday = (date: string): boolean => ![0, 6].includes(new Date(date).getUTCDay());

/** Monday to Friday without the closed dates, month by month. */
function businessDays(year: string, closed: ReadonlySet<string>): readonly number[] {
  return Array.from({ length: 12 }, (_, month) => {
    const days = new Date(Date.UTC(Number(year), month + 1, 0)).getUTCDate();
    const dates = Array.from({ length: days }, (__, day) => new Date(Date.UTC(Number(year), month, day + 1)).toISOString().slice(0, 10));
    return dates.filter((date) => onWeekday(date) && !closed.has(date)).length;
  });
}

const places: readonly [string, string][] = [
  ['BR', 'BR national'],
  ['BR-SP', 'BR national + SP state + São Paulo city'],
  ['BR-SP-SP', 'BR national + SP state + São Paulo city'],
  ['AR', 'AR without bridge days'],
  ['ES', 'ES national'],
  ['ES-MD', 'ES national + Madrid region'],
];

describe('the business days of a year', () => {
  test.each(places.flatMap(([id, total]) => Object.entries(totals[total]!).map(([year, months]) => ({ id, year, months }))))(
    'of $id in $year are those of the law',
    ({ id, year, months }) => {
      const unsure = uncertain(id, year);
      const closed = new Set(
        listed(id, year)
          .filter(({ kind, date }) => kind === 'public' && !unsure.includes(date))
          .map(({ date }) => date),
      );
      // The birthday of the city is no holiday of the state.
      if (id === 'BR-SP') closed.add(`${year}-01-25`);

      const counted = businessDays(year, closed);

      expect(counted.map((count, month) => (months[month] === null ? null : count))).toEqual(months);
    },
  );
});

describe('a day that the law names', () => {
  const scopes = (id: string): readonly string[] => [
    'national',
    ...(id === 'ES-MD' ? ['region:Madrid'] : []),
    ...(id.startsWith('BR-SP') ? ['state:SP'] : []),
    ...(id === 'BR-SP-SP' ? ['city:São Paulo'] : []),
  ];
  const kinds: Readonly<Record<string, string>> = { bridge: 'optional' };

  test.each(places.map(([id]) => id))('in %s is told, and of its kind', (id) => {
    for (const year of YEARS) {
      const told = listed(id, year);
      const days = (legal[id.slice(0, 2)]?.[year] ?? []).filter((day) => day.certain && scopes(id).includes(day.scope));
      for (const { date, kind } of days) expect(told).toContainEqual(expect.objectContaining({ date, kind: kinds[kind] ?? kind }));
    }
  });
});

describe('a correction', () => {
  test.each(dateCorrections)('of $place on $on is still needed', ({ place, on, from, holds }) => {
    const date = on.length === 5 ? `${from}-${on}` : on;
    const id = place === 'BR' ? 'BR-SP' : place;
    const isTold = listOf(id)
      .getHolidays(Number(date.slice(0, 4)))
      .some((day) => day.date.startsWith(date) && day.type === 'public');

    expect(isTold).toBe(holds === undefined);
  });

  test.each(kindCorrections)('of the kind of $of in $place is still needed', ({ place, of, kind }) => {
    const told = [2024, 2025]
      .flatMap((year) => listOf(place).getHolidays(year))
      .filter(({ rule, date }) => of.includes(rule) || of.includes(date.slice(0, 10)));

    expect(told.length).toBeGreaterThan(0);
    expect(told.map(({ type }) => type)).not.toContain(kind);
  });
});

describe('places', () => {
  it('are named in the language asked for, down to the city', () => {
    expect(countries('pt')).toContainEqual({ code: 'BR', name: 'Brasil' });
    expect(countries('en')).toContainEqual({ code: 'BR', name: 'Brazil' });
    expect(placesWithin(['BR'], 'pt')).toContainEqual({ code: 'SP', name: 'São Paulo' });
    expect(placesWithin(['BR', 'SP'], 'pt')).toEqual([{ code: 'SP', name: 'São Paulo' }]);
    expect(placesWithin(['AR'], 'pt')).toEqual([]);
  });
});

it('a holiday that begins at sunset is on the day that follows', () => {
  expect(
    holidaysOf('IL', [2025, 2025], 'en')
      .filter(({ name }) => /kippur/i.test(name))
      .map(({ date }) => date),
  ).toEqual(['2025-10-02']);
});

import { explainedDays } from '@/utils/calendar/holidays/explainedDays';
import type { Holiday, HolidayChoices, HolidaySource, NamedDay } from '@/utils/calendar/holidays/holiday';
import { plainWord } from '@/utils/sla/words/words';

/** `new` closes a day, `renamed` was in the file by another name, `there` is closed by somebody else, `special` keeps its own hours, `removed` is no longer in the file. */
export type IcsEffect = 'new' | 'renamed' | 'there' | 'special' | 'removed';

export interface IcsRow extends NamedDay {
  readonly effect: IcsEffect;
}

/** What a file would change; what it says as before is only counted. */
export interface IcsDifference {
  readonly rows: readonly IcsRow[];
  readonly same: readonly NamedDay[];
}

/** The same file by its title, so that a later version replaces its own days. No place has such an id. */
export const icsId = (title: string): string => `ics:${plainWord(title)}`.slice(0, 190);

export const isTickedAtFirst = ({ effect }: IcsRow): boolean => effect !== 'there' && effect !== 'special';

export function icsDifference(
  choices: HolidayChoices,
  id: string,
  days: readonly NamedDay[],
  specialDates: readonly string[],
): IcsDifference {
  const before = new Map(choices.sources.find((source) => source.id === id)?.days.map(({ date, name }) => [date, name]));
  const others = explainedDays({ ...choices, sources: choices.sources.filter((source) => source.id !== id) });
  const closed = new Set(others.filter(({ counts }) => !counts).map(({ date }) => date));
  const byDate = joined(days);
  const same = byDate.filter(({ date, name }) => before.get(date) === name);
  const effectOf = (date: string): IcsEffect =>
    before.has(date) ? 'renamed' : specialDates.includes(date) ? 'special' : closed.has(date) ? 'there' : 'new';
  const told = new Set(byDate.map(({ date }) => date));
  const rows = [
    ...byDate.filter((day) => !same.includes(day)).map((day): IcsRow => ({ ...day, effect: effectOf(day.date) })),
    ...[...before].filter(([date]) => !told.has(date)).map(([date, name]): IcsRow => ({ date, name, effect: 'removed' })),
  ];
  return { rows: rows.toSorted((one, other) => (one.date < other.date ? -1 : 1)), same };
}

/** The choices with the days of the file that were ticked, in place of those it had; of days that are gone from it, those that were not ticked stay. */
export function withIcs(
  choices: HolidayChoices,
  source: Omit<HolidaySource, 'days' | 'kinds'>,
  { rows, same }: IcsDifference,
  isTicked: (row: IcsRow) => boolean,
): HolidayChoices {
  const old = choices.sources.find(({ id }) => id === source.id);
  const kept = rows.filter((row) => (row.effect === 'removed' ? !isTicked(row) : isTicked(row) || row.effect === 'renamed'));
  const names = new Map(old?.days.map(({ date, name }) => [date, name]));
  const days = [
    ...same,
    ...kept.map((row): NamedDay => (row.effect === 'renamed' && !isTicked(row) ? { ...row, name: names.get(row.date) ?? row.name } : row)),
  ]
    .map(({ date, name }): Holiday => ({ date, name, kind: 'public' }))
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
  const made: HolidaySource = { ...source, kinds: old?.kinds ?? ['public'], days };
  return { ...choices, sources: old ? choices.sources.map((each) => (each === old ? made : each)) : [...choices.sources, made] };
}

/** One day with two names where the file says a date twice. */
const joined = (days: readonly NamedDay[]): readonly NamedDay[] =>
  [...Map.groupBy(days, ({ date }) => date)].map(([date, all]) => ({
    date,
    name: all
      .map(({ name }) => name)
      .filter(Boolean)
      .join(', ')
      .slice(0, 200),
  }));

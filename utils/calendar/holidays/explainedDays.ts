import type { HolidayChoices, NamedDay } from './holiday';

/** One date on which somebody says that nobody works. */
export interface ExplainedDay {
  readonly date: string;
  /** Each name once: two holidays on one date are one day with two names. */
  readonly names: readonly string[];
  /** The sources that tell it, by their names; none where it was entered by hand. */
  readonly sources: readonly string[];
  /** It was decided that the date counts all the same. */
  readonly counts: boolean;
}

/** Every date that sources or people name, in order. */
export function explainedDays({ sources, byHand, counting }: HolidayChoices): readonly ExplainedDay[] {
  const told = [
    ...sources.flatMap(({ name, kinds, days }) => days.filter(({ kind }) => kinds.includes(kind)).map((day) => ({ ...day, source: name }))),
    ...byHand.map(({ date, name }) => ({ date, name, source: '' })),
  ];
  const kept = new Set(counting);
  return [...Map.groupBy(told, ({ date }) => date)]
    .map(([date, days]) => ({
      date,
      names: eachOnce(days.map(({ name }) => name)),
      sources: eachOnce(days.map(({ source }) => source)),
      counts: kept.has(date),
    }))
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

/** The dates on which a calendar is closed, in order, each once. */
export const closedDates = (choices: HolidayChoices): readonly string[] =>
  explainedDays(choices).flatMap(({ date, counts }) => (counts ? [] : [date]));

/** The choices, in which each of a calendar's `dates` is told by somebody: those of earlier versions were dates alone. */
export function withEveryDate(choices: HolidayChoices, dates: readonly string[]): HolidayChoices {
  const known = new Set(explainedDays(choices).map(({ date }) => date));
  const nameless = dates.filter((date) => !known.has(date)).map((date): NamedDay => ({ date, name: '' }));
  return nameless.length === 0 ? choices : { ...choices, byHand: [...choices.byHand, ...nameless] };
}

const eachOnce = (words: readonly string[]): readonly string[] => [...new Set(words)].filter((word) => word !== '');

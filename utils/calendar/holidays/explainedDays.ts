import type { HolidayChoices, NamedDay } from './holiday';

/** One date on which somebody says that nobody works. */
export interface ExplainedDay {
  readonly date: string;
  /** Each name once: two holidays on one date are one day with two names. */
  readonly names: readonly string[];
  /** The sources that tell it, by their names; none where it was entered by hand. */
  readonly sources: readonly string[];
  /** The date counts: it was decided so, or its holidays were moved to another. */
  readonly counts: boolean;
  /** Where its holidays went. */
  readonly movedTo?: string;
  /** Where one of its holidays came from. */
  readonly movedFrom?: string;
}

interface Told extends NamedDay {
  readonly source: string;
  readonly movedTo?: string;
  readonly movedFrom?: string;
}

/** Every date that sources or people name, in order; a holiday that was moved on both of its dates. */
export function explainedDays({ sources, byHand, counting, moved = [] }: HolidayChoices): readonly ExplainedDay[] {
  const goesTo = new Map(moved.map(({ date, to }) => [date, to]));
  const told = [
    ...sources.flatMap(({ name, kinds, days }) => days.filter(({ kind }) => kinds.includes(kind)).map((day) => ({ ...day, source: name }))),
    ...byHand.map(({ date, name }) => ({ date, name, source: '' })),
  ].flatMap((day): readonly Told[] => {
    const to = goesTo.get(day.date);
    return to === undefined
      ? [day]
      : [
          { ...day, movedTo: to },
          { ...day, date: to, movedFrom: day.date },
        ];
  });
  const kept = new Set(counting);
  return [...Map.groupBy(told, ({ date }) => date)]
    .map(([date, days]) => explained(date, days, kept.has(date)))
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

function explained(date: string, days: readonly Told[], isKept: boolean): ExplainedDay {
  // What was moved away explains the date only while nothing else closes it.
  const staying = days.filter(({ movedTo }) => movedTo === undefined);
  const shown = staying.length > 0 ? staying : days;
  const movedFrom = staying.find((day) => day.movedFrom !== undefined)?.movedFrom;
  const movedTo = staying.length > 0 ? undefined : days[0]?.movedTo;
  return {
    date,
    names: eachOnce(shown.map(({ name }) => name)),
    sources: eachOnce(shown.map(({ source }) => source)),
    counts: isKept || staying.length === 0,
    ...(movedTo !== undefined && { movedTo }),
    ...(movedFrom !== undefined && { movedFrom }),
  };
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

import type { Holiday, HolidayChoices, HolidaySource } from './holiday';
import { YEARS_AHEAD, YEARS_BACK } from './years';

/** By which Prazo, and in which year, lists are told now. */
export interface Renewal {
  readonly prazo: string;
  readonly thisYear: number;
}

/** The days of a place, from one year to another: the lists, which are loaded only when some are to be renewed. */
export type DaysOf = (id: string, years: readonly [from: number, to: number]) => readonly Holiday[];

/** The list of a place that another Prazo told, or that does not reach as far ahead as it should; files and days by hand do not renew themselves. */
export const isOutdated = ({ id, listedBy, knownUntil }: HolidaySource, { prazo, thisYear }: Renewal): boolean =>
  !id.includes(':') && (listedBy !== prazo || knownUntil < thisYear + YEARS_AHEAD);

/** The choices with such lists told anew; what was decided about single days stays. */
export function renewed(choices: HolidayChoices, by: Renewal, daysOf: DaysOf): HolidayChoices {
  const { prazo, thisYear } = by;
  const knownUntil = thisYear + YEARS_AHEAD;
  const sources = choices.sources.map((source) => {
    if (!isOutdated(source, by)) return source;
    const days = daysOf(source.id, [thisYear - YEARS_BACK, knownUntil]);
    // A place that the lists no longer know keeps what it had.
    return days.length === 0 ? source : { ...source, listedBy: prazo, knownUntil, days };
  });
  return { ...choices, sources };
}

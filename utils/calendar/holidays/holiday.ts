/** What a holiday is by law: nobody works, banks do not, employers choose (*ponto facultativo*, *día no laborable*). */
export const HOLIDAY_KINDS = ['public', 'bank', 'optional'] as const;
export type HolidayKind = (typeof HOLIDAY_KINDS)[number];

/** A local date, `YYYY-MM-DD`, and what it is called; empty where nobody said. */
export interface NamedDay {
  readonly date: string;
  readonly name: string;
}

export interface Holiday extends NamedDay {
  readonly kind: HolidayKind;
}

/** The holidays of one place as they were known when it was chosen. */
export interface HolidaySource {
  /** Country, state and region by their codes: `BR`, `BR-SP`, `BR-SP-SP`. */
  readonly id: string;
  /** For people: `Brasil, São Paulo`. */
  readonly name: string;
  /** Days of other kinds stay open. */
  readonly kinds: readonly HolidayKind[];
  /** The version of Prazo whose lists told the days. */
  readonly listedBy?: string;
  /** The last year whose days are there. */
  readonly knownUntil: number;
  readonly days: readonly Holiday[];
}

export interface MovedDay {
  readonly date: string;
  readonly to: string;
}

/** Why a calendar is closed on its holidays. The engine reads none of it: the dates that follow stand in the calendar. */
export interface HolidayChoices {
  readonly sources: readonly HolidaySource[];
  readonly byHand: readonly NamedDay[];
  /** Dates that count all the same, whatever a source says. */
  readonly counting: readonly string[];
  /** Holidays that are kept on another date (*feriado-ponte*). */
  readonly moved?: readonly MovedDay[];
  /** What the calendar's special days are called, by date. */
  readonly specialNames?: Readonly<Record<string, string>>;
}

/** Of one list, a file's too. */
export const MOST_DAYS_OF_A_SOURCE = 2_000;

export const NO_HOLIDAYS: HolidayChoices = { sources: [], byHand: [], counting: [] };

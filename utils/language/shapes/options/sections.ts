import type { HolidayKind } from '../../../calendar/holidays/holiday';
import type { Mishap } from '../../../store/mishaps/mishap';
import { textsOf } from '../../texts';

/** What was being done when something failed, as far as an analyst tells it apart. */
export type MishapPlace = 'reading' | 'page' | 'wake' | 'notification' | 'request';

/** Every word of the options' advanced section. */
export interface AdvancedTexts {
  readonly keptDays: string;
  readonly keptHow: string;
  /** What was typed is no such number. */
  readonly wrongDays: (typed: string, least: number, most: number) => string;
  readonly keys: string;
  readonly keysHow: string;
  /** Of something that has none. */
  readonly noKeys: string;
  readonly mishaps: string;
  readonly when: string;
  readonly what: string;
  readonly times: string;
  readonly place: Readonly<Record<MishapPlace, string>>;
  readonly end: Readonly<Record<NonNullable<Mishap['end']>, string>>;
  readonly none: string;
  readonly report: string;
  readonly reportHow: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: (why: string) => string;
}

export const advancedTexts = textsOf<AdvancedTexts>('advanced');

/** Every word of the holidays in the options' section about the calendar. */
export interface HolidaysTexts {
  readonly holidays: string;
  /** Nothing is chosen: what that means for every number. */
  readonly none: string;
  readonly kind: Readonly<Record<HolidayKind, string>>;
  readonly knownUntil: (year: number) => string;
  /** Where the days of places come from, as the licence of the data asks. */
  readonly attribution: string;
  readonly removeSource: (name: string) => string;
  readonly addPlace: string;
  readonly country: string;
  readonly state: string;
  readonly region: string;
  readonly choose: string;
  /** In place of a state or region: only what holds everywhere. */
  readonly everywhere: string;
  readonly add: string;
  readonly cancel: string;
  readonly noCountry: string;
  readonly placeThere: (name: string) => string;
  readonly year: (year: number) => string;
  readonly earlier: string;
  readonly later: string;
  readonly noDays: (year: number) => string;
  readonly list: (count: number) => string;
  readonly countsAnyway: string;
  readonly byHand: string;
  readonly nameless: string;
  readonly addDay: string;
  readonly date: string;
  readonly name: string;
  readonly noDate: string;
  readonly removeDay: (day: string) => string;
}

export const holidaysTexts = textsOf<HolidaysTexts>('holidays');

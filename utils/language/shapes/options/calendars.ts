import { textsOf } from '../../texts';

/** What a date is to a calendar. */
export type DayState = 'open' | 'special' | 'holiday' | 'closed';

/** Every word of open hours: of a week, and of days that have hours of their own. */
export interface HoursTexts {
  readonly day: string;
  readonly open: string;
  readonly closed: string;
  readonly opens: string;
  readonly closes: string;
  readonly add: (day: string) => string;
  readonly remove: (interval: string) => string;
  readonly copyMonday: (monday: string, first: string, last: string) => string;
  /** Open at all times. */
  readonly always: string;
  readonly wrongTime: (field: string, typed: string) => string;
  /** It ends when it begins. */
  readonly noLength: (day: string, typed: string) => string;
  readonly overlap: (day: string, typed: string) => string;
  readonly tooMany: (day: string, count: string, most: number) => string;
}

export const hoursTexts = textsOf<HoursTexts>('hours');

/** Every word of days that have hours of their own. */
export interface SpecialDaysTexts {
  readonly title: string;
  readonly how: string;
  readonly add: string;
  readonly date: string;
  readonly name: string;
  readonly addDay: string;
  readonly remove: (day: string) => string;
  readonly noDate: (typed: string) => string;
  readonly dateThere: (day: string) => string;
}

export const specialDaysTexts = textsOf<SpecialDaysTexts>('specialDays');

/** Every word of a calendar's year at a glance. Days, lengths and hours come in as text. */
export interface YearTexts {
  readonly label: (year: number) => string;
  readonly how: string;
  readonly total: (year: number, days: number, length: string) => string;
  readonly knownUntil: (year: number) => string;
  /** Of a year whose holidays no list tells. */
  readonly unknown: string;
  readonly runsOut: (year: number) => string;
  readonly state: Readonly<Record<DayState, string>>;
  readonly countsAnyway: string;
  readonly movedTo: (day: string) => string;
  readonly movedFrom: (day: string) => string;
  readonly move: string;
  readonly moveTo: string;
  readonly moved: string;
  readonly undoMove: string;
  readonly noDate: (typed: string) => string;
}

export const yearTexts = textsOf<YearTexts>('year');

/** Every word of holidays from a calendar file. */
export interface IcsTexts {
  readonly choose: string;
  readonly title: (file: string) => string;
  readonly how: string;
  readonly day: string;
  readonly name: string;
  readonly effect: string;
  readonly effects: Readonly<Record<'new' | 'renamed' | 'there' | 'special' | 'removed', string>>;
  readonly more: (count: number) => string;
  readonly rest: (same: number, timed: number, broken: number) => string;
  readonly apply: (count: number) => string;
  readonly cancel: string;
  readonly close: string;
  readonly unreadable: (file: string, line: number, typed: string, fault: string) => string;
  readonly fault: Readonly<Record<'noCalendar' | 'noLine' | 'unbalanced' | 'cutOff', string>>;
  readonly noDays: (file: string, timed: number, broken: number) => string;
  readonly tooMany: (file: string, count: number, most: number) => string;
  readonly tooLarge: (file: string, megabytes: number, most: number) => string;
}

export const icsTexts = textsOf<IcsTexts>('ics');

/** Every word of the calendars as a whole: their names, and how they come and go. */
export interface CalendarSetTexts {
  readonly label: string;
  readonly name: string;
  readonly changed: string;
  readonly copy: string;
  readonly copyOf: (name: string) => string;
  readonly remove: string;
  readonly removed: (name: string) => string;
  readonly undo: string;
  readonly usedBy: (contracts: string) => string;
  readonly unused: string;
  readonly inUse: (name: string, contracts: string) => string;
  readonly fault: Readonly<Record<'empty' | 'taken', (typed: string) => string>>;
}

export const calendarSetTexts = textsOf<CalendarSetTexts>('calendarSet');

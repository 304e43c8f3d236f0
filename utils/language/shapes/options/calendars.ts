import { textsOf } from '../../texts';

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

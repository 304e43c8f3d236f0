import type { Weekday } from '../../calendar/calendarDefinition';
import type { Target } from '../../sla/policy/policy';
import { textsOf } from '../texts';

/** How days and times are told in few letters. Months count from 0; a year comes in only where it must be told. */
export interface DayWords {
  readonly short: Readonly<Record<Weekday, string>>;
  readonly shortDate: (day: number, month: number, year: number | undefined) => string;
  readonly atTime: (time: string) => string;
  readonly forYou: string;
}

export const dayWords = textsOf<DayWords>('day');

/** What is told beside a short length. */
export interface LengthWords {
  /** Which time is meant, said once beside a short number: `úteis`, `corridas`. */
  readonly kinds: Readonly<Record<Target['time'], string>>;
  readonly ago: (length: string) => string;
  /** Less than a minute ago. */
  readonly justNow: string;
}

export const lengthWords = textsOf<LengthWords>('length');

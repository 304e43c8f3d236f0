import type { Weekday } from '../../calendar/calendarDefinition';
import type { Target } from '../../sla/policy/policy';
import { textsOf } from '../texts';

/** How days and times are said. Months count from 0; a year comes in only where it must be told. */
export interface DayWords {
  readonly short: Readonly<Record<Weekday, string>>;
  readonly long: Readonly<Record<Weekday, string>>;
  /** As one says it in a sentence about the past: `desde segunda`. */
  readonly spoken: Readonly<Record<Weekday, string>>;
  readonly shortDate: (day: number, month: number, year: number | undefined) => string;
  readonly fullDate: (day: number, month: number, year: number | undefined) => string;
  readonly fullWhen: (weekday: string, date: string | undefined, atTime: string) => string;
  readonly atTime: (time: string) => string;
  readonly zone: (city: string) => string;
  readonly forYou: string;
}

export const dayWords = textsOf<DayWords>('day');

/** How words that go with a length in full words agree with it in Portuguese and Spanish. */
export interface Agreement {
  /** The verb before it: `resta 1 hora e 20 minutos`. */
  readonly verbIsSingular: boolean;
  /** The adjective after it: `1 hora útil`. */
  readonly isSingular: boolean;
  /** `horas corridas`, but `minutos corridos`. */
  readonly isFeminine: boolean;
}

/** How lengths are said. */
export interface LengthWords {
  readonly units: Readonly<Record<'hours' | 'minutes' | 'seconds', readonly [one: string, many: string]>>;
  /** Between two units. */
  readonly and: string;
  /** Which time is meant, said once beside a short number: `úteis`, `corridas`. */
  readonly kinds: Readonly<Record<Target['time'], string>>;
  /** A length in full words with the kind of time: `1 hora e 20 minutos úteis`. */
  readonly counted: (length: string, time: Target['time'], agreement: Agreement) => string;
  readonly ago: (length: string) => string;
  /** Less than a minute ago. */
  readonly justNow: string;
}

export const lengthWords = textsOf<LengthWords>('length');

/** Cities that are called otherwise than the name of their zone says, by that name. */
export const cityNames = textsOf<Readonly<Record<string, string>>>('city');

import type { Weekday } from '../../../calendar/calendarDefinition';
import type { ToldReason } from '../../../sla/clock/clock';
import type { Urgency } from '../../../sla/clock/standing';
import type { Target } from '../../../sla/policy/policy';
import { textsOf } from '../../texts';

/** How a standing is said to those who hear it. Lengths and times come in as text. */
export interface StandingTexts {
  readonly urgency: Readonly<Record<Exclude<Urgency, 'overdue'>, string>>;
  readonly closedHours: string;
  readonly left: (length: string, isSingular: boolean) => string;
  readonly leftAtLeast: (length: string, isSingular: boolean) => string;
  readonly due: (when: string) => string;
  readonly overdueBy: (length: string) => string;
  readonly wasDue: (when: string) => string;
  readonly pausedSince: (when: string) => string;
  readonly waitingFor: Readonly<Record<ToldReason, string>>;
  readonly metIn: (length: string) => string;
  readonly missedBy: (length: string) => string;
  readonly noServiceLevel: string;
  readonly readAt: (time: string) => string;
}

export const standingTexts = textsOf<StandingTexts>('standing');

/** Days in full words. Months count from 0; a year comes in only where it must be said. */
export interface FullDayWords {
  readonly long: Readonly<Record<Weekday, string>>;
  /** As one says it in a sentence about the past: `desde segunda`. */
  readonly spoken: Readonly<Record<Weekday, string>>;
  readonly fullDate: (day: number, month: number, year: number | undefined) => string;
  readonly fullWhen: (weekday: string, date: string | undefined, atTime: string) => string;
  readonly zone: (city: string) => string;
}

export const fullDayWords = textsOf<FullDayWords>('fullDay');

/** How words that go with a length in full words agree with it in Portuguese and Spanish. */
export interface Agreement {
  /** The verb before it: `resta 1 hora e 20 minutos`. */
  readonly verbIsSingular: boolean;
  /** The adjective after it: `1 hora útil`. */
  readonly isSingular: boolean;
  /** `horas corridas`, but `minutos corridos`. */
  readonly isFeminine: boolean;
}

/** Lengths in full words. */
export interface FullLengthWords {
  readonly units: Readonly<Record<'hours' | 'minutes' | 'seconds', readonly [one: string, many: string]>>;
  /** Between two units. */
  readonly and: string;
  /** A length in full words with the kind of time: `1 hora e 20 minutos úteis`. */
  readonly counted: (length: string, time: Target['time'], agreement: Agreement) => string;
}

export const fullLengthWords = textsOf<FullLengthWords>('fullLength');

/** Cities that are called otherwise than the name of their zone says, by that name. */
export const cityNames = textsOf<Readonly<Record<string, string>>>('city');

import type { ToldReason, UnmeasuredClock } from '../../sla/clock/clock';
import type { Metric } from '../../sla/policy/policy';
import { textsOf } from '../texts';

/** How one clock is told in few letters: on a badge, in rows and beside numbers. Lengths come in as text. */
export interface ClockTexts {
  readonly metric: Readonly<Record<Metric, string>>;
  /** Before the time of a badge whose next deadline is the first response. */
  readonly first: string;
  readonly onBadge: Readonly<Record<ToldReason | 'external' | 'met' | 'missed' | 'none' | 'unmapped', string>>;
  /** Since which day, on a badge: `desde 22/9`. */
  readonly since: (day: string) => string;
  readonly atLeast: (length: string) => string;
  readonly atMost: (length: string) => string;
  readonly maybeOverdue: string;
  /** The cause lay elsewhere: neither met nor missed. */
  readonly endedOutside: string;
  readonly featureRequest: string;
  readonly noDeadline: string;
  readonly unmapped: Readonly<Record<Exclude<UnmeasuredClock['reason'], 'featureRequest'>, (word: string | undefined) => string>>;
  readonly partial: string;
  /** It runs as far as is known, but the support center tells no replies of the support. */
  readonly mayBeAnswered: string;
}

export const clockTexts = textsOf<ClockTexts>('clock');

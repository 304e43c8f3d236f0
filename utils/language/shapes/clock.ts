import type { ToldReason, UnmeasuredClock } from '../../sla/clock/clock';
import type { Metric } from '../../sla/policy/policy';
import type { Urgency } from '../../sla/clock/standing';
import type { SiteFailure } from '../../sites/siteAnswer';
import { textsOf } from '../texts';

/** How one clock is named, in few letters on a badge and in full words for those who hear it. Lengths and times come in as text. */
export interface ClockTexts {
  readonly metric: Readonly<Record<Metric, string>>;
  /** Before the time of a badge whose next deadline is the first response. */
  readonly first: string;
  readonly onBadge: Readonly<Record<ToldReason | 'external' | 'met' | 'missed' | 'none' | 'unmapped', string>>;
  /** Since which day, on a badge: `desde 22/9`. */
  readonly since: (day: string) => string;
  readonly urgency: Readonly<Record<Exclude<Urgency, 'overdue'>, string>>;
  readonly closedHours: string;
  readonly left: (length: string, isSingular: boolean) => string;
  readonly leftAtLeast: (length: string, isSingular: boolean) => string;
  readonly atLeast: (length: string) => string;
  readonly atMost: (length: string) => string;
  readonly due: (when: string) => string;
  readonly overdueBy: (length: string) => string;
  readonly maybeOverdue: string;
  readonly wasDue: (when: string) => string;
  readonly pausedSince: (when: string) => string;
  readonly waitingFor: Readonly<Record<ToldReason, string>>;
  readonly metIn: (length: string) => string;
  readonly missedBy: (length: string) => string;
  /** The cause lay elsewhere: neither met nor missed. */
  readonly endedOutside: string;
  readonly noServiceLevel: string;
  readonly featureRequest: string;
  readonly noDeadline: string;
  readonly unmapped: Readonly<Record<Exclude<UnmeasuredClock['reason'], 'featureRequest'>, (word: string | undefined) => string>>;
  readonly partial: string;
  /** It runs as far as is known, but the support center tells no replies of the support. */
  readonly mayBeAnswered: string;
  readonly readAt: (time: string) => string;
}

export const clockTexts = textsOf<ClockTexts>('clock');

/** What stands for a ticket of which nothing is known, since its site does not let itself be read. */
export interface FailureTexts {
  readonly onBadge: Readonly<Record<SiteFailure, string>>;
  /** In full words, for those who hear it. */
  readonly name: Readonly<Record<SiteFailure, string>>;
}

export const failureTexts = textsOf<FailureTexts>('failure');

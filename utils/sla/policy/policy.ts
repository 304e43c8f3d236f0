import type { Thresholds } from '../alerts/thresholds';
import type { Instant } from '../../time/instant';
import type { PolicyChoices } from './choices';

export type SeverityId = string;
export type CalendarId = string;
export type PolicyId = string;

export const METRICS = ['firstResponse', 'nextReply', 'resolution'] as const;

/** `nextReply`: from each message of the customer that nobody has answered; only where the policy has it on. */
export type Metric = (typeof METRICS)[number];

/** How much time a metric may take. What a business `day` is, the policy says; of elapsed time, 24 hours. */
export interface Target {
  readonly amount: number;
  readonly unit: 'minute' | 'hour' | 'day';
  readonly time: 'business' | 'elapsed';
  /** `under`: must end before the target; `upTo`: may equal it. */
  readonly bound: 'under' | 'upTo';
  /** The deadline is an instant that nothing moves: neither pauses nor the time spent resolved. */
  readonly fixed?: boolean;
}

export interface Severity {
  readonly id: SeverityId;
  /** What the contract calls it. Absent of those that Prazo ships with, which have a name in each language. */
  readonly name?: string;
  /** Which tickets have it, in the contract's words. */
  readonly meaning?: string;
  /** 1 is the most severe. */
  readonly level: number;
  /** Words by which support centers call it, in any case and with or without accents. */
  readonly aliases: readonly string[];
  readonly firstResponse: Target;
  readonly resolution: Target;
  /** Absent: messages about tickets of this severity have no target of their own. */
  readonly nextReply?: Target;
  /** Replaces `resolution` when the ticket was reported outside business hours, the customer is covered and has called. */
  readonly resolutionUnderCoverage?: Target;
}

/** A ticket of which its analyst knows when it had to be due: what the contract is checked by when it is edited. */
export interface PolicyExample {
  readonly id: string;
  readonly severity: SeverityId;
  readonly startAt: Instant;
  /** Of its resolution. */
  readonly dueAt: Instant;
}

/** What was contracted. */
export interface Policy extends PolicyChoices {
  readonly id: PolicyId;
  readonly name: string;
  readonly calendar: CalendarId;
  readonly severities: readonly Severity[];
  /** Severities for which the 24x7 integrations coverage can be activated by a logged call. */
  readonly coverage: { readonly severities: readonly SeverityId[] };
  /** When its clocks become at risk and critical. */
  readonly thresholds: Thresholds;
  /** Types of tickets, by the support center's words, that have no service level. */
  readonly noLevelTypes: readonly string[];
  readonly examples?: readonly PolicyExample[];
  /** Since when it says this; absent: always. A change of its calendar is a version that names another calendar. */
  readonly validFrom?: Instant;
  /** Clocks that had started before go on by the version of before. */
  readonly keepsVersion?: boolean;
  /** What it said before, the latest last. */
  readonly earlier?: readonly Omit<Policy, 'earlier'>[];
}

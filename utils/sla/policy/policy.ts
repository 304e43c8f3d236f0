import type { Thresholds } from '../alerts/thresholds';

export type SeverityId = string;
export type CalendarId = string;
export type PolicyId = string;
export type Metric = 'firstResponse' | 'resolution';

export const METRICS: readonly Metric[] = ['firstResponse', 'resolution'];

/** How much time a metric may take. A `day` is the length of a full business day of the calendar; of elapsed time, 24 hours. */
export interface Target {
  readonly amount: number;
  readonly unit: 'minute' | 'hour' | 'day';
  readonly time: 'business' | 'elapsed';
  /** `under`: must end before the target; `upTo`: may equal it. */
  readonly bound: 'under' | 'upTo';
}

export interface Severity {
  readonly id: SeverityId;
  /** What the contract calls it. Absent of those that Prazo ships with, which have a name in each language. */
  readonly name?: string;
  /** 1 is the most severe. */
  readonly level: number;
  /** Words by which support centers call it, in any case and with or without accents. */
  readonly aliases: readonly string[];
  readonly firstResponse: Target;
  readonly resolution: Target;
  /** Replaces `resolution` when the ticket was reported outside business hours, the customer is covered and has called. */
  readonly resolutionUnderCoverage?: Target;
}

/** What was contracted. */
export interface Policy {
  readonly id: PolicyId;
  readonly name: string;
  readonly calendar: CalendarId;
  readonly severities: readonly Severity[];
  /** Reasons for which the resolution clock pauses. The first response never pauses. */
  readonly pauses: { readonly customer: boolean; readonly thirdParty: boolean; readonly endsAtReply: boolean };
  /** Severities for which the 24x7 integrations coverage can be activated by a logged call. */
  readonly coverage: { readonly severities: readonly SeverityId[] };
  /** When its clocks become at risk and critical. */
  readonly thresholds: Thresholds;
}

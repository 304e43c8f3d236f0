import type { Metric } from './policy';

/** Why a clock pauses: `customer`, `thirdParty`, or a further reason of the policy. */
export type ReasonId = string;

/** What ends a first response. */
export const FIRST_RESPONSE_ENDS = ['assignment', 'supportReply', 'statusChange', 'solution'] as const;
export type FirstResponseEnd = (typeof FIRST_RESPONSE_ENDS)[number];

/** How long N business days are. */
export type BusinessDay =
  /** N times the longest of the seven weekly days. */
  | { readonly kind: 'fullDay' }
  /** N times so many business hours. */
  | { readonly kind: 'hours'; readonly hours: number }
  /** To the same wall time N business days later. */
  | { readonly kind: 'sameTime' }
  /** To the last closing of the N-th business day. */
  | { readonly kind: 'endOfDay' };

/** How a policy counts. `test/cases/contracts.json` has an example of most choices, alone and together. */
export interface PolicyChoices {
  /** `contact`: the earlier of the customer's contact and creation. */
  readonly starts: 'contact' | 'creation';
  /** The earliest of these. */
  readonly firstResponseEndsAt: readonly FirstResponseEnd[];
  /** Whether an assignment that a rule made at creation is one. */
  readonly routingCounts: boolean;
  /** Which metrics each reason pauses; a reason that is not here pauses none. */
  readonly pauses: Readonly<Record<ReasonId, readonly Metric[]>>;
  /** The names of the further reasons. */
  readonly reasons: Readonly<Record<ReasonId, string>>;
  /** A message of the customer ends a pause that waits for the customer or a third party. */
  readonly endsAtReply: boolean;
  /**
   * `continue`: the time spent resolved does not count. `newCycle`: the resolution begins anew with its whole target, and the first response too
   * where a message of the customer reopened and something else than an assignment may end it. `firstEnd`: the first solution ends it for good.
   * `whole`: the time spent resolved counts.
   */
  readonly reopening: 'continue' | 'newCycle' | 'firstEnd' | 'whole';
  /** `fromStart`: the target in force holds from the start. `fromChange`: clocks that run begin anew with each change. */
  readonly severityChange: 'fromStart' | 'fromChange';
  readonly businessDay: BusinessDay;
  /** Whether the metric `nextReply` is measured. */
  readonly nextReply: boolean;
}

/** What holds where nothing else was agreed; in each case the choice that warns rather too early. */
export const standardChoices: PolicyChoices = {
  starts: 'contact',
  firstResponseEndsAt: ['assignment'],
  routingCounts: true,
  pauses: { customer: ['resolution'], thirdParty: ['resolution'] },
  reasons: {},
  endsAtReply: true,
  reopening: 'continue',
  severityChange: 'fromStart',
  businessDay: { kind: 'fullDay' },
  nextReply: false,
};

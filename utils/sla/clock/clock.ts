import type { BoundedMs, DurationMs, Instant } from '../../time/instant';
import type { Exclusions } from '../exclusions/union';
import type { ReasonId } from '../policy/choices';
import { METRICS, type CalendarId, type Metric, type SeverityId, type Target } from '../policy/policy';

export type PauseReason = ReasonId;

/** As which a reason is told: further reasons have a name that only their policy knows. */
export type ToldReason = 'customer' | 'thirdParty' | 'other';

export const toldReason = (reason: PauseReason = 'customer'): ToldReason =>
  reason === 'customer' || reason === 'thirdParty' ? reason : 'other';

/** Time that does not count, by reason; `resolved` is the time between a solution and a reopening. Half-open; `to` is absent while it lasts. */
export interface Exclusion {
  readonly from: Instant;
  readonly to: Instant | undefined;
  readonly reason: PauseReason;
  /** The analyst stated it; the support center does not tell of it. */
  readonly isByHand?: true;
  /** Of one that lasts: when it ends at the latest, by what was stated. */
  readonly until?: Instant;
}

/** A metric that carries no number: the ticket has no service level, or something about it is not mapped. */
export interface UnmeasuredClock {
  readonly metric: Metric;
  readonly state: 'none' | 'unmapped';
  /** What stands in the way: for `unmapped`, what is unknown. */
  readonly reason: 'featureRequest' | 'noLevel' | 'nothingUnanswered' | 'noBusinessDays' | 'creation' | 'severity' | 'status' | 'calendar';
}

/** A metric with its number, right at `asOf`; `clockAt` carries it on from there. Plain data, so it crosses contexts as it is. */
export interface MeasuredClock {
  readonly metric: Metric;
  readonly state: 'counting' | 'closedHours' | 'paused' | 'stopped';
  readonly asOf: Instant;
  readonly severity: SeverityId;
  /** Whose hours count; `undefined` for elapsed time, which counts always. */
  readonly calendar: CalendarId | undefined;
  readonly target: Target;
  readonly targetMs: DurationMs;
  readonly startAt: Instant;
  /** Present in state `stopped`. */
  readonly stoppedAt: Instant | undefined;
  /** It ended otherwise than by an answer or a solution: neither met nor missed, and `breached` says nothing. */
  readonly outcome: 'externalCause' | undefined;
  /** All begin at or after `startAt`. Segments and sums are derived from these on demand. */
  readonly exclusions: Exclusions;
  /** Where the clock is a bound: at most. */
  readonly elapsedMs: BoundedMs;
  /** `targetMs` less `elapsedMs`; negative once over. Where the clock is a bound: at least. */
  readonly remainingMs: BoundedMs;
  readonly breached: boolean;
  /** When the target runs out if nothing pauses again; `undefined` when stopped, while paused (unless it had run out before), or never. */
  readonly dueAt: Instant | undefined;
  readonly underCoverage: boolean;
  /** The history before this instant is not known, so pauses may be missing: what remains is a lower bound. */
  readonly partialSince: Instant | undefined;
  /** What ends it may have come earlier, or at all, unseen: the support center does not tell of it. */
  readonly mayHaveEnded?: true;
}

export type Clock = MeasuredClock | UnmeasuredClock;

/** The clocks of one ticket; `nextReply` is there where its policy has it on. */
export interface TicketClocks {
  readonly firstResponse: Clock;
  readonly resolution: Clock;
  readonly nextReply?: Clock;
}

export const isMeasured = (clock: Clock | undefined): clock is MeasuredClock =>
  clock !== undefined && clock.state !== 'none' && clock.state !== 'unmapped';

/** Those that the ticket has, in the order in which they are shown. */
export const allOf = (clocks: TicketClocks): readonly Clock[] =>
  METRICS.map((metric) => clocks[metric]).filter((clock) => clock !== undefined);

export const metricsOf = (clocks: TicketClocks): readonly Metric[] => METRICS.filter((metric) => clocks[metric] !== undefined);

/** A metric that the ticket does not have has nothing to measure. */
export const clockIn = (clocks: TicketClocks, metric: Metric): Clock =>
  clocks[metric] ?? { metric, state: 'none', reason: 'nothingUnanswered' };

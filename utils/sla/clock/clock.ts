import type { DurationMs, Instant } from '../../time/instant';
import type { Exclusions } from './union';
import type { CalendarId, Metric, SeverityId, Target } from '../policy/policy';

export type PauseReason = 'customer' | 'thirdParty';

/** Time that does not count, by reason; `resolved` is the time between a solution and a reopening. Half-open; `to` is absent while it lasts. */
export interface Exclusion {
  readonly from: Instant;
  readonly to: Instant | undefined;
  readonly reason: PauseReason | 'resolved';
}

/** A metric that carries no number: the ticket has no service level, or something about it is not mapped. */
export interface UnmeasuredClock {
  readonly metric: Metric;
  readonly state: 'none' | 'unmapped';
  /** What stands in the way: for `unmapped`, what is unknown. */
  readonly reason: 'featureRequest' | 'creation' | 'severity' | 'status' | 'calendar';
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
  /** All begin at or after `startAt`. Segments and sums are derived from these on demand. */
  readonly exclusions: Exclusions;
  readonly elapsedMs: DurationMs;
  /** `targetMs` less `elapsedMs`; negative once over. */
  readonly remainingMs: DurationMs;
  readonly breached: boolean;
  /** When the target runs out if nothing pauses again; `undefined` when stopped, while paused (unless it had run out before), or never. */
  readonly dueAt: Instant | undefined;
  readonly underCoverage: boolean;
  /** The history before this instant is not known, so pauses may be missing: what remains is a lower bound. */
  readonly partialSince: Instant | undefined;
}

export type Clock = MeasuredClock | UnmeasuredClock;

/** Both clocks of one ticket. */
export type TicketClocks = Readonly<Record<Metric, Clock>>;

export const isMeasured = (clock: Clock): clock is MeasuredClock => clock.state !== 'none' && clock.state !== 'unmapped';

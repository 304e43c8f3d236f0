import type { AlertId, LedgerState } from '../../sla/alerts/alert';
import type { MeasuredClock } from '../../sla/clock/clock';
import type { Metric, PolicyId, SeverityId } from '../../sla/policy/policy';
import type { FactRow } from '../../tickets/fact';
import type { SiteId, TicketKey } from '../../tickets/ticket';
import type { ObservedHistory } from '../../tickets/observed';
import type { DurationMs, Instant } from '../../time/instant';

/** One alert that was given, is being given, or needs not be given any more. */
export interface LedgerEntry {
  readonly id: AlertId;
  readonly site: SiteId;
  /** Absent for what concerns the site itself. */
  readonly ticket: TicketKey | undefined;
  readonly state: LedgerState;
  readonly at: Instant;
  /** The notification that told it together with others; absent where it had one of its own. */
  readonly group?: string;
}

/** How one metric of a ticket ended, or how it stood when the ticket was forgotten: kept when the ticket itself is not. */
export interface Outcome {
  readonly id: `${TicketKey}|${Metric}`;
  readonly site: SiteId;
  readonly ticket: TicketKey;
  readonly metric: Metric;
  readonly label: string;
  readonly customer: string | undefined;
  readonly queue: string | undefined;
  readonly policy: PolicyId;
  readonly severity: SeverityId;
  readonly startAt: Instant;
  /** Absent: it had not ended when the ticket was forgotten. */
  readonly endedAt: Instant | undefined;
  readonly elapsedMs: DurationMs;
  readonly targetMs: DurationMs;
  readonly breached: boolean;
  /** It ended otherwise than by an answer or a solution, and `breached` says nothing; absent too in rows of before this was kept. */
  readonly outcome?: MeasuredClock['outcome'];
  /** The history before this instant was not known, so that `elapsedMs` is an upper bound; absent when it was whole. */
  readonly partialSince: Instant | undefined;
  /** When it was measured like this. */
  readonly at: Instant;
}

/** What was observed of a ticket whose support center does not tell its whole history: nobody can be asked for it again. */
export interface Observation extends ObservedHistory {
  readonly key: TicketKey;
  readonly site: SiteId;
  readonly at: Instant;
}

/** The tables of what was said, and what their rows are. */
export interface SaidRows {
  readonly facts: FactRow;
  readonly outcomes: Outcome;
  readonly observations: Observation;
  readonly ledger: LedgerEntry;
}

/** What one step of the worker adds to what was said. All of it is written, or nothing. */
export interface SaidChange {
  readonly facts?: readonly FactRow[];
  readonly outcomes?: readonly Outcome[];
  readonly observations?: readonly Observation[];
  readonly ledger?: readonly LedgerEntry[];
  readonly forgetLedger?: readonly AlertId[];
}

import type { FactId } from '../../tickets/fact';
import type { TicketKey } from '../../tickets/ticket';
import { type DurationMs, type Instant, MINUTE } from '../../time/instant';
import { METRICS, type Metric } from '../policy/policy';
import type { TicketKindId } from './alertKinds';

/** What an alert is about, within a ticket: the metric of a clock, or a commitment. */
export type SubjectId = Metric | `commitment:${FactId}`;

export const subjectOfCommitment = (id: FactId): SubjectId => `commitment:${id}`;

export const isMetric = (subject: string): subject is Metric => METRICS.some((metric) => metric === subject);

export const isSubject = (subject: string): subject is SubjectId => isMetric(subject) || subject.startsWith('commitment:');

/** What was reached: a threshold, its n-th repetition after the deadline, the end of a snooze, or something about a pause. */
export type AlertThreshold =
  | 'atRisk'
  | 'critical'
  | 'deadline'
  | `left${DurationMs}`
  | `after${number}`
  | `snoozed${Instant}`
  | 'answered'
  | 'longPause'
  | 'pauseEnds'
  | `promised-${'atRisk' | 'critical' | 'deadline' | `left${DurationMs}`}`;

/** Ticket, subject, threshold and deadline. Doubles as the notification's id, so raising one again replaces it. */
export type AlertId = string;

/** One warning owed to the analyst. */
export interface Alert {
  readonly id: AlertId;
  readonly ticket: TicketKey;
  readonly subject: SubjectId;
  readonly kind: TicketKindId;
  readonly threshold: AlertThreshold;
  /** The deadline. Of what concerns a pause, the instant that tells the pause from others: its beginning, or the answer in it. */
  readonly dueAt: Instant;
  /** The instant at which the threshold was reached. */
  readonly at: Instant;
}

/**
 * What became of an alert. `sending` is written before the notification is raised and `sent` after it, so `sending` alone
 * means that the worker died in between; `superseded`, that a later threshold was reached before this one could be told.
 * `snoozed` is an alert that the analyst put off, under an id of its own; `acknowledged`, that a deadline's were seen.
 */
export type LedgerState = 'sending' | 'sent' | 'superseded' | 'snoozed' | 'acknowledged';

export interface LedgerNote {
  readonly state: LedgerState;
  readonly at?: Instant;
}

/** A clock that is wrong by less is let be: networks are slow, and nobody sets clocks to the second. */
export const CLOCK_TOLERANCE: DurationMs = 2 * MINUTE;

/** Noted while the computer's clock was ahead: what it took for past has yet to come. */
export const isAhead = ({ at = 0 }: LedgerNote, now: Instant): boolean => at > now + CLOCK_TOLERANCE;

export type Ledger = ReadonlyMap<AlertId, LedgerNote>;

type Mark = AlertThreshold | 'acknowledged';

/** A deadline that moves makes a new alert: the analyst counts on the new instant. */
export const alertId = (ticket: TicketKey, subject: SubjectId, mark: Mark, dueAt: Instant): AlertId =>
  `${ticket}|${subject}|${mark}|${dueAt}`;

const PUT_OFF = 'putOff';

/** Of the notification that says until when an alert was put off. */
export const putOffId = (ticket: TicketKey, subject: SubjectId, until: Instant): string => `${ticket}|${subject}|${PUT_OFF}|${until}`;

/** An id taken apart; of one that is about a site or a day, the parts mean what they say there. */
export function partsOf(id: AlertId): {
  readonly about: string;
  readonly subject: string;
  readonly mark: string;
  readonly dueAt: Instant;
} {
  const parts = id.split('|');
  return { about: parts.slice(0, -3).join('|'), subject: parts.at(-3) ?? '', mark: parts.at(-2) ?? '', dueAt: Number(parts.at(-1)) };
}

/** The ticket that an alert is about, or whatever else stands before the last three parts of its id. */
export const ticketOfAlert = (id: AlertId): string => partsOf(id).about;

/** When a snoozed alert comes again; `undefined` for one that is none. */
export const snoozedUntil = (mark: string): Instant | undefined =>
  mark.startsWith('snoozed') ? Number(mark.slice('snoozed'.length)) : undefined;

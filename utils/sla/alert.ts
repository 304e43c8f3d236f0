import type { TicketKey } from '../tickets/ticket';
import type { Instant } from '../time/instant';
import type { Metric } from './policy';

export type AlertThreshold = 'atRisk' | 'critical' | 'deadline';

/** Ticket, metric, threshold and deadline. Doubles as the notification's id, so raising one again replaces it. */
export type AlertId = string;

/** One warning owed to the analyst. */
export interface Alert {
  readonly id: AlertId;
  readonly ticket: TicketKey;
  readonly metric: Metric;
  readonly threshold: AlertThreshold;
  readonly dueAt: Instant;
  /** The instant at which the threshold was reached. */
  readonly at: Instant;
}

/**
 * What became of an alert. `sending` is written before the notification is raised and `sent` after it, so `sending` alone
 * means that the worker died in between; `superseded`, that a later threshold was reached before this one could be told.
 */
export type LedgerState = 'sending' | 'sent' | 'superseded';

export type Ledger = ReadonlyMap<AlertId, { readonly state: LedgerState }>;

/** A deadline that moves makes a new alert: the analyst counts on the new instant. */
export const alertId = (ticket: TicketKey, metric: Metric, threshold: AlertThreshold, dueAt: Instant): AlertId =>
  `${ticket}|${metric}|${threshold}|${dueAt}`;

/** The ticket that an alert is about, or whatever else stands before the last three parts of its id. */
export const ticketOfAlert = (id: AlertId): string => id.split('|').slice(0, -3).join('|');

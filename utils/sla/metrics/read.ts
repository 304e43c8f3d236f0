import type { Calendar } from '../../calendar/calendar';
import type { Fact } from '../../tickets/fact';
import type { Ticket } from '../../tickets/ticket';
import type { DurationMs, Instant } from '../../time/instant';
import type { Clock, UnmeasuredClock } from '../clock/clock';
import type { Calendars, Hours } from '../clock/countedTime';
import { factsOfKind, historyOf, type HistoryEvent } from '../facts/history';
import { toldAt, type Told } from './told';
import type { Metric, Policy, Severity } from '../policy/policy';

/** How much an extension up to an instant gives, by the hours in which that is counted: each is asked for once, as it hangs on all before it. */
export type Amounts = Map<Fact, Map<Hours, DurationMs>>;

/** One clock of a ticket at an instant; `amounts` are of the same ticket, with further facts said later. */
export type ClockBy = (ticket: Ticket, metric: Metric, policy: Policy, calendars: Calendars, now: Instant, amounts?: Amounts) => Clock;

/** Everything that the clocks of a ticket share. */
export interface Reading {
  readonly ticket: Ticket;
  readonly createdAt: Instant;
  readonly policy: Policy;
  readonly calendars: Calendars;
  readonly calendar: Calendar | undefined;
  readonly now: Instant;
  readonly events: readonly HistoryEvent[];
  readonly stated: readonly Fact[];
  readonly startAt: Instant;
  /** The one in force. */
  readonly severity: Severity;
  readonly told: Told;
  /** Asks for a clock of another instant, as what was agreed then may hang on it. */
  readonly ask: ClockBy;
  /** Of the extensions up to an instant, as far as they were asked for. */
  readonly amounts: Amounts;
}

/** What keeps every metric from having a number. */
export type Obstacle = Pick<UnmeasuredClock, 'state' | 'reason'>;

export function read(
  ticket: Ticket,
  policy: Policy,
  calendars: Calendars,
  now: Instant,
  ask: ClockBy,
  amounts: Amounts = new Map(),
): Reading | Obstacle {
  if (ticket.isFeatureRequest) return { state: 'none', reason: 'featureRequest' };
  const { events, facts: stated } = historyOf(ticket, now);
  if (ticket.hasNoLevel || stated.some(({ kind }) => kind === 'noLevel')) return { state: 'none', reason: 'noLevel' };
  const { createdAt } = ticket;
  if (createdAt === undefined) return { state: 'unmapped', reason: 'creation' };
  const told = toldAt(ticket.severity, events, now);
  const severity = severityOf(policy, told.severity);
  if (!severity) return { state: 'unmapped', reason: 'severity' };
  const startAt = startOf(ticket, createdAt, policy, stated);
  return {
    ticket,
    createdAt,
    policy,
    calendars,
    calendar: calendars.get(policy.calendar),
    now,
    events,
    stated,
    startAt,
    severity,
    told,
    ask,
    amounts,
  };
}

export const severityOf = ({ severities }: Policy, id: string | undefined): Severity | undefined =>
  severities.find((severity) => severity.id === id);

/** When its clocks start, by what was stated and holds. */
export function startOf(ticket: Ticket, createdAt: Instant, { starts }: Policy, stated: readonly Fact[]): Instant {
  if (starts === 'creation') return createdAt;
  const told = Math.min(ticket.contactedAt ?? createdAt, createdAt);
  return stated.length === 0 ? told : Math.min(told, ...factsOfKind(stated, 'contact').map(({ at }) => at));
}

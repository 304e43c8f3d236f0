import type { Calendar } from '../../calendar/calendar';
import { inOrder } from '../../tickets/inOrder';
import type { Ticket, TicketEvent } from '../../tickets/ticket';
import type { Instant } from '../../time/instant';
import type { Clock, MeasuredClock, TicketClocks, UnmeasuredClock } from './clock';
import { countsAt, type Calendars, type Hours } from './countedTime';
import { coveredResolution } from '../policy/coverage';
import { statusHistory } from './exclusions';
import { factsAt, type Facts } from '../policy/facts';
import { measure } from './measure';
import { NO_EXCLUSIONS, unionOf, type Exclusions } from './union';
import type { Metric, Policy, Severity, Target } from '../policy/policy';
import { isOver, lengthOf } from '../policy/target';

export type { Calendars };

/** Both clocks of a ticket at `now`, from its whole history; the history is read once. */
export function clocksOf(ticket: Ticket, policy: Policy, calendars: Calendars, now: Instant): TicketClocks {
  const reading = read(ticket, policy, calendars, now);
  return { firstResponse: clockFrom(reading, 'firstResponse'), resolution: clockFrom(reading, 'resolution') };
}

export const clockOf = (ticket: Ticket, metric: Metric, policy: Policy, calendars: Calendars, now: Instant): Clock =>
  clockFrom(read(ticket, policy, calendars, now), metric);

interface Reading {
  readonly ticket: Ticket;
  readonly policy: Policy;
  readonly calendar: Calendar | undefined;
  readonly now: Instant;
  readonly events: readonly TicketEvent[];
  readonly startAt: Instant;
  readonly severity: Severity;
  readonly facts: Facts;
}

type Obstacle = Pick<UnmeasuredClock, 'state' | 'reason'>;

/** Everything both metrics share, or what keeps either from having a number. */
function read(ticket: Ticket, policy: Policy, calendars: Calendars, now: Instant): Reading | Obstacle {
  if (ticket.isFeatureRequest) return { state: 'none', reason: 'featureRequest' };
  if (ticket.createdAt === undefined) return { state: 'unmapped', reason: 'creation' };
  const events = inOrder(ticket.events);
  const facts = factsAt(ticket.severity, events, now);
  const severity = policy.severities.find(({ id }) => id === facts.severity);
  if (!severity) return { state: 'unmapped', reason: 'severity' };
  const startAt = Math.min(ticket.contactedAt ?? ticket.createdAt, ticket.createdAt);
  return { ticket, policy, calendar: calendars.get(policy.calendar), now, events, startAt, severity, facts };
}

function clockFrom(reading: Reading | Obstacle, metric: Metric): Clock {
  if ('reason' in reading) return { metric, ...reading };
  return metric === 'firstResponse' ? firstResponseOf(reading) : resolutionOf(reading);
}

/** Ends at the first assignment, whatever the status does; it never pauses. */
function firstResponseOf(reading: Reading): Clock {
  const { startAt, severity, facts } = reading;
  const stoppedAt = facts.firstAssignedAt === undefined ? undefined : Math.max(facts.firstAssignedAt, startAt);
  return clockOver(reading, 'firstResponse', severity.firstResponse, startAt, NO_EXCLUSIONS, stoppedAt, false);
}

function resolutionOf(reading: Reading): Clock {
  const { ticket, policy, calendar, events, severity, facts, now } = reading;
  const covered = coveredResolution(ticket, policy, severity, calendar, reading.startAt, facts.firstCalledAt);
  const startAt = covered?.startAt ?? reading.startAt;
  const history = statusHistory(events, policy.pauses, startAt, now);
  if (!history.isKnown) return { metric: 'resolution', state: 'unmapped', reason: 'status' };
  const { exclusions, stoppedAt } = history;
  return clockOver(
    reading,
    'resolution',
    covered?.target ?? severity.resolution,
    startAt,
    unionOf(exclusions),
    stoppedAt,
    covered !== undefined,
  );
}

function clockOver(
  reading: Reading,
  metric: Metric,
  target: Target,
  startAt: Instant,
  exclusions: Exclusions,
  stoppedAt: Instant | undefined,
  underCoverage: boolean,
): Clock {
  const { policy, now } = reading;
  const isBusiness = target.time === 'business';
  const hours = isBusiness ? reading.calendar : 'always';
  if (!hours) return { metric, state: 'unmapped', reason: 'calendar' };
  const targetMs = lengthOf(target, hours);
  const { elapsedMs, runsOutAt } = measure(hours, startAt, exclusions, targetMs, stoppedAt ?? now);
  return {
    metric,
    state: stoppedAt === undefined ? runningState(exclusions, hours, now) : 'stopped',
    asOf: now,
    severity: reading.severity.id,
    calendar: isBusiness ? policy.calendar : undefined,
    target,
    targetMs,
    startAt,
    stoppedAt,
    exclusions,
    elapsedMs,
    remainingMs: targetMs - elapsedMs,
    breached: isOver(target, targetMs, elapsedMs),
    dueAt: stoppedAt === undefined ? runsOutAt : undefined,
    underCoverage,
    partialSince: reading.ticket.partialSince,
  };
}

function runningState(exclusions: MeasuredClock['exclusions'], hours: Hours, now: Instant): MeasuredClock['state'] {
  const last = exclusions.at(-1);
  if (last && last.to === undefined) return 'paused';
  return countsAt(hours, now) ? 'counting' : 'closedHours';
}

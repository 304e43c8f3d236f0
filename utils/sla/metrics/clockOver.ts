import type { BoundedMs, Instant } from '../../time/instant';
import type { Clock, MeasuredClock } from '../clock/clock';
import { countsAt, type Hours } from '../clock/countedTime';
import type { Excluded } from '../exclusions/excluded';
import { extendedBy } from '../facts/extension';
import { measure } from '../clock/measure';
import type { Reading } from './read';
import { NO_EXCLUSIONS } from '../exclusions/union';
import type { Metric, Severity, Target } from '../policy/policy';
import { isOver, lengthOf } from '../policy/target';

/** What a clock measures: from when to when, against which target, and what of it does not count. */
export interface Span extends Excluded {
  readonly metric: Metric;
  readonly severity: Severity;
  readonly target: Target;
  readonly startAt: Instant;
  readonly stoppedAt: Instant | undefined;
  /** It stopped because the cause lay elsewhere. */
  readonly isExternal?: boolean;
  readonly underCoverage?: boolean;
  /** The support center may not tell of its end. */
  readonly hidesEnd?: boolean;
}

export function clockOver(reading: Reading, span: Span): Clock {
  const { policy, now } = reading;
  const { metric, target, startAt, stoppedAt, isExternal = false } = span;
  if (!span.isKnown) return { metric, state: 'unmapped', reason: 'status' };
  const isBusiness = target.time === 'business';
  const hours = isBusiness ? reading.calendar : 'always';
  if (!hours) return { metric, state: 'unmapped', reason: 'calendar' };
  const agreedMs = lengthOf(target, hours, policy.businessDay, startAt);
  if (agreedMs === undefined) return { metric, state: 'none', reason: 'noBusinessDays' };
  const targetMs = agreedMs + extendedBy(reading, span, hours);
  const exclusions = target.fixed ? NO_EXCLUSIONS : span.exclusions;
  const { elapsedMs, runsOutAt } = measure(hours, startAt, exclusions, targetMs, stoppedAt ?? now);
  return {
    metric,
    state: stoppedAt === undefined ? runningState(exclusions, hours, now) : 'stopped',
    asOf: now,
    severity: span.severity.id,
    calendar: isBusiness ? policy.calendar : undefined,
    target,
    targetMs,
    startAt,
    stoppedAt,
    outcome: isExternal ? 'externalCause' : undefined,
    exclusions,
    elapsedMs: elapsedMs as BoundedMs,
    remainingMs: (targetMs - elapsedMs) as BoundedMs,
    breached: !isExternal && isOver(target, targetMs, elapsedMs),
    dueAt: stoppedAt === undefined ? runsOutAt : undefined,
    underCoverage: span.underCoverage ?? false,
    partialSince: reading.ticket.partialSince,
    ...(span.hidesEnd && { mayHaveEnded: true }),
  };
}

function runningState(exclusions: MeasuredClock['exclusions'], hours: Hours, now: Instant): MeasuredClock['state'] {
  const last = exclusions.at(-1);
  if (last && last.to === undefined) return 'paused';
  return countsAt(hours, now) ? 'counting' : 'closedHours';
}

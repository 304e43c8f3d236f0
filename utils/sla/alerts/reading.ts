import type { DurationMs, Instant } from '../../time/instant';
import type { MeasuredClock } from '../clock/clock';
import { clockAt } from '../clock/clockAt';
import { hoursOf, type Calendars, type Hours } from '../clock/countedTime';
import { reachedAt } from '../clock/reachedAt';
import type { Commitment } from '../facts/commitments';
import { subjectOfCommitment, type AlertThreshold, type SubjectId } from './alert';
import type { AlertRules } from './alertRules';
import type { Lead, leadsByTarget } from './leads';
import { thresholdsOf, type Thresholds } from './thresholds';

/** Everything that tells when alerts about one subject come. */
export type Reading = ClockReading | CommitmentReading;

export interface ClockReading extends AnyReading {
  readonly about: 'clock';
  readonly clock: MeasuredClock;
}

export interface CommitmentReading extends AnyReading {
  readonly about: 'commitment';
}

interface AnyReading {
  readonly subject: SubjectId;
  /** In which its alerts may come. */
  readonly hours: Hours;
  readonly calendars: Calendars;
  readonly rules: AlertRules;
  /** The deadline that runs now: none while it is paused. */
  readonly dueAt: Instant | undefined;
  readonly leads: readonly Lead[];
  /** When the customer answered, in order. */
  readonly replies: readonly Instant[];
  readonly watchedSince: Instant;
  readonly now: Instant;
}

/** Takes one alert that comes at `at`, past or ahead. `false`: what comes later need not be told any more. */
export type Tell = (threshold: AlertThreshold, dueAt: Instant, at: Instant | undefined, isOwed: boolean) => boolean;

/** What does not depend on the subject. */
export interface Circumstances extends Pick<AnyReading, 'calendars' | 'replies' | 'watchedSince' | 'now'> {
  readonly alerts: AlertRules;
  readonly thresholds: Thresholds;
  readonly leadsOf: ReturnType<typeof leadsByTarget>;
}

/** `undefined` of a clock that has stopped, or whose calendar is not known: neither comes to anything. */
export function readingOf(known: MeasuredClock, { alerts, thresholds, leadsOf, ...rest }: Circumstances): ClockReading | undefined {
  // Stryker disable next-line ConditionalExpression, StringLiteral: a clock that has stopped tells nothing, only later.
  if (known.state === 'stopped') return undefined;
  const { calendars, now } = rest;
  const hours = hoursOf(known, calendars);
  if (!hours) return undefined;
  const clock = clockAt(known, calendars, now);
  return {
    about: 'clock',
    subject: clock.metric,
    clock,
    hours,
    calendars,
    rules: alerts,
    dueAt: clock.state === 'paused' ? undefined : clock.dueAt,
    leads: leadsOf(thresholdsOf(thresholds, clock), clock.targetMs),
    replies: rest.replies,
    watchedSince: rest.watchedSince,
    now,
  };
}

/** When so much of the target is left; less than nothing once it is over. */
export const leftAtInstant = ({ clock, calendars }: ClockReading, leftMs: DurationMs): Instant | undefined =>
  reachedAt(clock, calendars, clock.targetMs - leftMs);

/** `undefined` of one that was kept, broken or withdrawn before it was watched, or that is never due. Its time is that of the wall. */
export function readingOfCommitment(
  commitment: Commitment,
  { alerts, thresholds, leadsOf, ...rest }: Circumstances,
): CommitmentReading | undefined {
  const { id, state, saidAt, dueAt } = commitment;
  if (dueAt === undefined || (state !== 'open' && state !== 'broken') || dueAt < rest.watchedSince) return undefined;
  const leads = leadsOf(thresholds, dueAt - saidAt);
  return { about: 'commitment', subject: subjectOfCommitment(id), hours: 'always', rules: alerts, dueAt, leads, ...rest };
}

import type { DurationMs, Instant } from '../../time/instant';
import type { MeasuredClock } from './clock';
import { countedFrom, hoursOf, type Calendars } from './countedTime';
import { measure } from './measure';
import { pauseInForce } from '../exclusions/pauses';

/** The earliest instant at which the clock has `elapsedMs` behind it, past or ahead; `undefined` when it never will unless it resumes. */
export function reachedAt(clock: MeasuredClock, calendars: Calendars, elapsedMs: DurationMs): Instant | undefined {
  const hours = hoursOf(clock, calendars);
  if (!hours) return undefined;
  const { startAt, asOf, exclusions, state } = clock;
  if (elapsedMs <= clock.elapsedMs) return measure(hours, startAt, exclusions, elapsedMs, asOf).runsOutAt;
  if (state === 'stopped' || state === 'paused') return undefined;
  return countedFrom(hours, Math.max(asOf, startAt), elapsedMs - clock.elapsedMs);
}

/** When the clock is due; of one that is paused, when it would be if it resumed at `now` or, where its end is known, then. */
export function dueIfResumed(clock: MeasuredClock, calendars: Calendars, now: Instant): Instant | undefined {
  if (clock.state !== 'paused' || clock.dueAt !== undefined) return clock.dueAt;
  const hours = hoursOf(clock, calendars);
  return hours && countedFrom(hours, Math.max(now, pauseInForce(clock)?.until ?? now), clock.remainingMs);
}

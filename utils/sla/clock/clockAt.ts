import type { BoundedMs, Instant } from '../../time/instant';
import { endedAt, pauseInForce } from '../exclusions/pauses';
import type { MeasuredClock } from './clock';
import { countedBetween, countedFrom, countsAt, hoursOf, type Calendars } from './countedTime';
import { isOver } from '../policy/target';

/**
 * Carries a clock on to a later `now`, as if nothing else happened; an earlier `now` leaves it as it is. Costs two questions, so views may tick with it.
 * Without its calendar a clock stays where it was rather than count wrongly.
 */
export function clockAt(clock: MeasuredClock, calendars: Calendars, now: Instant): MeasuredClock {
  if (!(now > clock.asOf)) return clock;
  if (clock.state === 'stopped') return { ...clock, asOf: now };
  if (clock.state === 'paused') return afterPause(clock, calendars, now);
  const hours = hoursOf(clock, calendars);
  if (!hours) return clock;
  const elapsedMs = clock.elapsedMs + countedBetween(hours, Math.max(clock.asOf, clock.startAt), now);
  return {
    ...clock,
    asOf: now,
    state: countsAt(hours, now) ? 'counting' : 'closedHours',
    elapsedMs: elapsedMs as BoundedMs,
    remainingMs: (clock.targetMs - elapsedMs) as BoundedMs,
    breached: isOver(clock.target, clock.targetMs, elapsedMs),
  };
}

/** A pause lasts, unless the analyst said until when. */
function afterPause(clock: MeasuredClock, calendars: Calendars, now: Instant): MeasuredClock {
  const until = pauseInForce(clock)?.until;
  const hours = hoursOf(clock, calendars);
  if (until === undefined || now < until || !hours) return { ...clock, asOf: now };
  const dueAt = clock.dueAt ?? countedFrom(hours, until, clock.remainingMs);
  return clockAt({ ...clock, asOf: until, state: 'counting', exclusions: endedAt(clock.exclusions, until), dueAt }, calendars, now);
}

import type { Instant } from '../../time/instant';
import type { MeasuredClock } from './clock';
import { countedBetween, countsAt, hoursOf, type Calendars } from './countedTime';
import { isOver } from '../policy/target';

/**
 * Carries a clock on to a later `now`, as if nothing else happened; an earlier `now` leaves it as it is. Costs two questions, so views may tick with it.
 * Without its calendar a clock stays where it was rather than count wrongly.
 */
export function clockAt(clock: MeasuredClock, calendars: Calendars, now: Instant): MeasuredClock {
  if (!(now > clock.asOf)) return clock;
  if (clock.state === 'stopped' || clock.state === 'paused') return { ...clock, asOf: now };
  const hours = hoursOf(clock, calendars);
  if (!hours) return clock;
  const elapsedMs = clock.elapsedMs + countedBetween(hours, Math.max(clock.asOf, clock.startAt), now);
  return {
    ...clock,
    asOf: now,
    state: countsAt(hours, now) ? 'counting' : 'closedHours',
    elapsedMs,
    remainingMs: clock.targetMs - elapsedMs,
    breached: isOver(clock.target, clock.targetMs, elapsedMs),
  };
}

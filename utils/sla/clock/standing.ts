import type { Instant } from '../../time/instant';
import { isMeasured, type Clock, type MeasuredClock, type PauseReason, type TicketClocks } from './clock';
import { clockAt } from './clockAt';
import type { Calendars } from './countedTime';
import { pauseInForce } from '../exclusions/pauses';
import type { Metric } from '../policy/policy';
import { leftAt, thresholdsOf, type Thresholds } from '../alerts/thresholds';

export type Urgency = 'onTrack' | 'atRisk' | 'critical' | 'overdue';

/** Where a ticket stands: its next deadline or, once it is done, how its resolution ended. What a badge shows. */
export interface Standing {
  readonly metric: Metric;
  readonly clock: Clock;
  readonly phase: 'counting' | 'closedHours' | 'paused' | 'met' | 'missed' | 'external' | 'none' | 'unmapped';
  /** `undefined` where nothing presses: ended, without a number, or paused before the deadline. */
  readonly urgency: Urgency | undefined;
  readonly pauseReason: PauseReason | undefined;
}

export function standingOf(clocks: TicketClocks, isDone: boolean, thresholds: Thresholds, calendars: Calendars, now: Instant): Standing {
  return standingOfClock(shownClock(clocks, isDone), thresholds, calendars, now);
}

/** Where one clock stands by itself, for views that show both. */
export const standingOfClock = (clock: Clock, thresholds: Thresholds, calendars: Calendars, now: Instant): Standing =>
  standingWith(carried(clock, calendars, now), thresholds);

export function urgencyOf(clock: MeasuredClock, thresholds: Thresholds): Urgency {
  const { breached, remainingMs, targetMs } = clock;
  if (breached) return 'overdue';
  const { atRisk, critical } = thresholdsOf(thresholds, clock);
  if (remainingMs <= leftAt(critical, targetMs)) return 'critical';
  return remainingMs <= leftAt(atRisk, targetMs) ? 'atRisk' : 'onTrack';
}

const carried = (clock: Clock, calendars: Calendars, now: Instant): Clock => (isMeasured(clock) ? clockAt(clock, calendars, now) : clock);

const isRunning = (clock: Clock): clock is MeasuredClock => isMeasured(clock) && clock.state !== 'stopped';

/** The running clock that is due first; when neither runs, or the ticket is done, the resolution tells the ticket's state. Time alone changes nothing of that. */
export function shownClock({ firstResponse, resolution, nextReply }: TicketClocks, isDone: boolean): Clock {
  const shown = shownOf(firstResponse, resolution, isDone);
  if (!nextReply || !isRunning(nextReply) || !isMeasured(shown)) return shown;
  return (nextReply.dueAt ?? Infinity) < (shown.dueAt ?? Infinity) ? nextReply : shown;
}

function shownOf(firstResponse: Clock, resolution: Clock, isDone: boolean): Clock {
  if (!isRunning(firstResponse) || (isDone && !isRunning(resolution))) return resolution;
  // Stryker disable next-line ConditionalExpression: what does not run is never due.
  if (!isRunning(resolution)) return firstResponse;
  return (resolution.dueAt ?? Infinity) < (firstResponse.dueAt ?? Infinity) ? resolution : firstResponse;
}

function standingWith(clock: Clock, thresholds: Thresholds): Standing {
  const { metric } = clock;
  if (!isMeasured(clock)) return { metric, clock, phase: clock.state, urgency: undefined, pauseReason: undefined };
  if (clock.state === 'stopped') {
    return {
      metric,
      clock,
      phase: clock.outcome ? 'external' : clock.breached ? 'missed' : 'met',
      urgency: undefined,
      pauseReason: undefined,
    };
  }
  if (clock.state !== 'paused') return { metric, clock, phase: clock.state, urgency: urgencyOf(clock, thresholds), pauseReason: undefined };
  return { metric, clock, phase: 'paused', urgency: clock.breached ? 'overdue' : undefined, pauseReason: pauseInForce(clock)?.reason };
}

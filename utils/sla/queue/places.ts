import type { Calendar } from '../../calendar/calendar';
import { localDayAt } from '../../calendar/wallTime';
import type { Instant } from '../../time/instant';
import { isMeasured } from '../clock/clock';
import type { Standing } from '../clock/standing';
import type { Commitment } from '../facts/commitments';
import { isOld, type OldRules } from './old';

/** The parts of the queue as it is listed: first what can still be kept, then what is over and the analyst's to move, then what waits for others. */
export const PLACES = ['inTime', 'overdue', 'waiting', 'unmapped', 'none', 'resolved', 'old'] as const;

export type Place = (typeof PLACES)[number];

/** Where something is listed, and by what among its like: the least first. */
export interface Placed {
  readonly place: Place;
  readonly by: number;
}

/** `undefined` for what ended on a day before, or otherwise than by a number: it is not listed. */
export function placeOf(standing: Standing, isDone: boolean, rules: OldRules, now: Instant): Placed | undefined {
  const { clock, phase, urgency } = standing;
  if (!isMeasured(clock)) return isDone ? undefined : { place: phase === 'unmapped' ? 'unmapped' : 'none', by: 0 };
  if (clock.state === 'stopped') return endedPlace(clock.stoppedAt, rules.calendar, now);
  // Over or not: it is not the analyst's to move.
  if (phase === 'paused') return { place: 'waiting', by: clock.remainingMs };
  if (urgency !== 'overdue') return { place: 'inTime', by: clock.dueAt ?? Infinity };
  return { place: isOld(standing, rules, now) ? 'old' : 'overdue', by: -(clock.dueAt ?? now) };
}

/** A commitment never waits and never becomes old; one that was kept or taken back is not listed. */
export function commitmentPlace({ state, dueAt = Infinity }: Pick<Commitment, 'state' | 'dueAt'>): Placed | undefined {
  if (state === 'open') return { place: 'inTime', by: dueAt };
  return state === 'broken' ? { place: 'overdue', by: -dueAt } : undefined;
}

/** Equals are left to the caller. */
export const comparePlaced = (a: Placed, b: Placed): number =>
  PLACES.indexOf(a.place) - PLACES.indexOf(b.place) || Number(a.by > b.by) - Number(a.by < b.by);

function endedPlace(stoppedAt: Instant | undefined, calendar: Calendar | undefined, now: Instant): Placed | undefined {
  if (stoppedAt === undefined || calendar === undefined) return undefined;
  const { timeZone } = calendar.definition;
  return localDayAt(timeZone, stoppedAt) === localDayAt(timeZone, now) ? { place: 'resolved', by: -stoppedAt } : undefined;
}

import { businessTimeBetween } from '../../calendar/businessTime';
import type { Calendar } from '../../calendar/calendar';
import { fullDayMs } from '../../calendar/hours';
import { localDayAt } from '../../calendar/wallTime';
import type { DurationMs, Instant } from '../../time/instant';
import { isMeasured, type MeasuredClock } from '../clock/clock';
import type { Standing } from '../clock/standing';
import type { Commitment } from '../facts/commitments';

/** The parts of the queue as it is listed: first what can still be kept, then what is over and the analyst's to move, then what waits for others. */
export const PLACES = ['inTime', 'overdue', 'waiting', 'unmapped', 'none', 'resolved', 'old'] as const;

export type Place = (typeof PLACES)[number];

/** Where something is listed, and by what among its like: the least first. */
export interface Placed {
  readonly place: Place;
  readonly by: number;
}

/** What is asked of a place besides how a ticket stands. */
export interface PlaceRules {
  /** The hours of its policy: its days, and what is over of a clock that counts around the clock, go by them. Without them nothing is old. */
  readonly calendar: Calendar | undefined;
  /** Over by so many full business days, a ticket is old. */
  readonly oldAfterDays: number;
}

/** `undefined` for what ended on a day before, or otherwise than by a number: it is not listed. */
export function placeOf(standing: Standing, isDone: boolean, rules: PlaceRules, now: Instant): Placed | undefined {
  const { clock, phase, urgency } = standing;
  if (!isMeasured(clock)) return isDone ? undefined : { place: phase === 'unmapped' ? 'unmapped' : 'none', by: 0 };
  if (clock.state === 'stopped') return endedPlace(clock.stoppedAt, rules.calendar, now);
  // Over or not: it is not the analyst's to move.
  if (phase === 'paused') return { place: 'waiting', by: clock.remainingMs };
  if (urgency !== 'overdue') return { place: 'inTime', by: clock.dueAt ?? Infinity };
  return { place: isOld(clock, rules, now) ? 'old' : 'overdue', by: -(clock.dueAt ?? now) };
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

function isOld(clock: MeasuredClock, { calendar, oldAfterDays }: PlaceRules, now: Instant): boolean {
  return calendar !== undefined && overBy(clock, calendar, now) >= oldAfterDays * fullDayMs(calendar);
}

/** In business time, whatever the clock itself counts. */
function overBy({ calendar: counted, remainingMs, dueAt }: MeasuredClock, calendar: Calendar, now: Instant): DurationMs {
  if (counted !== undefined) return 0 - remainingMs;
  return dueAt === undefined ? 0 : businessTimeBetween(calendar, dueAt, now);
}

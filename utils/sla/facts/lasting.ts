import type { FactOf, Fact } from '../../tickets/fact';
import type { MeasuredClock } from '../clock/clock';
import { factsOfKind } from './history';

/** The pauses without an end that keep the clock paused by hand alone; none where the support center tells of a pause too, or nothing is paused. */
export function lastingByHand(clock: MeasuredClock, facts: readonly Fact[]): readonly FactOf<'pause'>[] {
  const { exclusions, startAt, state } = clock;
  const last = exclusions.at(-1);
  if (state !== 'paused' || last === undefined || last.to !== undefined || !last.isByHand) return [];
  // Nothing was counted since one of them began: one that an answer ended has time after it that was.
  const first = exclusions.findLastIndex(({ to }, index) => index < exclusions.length - 1 && to !== exclusions[index + 1]?.from) + 1;
  const since = exclusions[first]?.from ?? last.from;
  return factsOfKind(facts, 'pause').filter(({ from, to }) => to === undefined && Math.max(from, startAt) >= since);
}

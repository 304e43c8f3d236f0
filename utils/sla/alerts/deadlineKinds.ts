import type { DurationMs } from '../../time/instant';
import { leftAtInstant, type ClockReading, type Tell } from './reading';

/** The thresholds on the way to a deadline. */
export function tellBefore(reading: ClockReading, tell: Tell): void {
  const { dueAt, leads } = reading;
  if (dueAt === undefined) return;
  for (const { threshold, leftMs, isOwed } of leads) {
    if (threshold === 'deadline') continue;
    if (!tell(threshold, dueAt, leftAtInstant(reading, leftMs), isOwed)) return;
  }
}

export function tellDeadline({ dueAt }: ClockReading, tell: Tell): void {
  if (dueAt !== undefined) tell('deadline', dueAt, dueAt, true);
}

/** What came last of the repetitions, and the next one. */
export function tellAfter(reading: ClockReading, tell: Tell): void {
  const { clock, dueAt, rules, watchedSince } = reading;
  if (dueAt === undefined || dueAt < watchedSince) return;
  // Stryker disable next-line ConditionalExpression: no repetition is above 0 before the deadline.
  if (clock.remainingMs > 0) return;
  const done = repetitionsBy(0 - clock.remainingMs, rules.repeatAfterMs);
  for (const count of [done, done + 1]) {
    if (count > 0) tell(`after${count}`, dueAt, leftAtInstant(reading, -overBy(count, rules.repeatAfterMs)), true);
  }
}

/** Each repetition waits twice as long as the one before: 15 min over, 45, 105, … */
const overBy = (count: number, firstMs: DurationMs): DurationMs => firstMs * (2 ** count - 1);

/** How many repetitions are behind a clock that is over by so much. */
const repetitionsBy = (overMs: DurationMs, firstMs: DurationMs): number => Math.floor(Math.log2(overMs / firstMs + 1));

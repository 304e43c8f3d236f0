import type { DurationMs, Instant } from '../../time/instant';
import { countedBetween, countedFrom, type Hours } from './countedTime';

/** Half-open; `to` is absent while the pause lasts. */
export interface Pause {
  readonly from: Instant;
  readonly to: Instant | undefined;
}

export interface Measure {
  readonly elapsedMs: DurationMs;
  /** When `targetMs` is used up if nothing pauses again; `undefined` while paused, unless it had been used up before, and when it never is. */
  readonly runsOutAt: Instant | undefined;
}

/**
 * Time counted since `startAt` outside the pauses, as known at `until`.
 *
 * Costs one question per stretch between pauses, whatever their lengths. The pauses are ordered
 * by their beginning; they may touch, overlap, be empty or begin before `startAt`.
 */
export function measure(hours: Hours, startAt: Instant, pauses: readonly Pause[], targetMs: DurationMs, until: Instant): Measure {
  // A ticket from the future has not begun; it is read at its start.
  const knownUntil = Math.max(until, startAt);
  let elapsedMs = 0;
  let runsOutAt: Instant | undefined;
  let resumedAt = startAt;
  for (const { from, to } of pauses) {
    if (from > knownUntil) break;
    const countedMs = countedBetween(hours, resumedAt, from);
    if (runsOutAt === undefined && elapsedMs + countedMs >= targetMs) runsOutAt = countedFrom(hours, resumedAt, targetMs - elapsedMs);
    elapsedMs += countedMs;
    if (to === undefined || to > knownUntil) return { elapsedMs, runsOutAt };
    resumedAt = Math.max(resumedAt, to);
  }
  runsOutAt ??= countedFrom(hours, resumedAt, targetMs - elapsedMs);
  return { elapsedMs: elapsedMs + countedBetween(hours, resumedAt, knownUntil), runsOutAt };
}

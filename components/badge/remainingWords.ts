import { MAYBE } from '@/utils/language/telling/bounded';
import { badgeDuration } from '@/utils/language/telling/duration';
import { isBound } from '@/utils/sla/clock/bound';
import { type MeasuredClock } from '@/utils/sla/clock/clock';
import type { DurationMs } from '@/utils/time/instant';

const atLeast = (remainingMs: DurationMs): string => `≥\u00a0${badgeDuration(remainingMs)}`;
const unknown = (): string => MAYBE;

/** How what is left is written. Without the whole history a pause may be missing: it is a lower bound, and past the deadline nothing is certain. */
export function remainingWords(clock: MeasuredClock): (remainingMs: DurationMs) => string {
  if (!isBound(clock)) return badgeDuration;
  return clock.breached ? unknown : atLeast;
}

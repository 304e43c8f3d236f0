import { badgeDuration } from '@/utils/language/telling/duration';
import type { MeasuredClock } from '@/utils/sla/clock/clock';
import type { DurationMs } from '@/utils/time/instant';

const atLeast = (remainingMs: DurationMs): string => `≥\u00a0${badgeDuration(remainingMs)}`;
const unknown = (): string => '?';

/** How what is left is written. Without the whole history a pause may be missing: it is a lower bound, and past the deadline nothing is certain. */
export function remainingWords({ partialSince, breached }: MeasuredClock): (remainingMs: DurationMs) => string {
  if (partialSince === undefined) return badgeDuration;
  return breached ? unknown : atLeast;
}

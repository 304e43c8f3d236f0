import type { Calendar } from '../../calendar/calendar';
import { isOpenAt, nextChange, nextOpening } from '../../calendar/hours';
import { HOUR, MINUTE, type Instant } from '../../time/instant';

/** How long there can be silence; never longer than to the next opening, and never without an end. */
export const SILENCES = ['halfHour', 'hour', 'closing', 'opening'] as const;
export type SilenceLength = (typeof SILENCES)[number];

/** When a silence that begins at `now` ends; `undefined` where `calendar` knows no such instant: nothing closes while it is closed, or ever. */
export function silenceEnd(length: SilenceLength, calendar: Calendar, now: Instant): Instant | undefined {
  if (length === 'halfHour') return now + 30 * MINUTE;
  if (length === 'hour') return now + HOUR;
  if (!isOpenAt(calendar, now)) return length === 'opening' ? nextOpening(calendar, now) : undefined;
  const closesAt = nextChange(calendar, now);
  return length === 'closing' || closesAt === undefined ? closesAt : nextOpening(calendar, closesAt);
}

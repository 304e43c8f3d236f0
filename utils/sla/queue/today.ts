import type { Calendar } from '../../calendar/calendar';
import { isOpenAt, nextChange, nextOpening } from '../../calendar/hours';
import { HOUR, type Instant } from '../../time/instant';

/** A stretch of open hours that the strip shows. */
export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/** What lies ahead: until support closes, and the first hours after it opens again. In closed hours only the next opening, as a whole. */
export interface Ahead {
  readonly now: Stretch | undefined;
  readonly next: Stretch | undefined;
}

/** How much of the next opening is shown beside what is left of this one. */
const FIRST_HOURS = 2 * HOUR;

export function aheadOf(calendar: Calendar, now: Instant): Ahead {
  const isOpen = isOpenAt(calendar, now);
  const closesAt = isOpen ? nextChange(calendar, now) : now;
  // It never closes: a day of it is shown.
  if (closesAt === undefined) return { now: { from: now, to: now + 24 * HOUR }, next: undefined };
  const opensAt = nextOpening(calendar, closesAt);
  const opening = opensAt === undefined ? undefined : { from: opensAt, to: nextChange(calendar, opensAt) ?? opensAt + 24 * HOUR };
  if (!isOpen) return { now: undefined, next: opening };
  return {
    now: { from: now, to: closesAt },
    next: opening && { from: opening.from, to: Math.min(opening.to, opening.from + FIRST_HOURS) },
  };
}

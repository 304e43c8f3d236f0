import { wallTimeOf } from '@/utils/calendar/wallTime';
import { atTimeText, whenText } from '@/utils/language/due';
import type { Reading } from '@/utils/language/reading';
import type { Instant } from '@/utils/time/instant';

export const isSameDay = (a: Instant, b: Instant, timeZone: string): boolean =>
  wallTimeOf(timeZone, a).date === wallTimeOf(timeZone, b).date;

/** When something was read, by the analyst's own wall clock: `às 14:52`, on another day `ter 14:52`. */
export const momentText = (at: Instant, { now, ownZone, language }: Reading): string =>
  isSameDay(at, now, ownZone) ? atTimeText(at, ownZone, language) : whenText(at, now, ownZone, language);

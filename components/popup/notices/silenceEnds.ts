import { wallTimeOf } from '@/utils/calendar/wallTime';
import { timeText, whenText } from '@/utils/language/telling/due';
import type { Language } from '@/utils/language/language';
import type { Instant } from '@/utils/time/instant';

/** `16:40`, on another day `ter 9:00`: what follows an *until*. */
export function silenceEnds(at: Instant, now: Instant, timeZone: string, language: Language): string {
  const isToday = wallTimeOf(timeZone, at).date === wallTimeOf(timeZone, now).date;
  return isToday ? timeText(at, timeZone) : whenText(at, now, timeZone, language);
}

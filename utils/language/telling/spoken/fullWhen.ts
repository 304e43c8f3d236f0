import { wallTimeOf } from '../../../calendar/wallTime';
import type { Instant } from '../../../time/instant';
import type { Language } from '../../language';
import { fullDayWords } from '../../shapes/telling/spoken';
import { atTimeText, isNear, splitDate } from '../due';

/** In full words: `terça-feira às 17:00`, further away `terça-feira, 17 de novembro, às 17:00`; spoken `terça às 17:00`. */
export function fullWhenText(at: Instant, now: Instant, timeZone: string, language: Language, weekday: 'long' | 'spoken' = 'long'): string {
  const words = fullDayWords(language);
  const wall = wallTimeOf(timeZone, at);
  const today = wallTimeOf(timeZone, now);
  const [year, month, day] = splitDate(wall.date);
  const date = isNear(wall, today) ? undefined : words.fullDate(day, month - 1, year === splitDate(today.date)[0] ? undefined : year);
  return words.fullWhen(words[weekday][wall.weekday], date, atTimeText(at, timeZone, language));
}

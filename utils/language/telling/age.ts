import { HOUR, MINUTE, type Instant } from '../../time/instant';
import { momentText } from './due';
import { shortDuration } from './duration';
import type { Language } from '../language';
import { lengthWords } from '../shapes/time';

/** How old something read is: `agora mesmo`, `há 12 min`, then its time of day in the analyst's own zone. */
export function ageText(at: Instant, now: Instant, ownZone: string, language: Language): string {
  const age = Math.max(0, now - at);
  if (age < MINUTE) return lengthWords(language).justNow;
  if (age < HOUR) return lengthWords(language).ago(shortDuration(age - (age % MINUTE)));
  return momentText(at, now, ownZone, language);
}

import type { Target } from '../sla/policy/policy';
import type { DurationMs } from '../time/instant';
import { agreementOf, fullDuration, type Agreement } from './duration';
import type { Language } from './language';

type TimeKind = Target['time'];

/** Which time is meant, said once beside a short number: `úteis`, `corridas`. */
export const timeWords: Readonly<Record<Language, Readonly<Record<TimeKind, string>>>> = {
  pt: { business: 'úteis', elapsed: 'corridas' },
  es: { business: 'hábiles', elapsed: 'corridas' },
  en: { business: 'business', elapsed: 'elapsed' },
};

const business: Readonly<Record<'pt' | 'es', readonly [one: string, many: string]>> = {
  pt: ['útil', 'úteis'],
  es: ['hábil', 'hábiles'],
};

/** In full words with the kind of time: `1 hora e 20 minutos úteis`, `6 horas corridas`, `1 hour 20 minutes of business time`. */
export function fullCounted(ms: DurationMs, time: TimeKind, language: Language): string {
  const length = fullDuration(ms, language);
  if (language === 'en') return `${length} of ${time} time`;
  const agreement = agreementOf(ms);
  return `${length} ${time === 'business' ? business[language][agreement.isSingular ? 0 : 1] : running(agreement)}`;
}

const running = ({ isSingular, isFeminine }: Agreement): string => `corrid${isFeminine ? 'a' : 'o'}${isSingular ? '' : 's'}`;

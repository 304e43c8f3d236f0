import type { Target } from '../../../sla/policy/policy';
import type { SaidMs } from '../../../time/instant';
import type { Language } from '../../language';
import { fullLengthWords } from '../../shapes/telling/spoken';
import { agreementOf, fullDuration } from './fullDuration';

/** In full words with the kind of time: `1 hora e 20 minutos úteis`, `6 horas corridas`, `1 hour 20 minutes of business time`. */
export const fullCounted = (ms: SaidMs, time: Target['time'], language: Language): string =>
  fullLengthWords(language).counted(fullDuration(ms, language), time, agreementOf(ms));

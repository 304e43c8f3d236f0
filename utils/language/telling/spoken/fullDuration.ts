import type { DurationMs, SaidMs } from '../../../time/instant';
import type { Language } from '../../language';
import { fullLengthWords, type Agreement } from '../../shapes/telling/spoken';
import { partsOf, SECONDS_UNDER, type Parts } from '../duration';

type Unit = keyof Parts;

/** The units that `shortDuration` shows, with their counts. */
function shownUnits(ms: DurationMs): readonly (readonly [Unit, number])[] {
  const { hours, minutes, seconds } = partsOf(ms);
  if (hours > 0)
    return minutes === 0
      ? [['hours', hours]]
      : [
          ['hours', hours],
          ['minutes', minutes],
        ];
  if (Math.abs(ms) >= SECONDS_UNDER) return [['minutes', minutes]];
  if (minutes === 0) return [['seconds', seconds]];
  return seconds === 0
    ? [['minutes', minutes]]
    : [
        ['minutes', minutes],
        ['seconds', seconds],
      ];
}

/** In full words and without a sign, for those who hear it: `1 hora e 20 minutos`. */
export function fullDuration(ms: SaidMs, language: Language): string {
  const { units, and } = fullLengthWords(language);
  return shownUnits(ms)
    .map(([unit, count]) => `${count} ${units[unit][count === 1 ? 0 : 1]}`)
    .join(and);
}

/** How words that go with `fullDuration` agree with it. */
export function agreementOf(ms: DurationMs): Agreement {
  const units = shownUnits(ms);
  const verbIsSingular = units[0]?.[1] === 1;
  return { verbIsSingular, isSingular: verbIsSingular && units.length === 1, isFeminine: units.every(([unit]) => unit === 'hours') };
}

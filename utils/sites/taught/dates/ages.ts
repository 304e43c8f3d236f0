import { DAY, HOUR, MINUTE, SECOND, type DurationMs } from '../../../time/instant';
import { tokensOf } from './tokens';

const DAYS = (count: number): DurationMs => count * DAY;

/** Units of an age in pt, es, en, de, fr, without accents, as words and as people shorten them. */
const UNITS: readonly (readonly [length: DurationMs, names: string])[] = [
  [SECOND, 's sec secs second seconds seg segs segundo segundos sek sekunde sekunden seconde secondes'],
  [MINUTE, 'm min mins minute minutes minuto minutos minuten'],
  [HOUR, 'h hr hrs hour hours hora horas std stunde stunden heure heures'],
  [DAYS(1), 'd day days dia dias tag tage tagen jour jours j'],
  [DAYS(7), 'w wk week weeks semana semanas woche wochen semaine semaines sem'],
  [DAYS(30), 'mo month months mes meses monat monate monaten mois'],
  [DAYS(365), 'y yr year years ano anos jahr jahre jahren an ans annee annees'],
];

const LENGTHS = new Map(UNITS.flatMap(([length, names]) => names.split(' ').map((name) => [name, length] as const)));

/** One of something, in words. */
const ONE = new Set(['a', 'an', 'um', 'uma', 'un', 'una', 'une', 'ein', 'eine', 'einem', 'einer']);

/** An age that a text tells instead of a date, `2 hours ago` or `1 d 12 h`, and how much more it may be. */
export interface Age {
  readonly atLeast: DurationMs;
  /** The smallest unit that is told. */
  readonly step: DurationMs;
}

export function ageIn(text: string): Age | undefined {
  const tokens = tokensOf(text);
  let atLeast = 0;
  let step = Infinity;
  for (const [at, token] of tokens.entries()) {
    const unit = token.kind === 'word' ? LENGTHS.get(token.text) : undefined;
    const before = tokens[at - 1];
    const count = before?.kind === 'number' ? Number(before.text) : before && ONE.has(before.text) ? 1 : undefined;
    if (unit === undefined || count === undefined) continue;
    atLeast += count * unit;
    step = Math.min(step, unit);
  }
  return step === Infinity ? undefined : { atLeast, step };
}

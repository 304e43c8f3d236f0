import { DAY, HOUR, MINUTE, SECOND, type DurationMs } from '../../../time/instant';
import { isMark, type Token, tokensOf } from './tokens';

const DAYS = (count: number): DurationMs => count * DAY;

/** Units of an age in pt, es, en, de, fr, without accents, as words and as people shorten them. */
const UNITS: readonly (readonly [length: DurationMs, names: string])[] = [
  [SECOND, 's sec secs second seconds seg segs segundo segundos sek sekunde sekunden seconde secondes'],
  [MINUTE, 'm min mins minute minutes minuto minutos minuten'],
  [HOUR, 'h hr hrs hour hours hora horas std stunde stunden heure heures'],
  [DAYS(1), 'd day days dia dias tag tage tagen jour jours j'],
  [DAYS(7), 'w wk wks week weeks semana semanas woche wochen semaine semaines sem'],
  [DAYS(30), 'mo mth mths month months mes meses monat monate monaten mois'],
  [DAYS(365), 'y yr year years ano anos jahr jahre jahren an ans annee annees'],
];

const LENGTHS = new Map(UNITS.flatMap(([length, names]) => names.split(' ').map((name) => [name, length] as const)));

/** How many of something, in words; a few are two at least. */
const COUNTS: Readonly<Record<number, string>> = {
  0.5: 'half meia media halbe halben demi',
  1: 'a an one um uma un una une ein eine einem einer',
  2: 'two couple few several dois duas dos varias poucos poucas pocos alguns algumas algunos zwei einigen wenigen mehreren deux quelques plusieurs',
  3: 'three tres drei trois',
  4: 'four quatro cuatro vier quatre',
  5: 'five cinco funf cinq',
  6: 'six seis sechs',
  7: 'seven sete siete sieben sept',
  8: 'eight oito ocho acht huit',
  9: 'nine nove nueve neun neuf',
  10: 'ten dez diez zehn dix',
};
const COUNTED = new Map(Object.entries(COUNTS).flatMap(([count, words]) => words.split(' ').map((word) => [word, Number(count)] as const)));

/** Words that tell an age by themselves, and how much they leave open. */
const ALONE: readonly (readonly [words: RegExp, Age])[] = [
  [/\b(?:now|moments? ago|agora|ahora|gerade eben|soeben|a l . instant)\b/, { atLeast: 0, step: 5 * MINUTE }],
  [/\b(?:today|hoje|hoy|heute|aujourd . hui)\b/, { atLeast: 0, step: DAY }],
  [/\b(?:yesterday|ontem|ayer|gestern|hier)\b/, { atLeast: 0, step: 2 * DAY }],
];

/** An age that a text tells instead of a date, `2 hours ago` or `1 d 12 h`, and how much more it may be. */
export interface Age {
  readonly atLeast: DurationMs;
  /** The smallest unit that is told. */
  readonly step: DurationMs;
}

export function ageIn(text: string): Age | undefined {
  const tokens = tokensOf(text.slice(0, 300).replace(/½/g, '.5'));
  let atLeast = 0;
  let step = Infinity;
  for (const [at, token] of tokens.entries()) {
    const unit = token.kind === 'word' ? LENGTHS.get(token.text) : undefined;
    // French `an` is English too.
    const isUnit = unit !== undefined && (token.text !== 'an' || tokens[at - 1]?.kind === 'number');
    const count = isUnit ? countBefore(tokens, at) : undefined;
    if (unit === undefined || count === undefined) continue;
    atLeast += count * unit;
    step = Math.min(step, unit);
  }
  if (step < Infinity) return { atLeast, step };
  const plain = tokens.map((each) => each.text).join(' ');
  return ALONE.find(([words]) => words.test(plain))?.[1];
}

/** `2`, `1.5`, `½`, `half an`, `two`, `a couple of`. */
function countBefore(tokens: readonly Token[], at: number): number | undefined {
  const [whole, mark, before] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]];
  if (before?.kind === 'number') {
    if (!isMark(mark, '.,') || !before.isGlued) return Number(before.text);
    return Number(`${whole?.kind === 'number' && mark!.isGlued ? whole.text : 0}.${before.text}`);
  }
  const [close, far] = [before, mark].map((each) => COUNTED.get(each?.text ?? ''));
  if (before?.text === 'of' || before?.text === 'de' || before?.text === '-') return far;
  return close === 1 && far === 0.5 ? far : close;
}

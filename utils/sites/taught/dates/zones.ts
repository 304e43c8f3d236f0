import { isTimeZone } from '../../../calendar/zoneOffsets';
import { HOUR, MINUTE, type DurationMs } from '../../../time/instant';
import { figure, isMark, type Token } from './tokens';

/** A zone that a text names: so far ahead of UTC, or by its own rules. */
export type NamedZone = { readonly offset: DurationMs } | { readonly timeZone: string };

/** Names of zones by their hours ahead of UTC: those that mean one zone wherever they are written; `IST`, say, means three. */
const NAMES: Readonly<Record<number, string>> = {
  0: 'Z UTC GMT WET',
  [-2]: 'BRST',
  [-3]: 'ART BRT UYT CLST PYST',
  [-4]: 'AMT CLT BOT VET PYT EDT',
  [-5]: 'COT PET ECT EST CDT',
  [-6]: 'CST MDT',
  [-7]: 'MST PDT',
  [-8]: 'PST AKDT',
  [-9]: 'AKST',
  [-10]: 'HST',
  1: 'CET MEZ WEST BST',
  2: 'CEST MESZ EET OEZ',
  3: 'EEST OESZ MSK',
  9: 'JST KST',
  10: 'AEST',
  11: 'AEDT',
  12: 'NZST',
  13: 'NZDT',
};

const HOURS_AHEAD = new Map(
  Object.entries(NAMES).flatMap(([hours, names]) => names.split(' ').map((name) => [name, Number(hours)] as const)),
);

/** What zones are called in words, without accents: those that browsers write, and the nearest city that keeps the same time. */
const WORDS: Readonly<Record<string, string>> = {
  UTC: 'coordinated universal|universal co+rd|universel coordonne|koordinierte welt|greenwich',
  'Europe/Berlin': 'mitteleurop|central europe|europa central|europe centrale',
  'Europe/Athens': 'osteurop|eastern europe|europa (?:del este|oriental)|europe de l.est',
  'Europe/Lisbon': 'westeurop|western europe|europa oc+idental|europe de l.ouest',
  'Europe/London': 'british|britanic',
  'America/New_York': 'eastern|hora (?:del este|oriental)',
  'America/Los_Angeles': 'pacific',
  'America/Denver': 'mountain',
  'America/Chicago': 'central (?:standard|daylight)',
  'America/Sao_Paulo': 'brasilia',
  'America/Argentina/Buenos_Aires': 'argentin',
  'America/Bogota': 'colombia',
  'America/Santiago': 'chile',
  'America/Lima': 'peru',
};
const TIME = '(?:time|hora|horario|heure|tempo|temps|\\w*zeit)';

/** Words of a time of some place, together: `Hora: 15:40 · Chile` is none. */
function inWords(text: string): string | undefined {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (!/time|hora|heure|zeit|tempo|temps/.test(plain)) return undefined;
  const rest = '[^\\d,;:·|]{0,30}';
  return Object.entries(WORDS).find(([, words]) =>
    new RegExp(`\\b${TIME}\\b${rest}(?:${words})|(?:${words})${rest}${TIME}\\b`).test(plain),
  )?.[0];
}

/** The zone named behind the time at `at`, right before it, or in so many words anywhere. */
export function zoneIn(text: string, tokens: readonly Token[], at: number): NamedZone | undefined {
  const region = text
    .slice(0, 300)
    .match(/[A-Z][A-Za-z]{2,20}(?:\/[A-Z][A-Za-z_-]{1,30}(?:[+-]\d{1,2})?){1,2}/g)
    ?.flatMap((each) => [each, each.replace(/[+-]\d+$/, '')])
    .find(isTimeZone);
  if (region !== undefined) return { timeZone: region };
  const zone = zoneAt(tokens, isMark(tokens[at], '([') ? at + 1 : at);
  if (zone !== undefined) return zone;
  const named = inWords(text.slice(0, 300));
  return named === undefined ? undefined : { timeZone: named };
}

function zoneAt(tokens: readonly Token[], at: number): NamedZone | undefined {
  const token = tokens[at];
  const named =
    token?.kind === 'word' ? HOURS_AHEAD.get(/^(?:z|utc|gmt)$/.test(token.text) ? token.text.toUpperCase() : token.written) : undefined;
  const isUniversal = named === 0;
  const offset = offsetAt(tokens, isUniversal ? at + 1 : at, isUniversal ? 1 : 2);
  if (offset !== undefined && (isUniversal || named === undefined)) return { offset };
  if (named === undefined) return undefined;
  return { offset: named * HOUR };
}

/** `+0000`, `-03`, `+05:30`; behind `UTC` also `-3` and `+ 1`. Else the figures stand right behind the sign: `09:00 - 10:00` is a span. */
function offsetAt(tokens: readonly Token[], at: number, least: 1 | 2): DurationMs | undefined {
  const [sign, hours, colon, minutes] = tokens.slice(at, at + 4);
  const isApart = least === 1 && (colon === undefined || isMark(colon, ':)],;'));
  if (!isMark(sign, '+-') || !(hours?.isGlued || isApart)) return undefined;
  const whole = figure(hours, 4);
  const [h, m] =
    whole === undefined ? [figure(hours, least, 2), isMark(colon, ':') ? figure(minutes, 2) : 0] : [Math.floor(whole / 100), whole % 100];
  if (h === undefined || m === undefined || h > 14 || m > 59) return undefined;
  return (sign!.text === '-' ? -1 : 1) * (h * HOUR + m * MINUTE);
}

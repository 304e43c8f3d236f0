import { HOUR, MINUTE, SECOND, type DurationMs } from '../../../time/instant';
import { figure, isMark, type Token } from './tokens';

/** A time of day in a text. */
export interface WrittenTime {
  /** By the clock on the wall. */
  readonly sinceMidnight: DurationMs;
  /** What the smallest part that is told leaves open. */
  readonly precision: DurationMs;
  /** Behind its last token. */
  readonly to: number;
}

/** Hours and, as far as they are told, minutes, seconds and milliseconds. */
type Parts = readonly [hour: number, minute?: number, second?: number, ms?: number];

/** Words before a time of day. `as` is Portuguese `às`. */
const BEFORE = new Set(['as', 'a', 'las', 'la', 'at', 'um', 'gegen', 'vers', 't', 'hora', 'hrs', 'o']);
/** Words that stand for the hour itself. */
const HOURS = new Set(['h', 'hs', 'hr', 'hrs', 'uhr', 'horas', 'hora', 'heures', 'heure']);
/** Words between a time and the day behind it. */
const BEFORE_DAY = new Set(['de', 'do', 'del', 'da', 'dia', 'am', 'den', 'le', 'du', 'el', 'em', 'on', 'of', 'the']);
/** What makes an age of `15h`. */
const AGO = new Set(['ha', 'hace', 'vor', 'seit', 'depuis', 'y', 'desde', 'for']);

/** Parts of the day in pt, es, en, de, fr, without accents. A night is before midnight or after it. */
const PARTS = new Map(
  Object.entries({
    a: 'manha manana madrugada matin morning morgens vormittags fruh',
    p: 'tarde noite noche afternoon evening nachmittags abends apres soir mittags mediodia midi noon',
    n: 'night nachts nuit',
  }).flatMap(([half, words]) => words.split(' ').map((word) => [word, half] as const)),
);
/** Words between a time and the part of its day. */
const OF_DAY = new Set(['da', 'de', 'do', 'du', 'del', 'la', 'l', 'in', 'the', 'at', 'a', 'pela', 'por', "'", '’']);

/** What a text tells of the time: one, none, or `wrong` where there is one that no clock shows. `day` are the tokens of the date. */
export function timeIn(tokens: readonly Token[], day: { readonly from: number; readonly to: number }): WrittenTime | 'wrong' | undefined {
  const after = indexes(day.to, tokens.length);
  const colon = [...indexes(day.from, day.to), ...after, ...indexes(0, day.from).toReversed()].find((at) => isColonTime(tokens, at));
  if (colon !== undefined) return withColon(tokens, colon);
  // `2 h` may as well be an age, so that without a colon a time has to stand right behind its date.
  const next = after.find((at) => !isMark(tokens[at], ',-@·|') && !(tokens[at]?.kind === 'word' && BEFORE.has(tokens[at].text)));
  const behind = next === undefined ? undefined : withoutColon(tokens, next);
  return (
    behind ??
    indexes(0, day.from)
      .map((at) => hourBefore(tokens, at, day.from))
      .find((time) => time !== undefined)
  );
}

/** `15h 17/11/2026`, `3 PM on Nov 17`: nothing but a word or two stands between the hour and its day. */
function hourBefore(tokens: readonly Token[], at: number, day: number): WrittenTime | undefined {
  const time = withoutColon(tokens.slice(0, day), at);
  if (typeof time !== 'object' || tokens.slice(Math.max(at - 2, 0), at).some(({ text }) => AGO.has(text))) return undefined;
  const isNext = tokens.slice(time.to, day).every((token) => isMark(token, ',-·|@/') || BEFORE_DAY.has(token.text));
  // `2h` is as likely an age.
  const isHour =
    tokens[at + 1]?.text !== 'h' || tokens[at]!.text.length > 1 || time.precision < HOUR || BEFORE.has(tokens[at - 1]?.text ?? '');
  const isMarked = tokens[at + 1]?.kind === 'word' || tokens[time.to - 1]?.kind === 'word';
  return isNext && isHour && isMarked ? time : undefined;
}

const indexes = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(to - from, 0) }, (_, index) => from + index);

const isColonTime = (tokens: readonly Token[], at: number): boolean =>
  figure(tokens[at], 1, 2) !== undefined &&
  isMark(tokens[at + 1], ':') &&
  figure(tokens[at + 2], 2) !== undefined &&
  !isMark(tokens[at - 1], ':+');

function withColon(tokens: readonly Token[], from: number): WrittenTime | 'wrong' {
  const [hour, minute] = [Number(tokens[from]!.text), Number(tokens[from + 2]!.text)];
  const second = isMark(tokens[from + 3], ':') ? figure(tokens[from + 4], 2) : undefined;
  if (second === undefined) return halved(tokens, [hour, minute], from + 3);
  const [mark, fraction] = tokens.slice(from + 5, from + 7);
  const isFraction = isMark(mark, '.,') && mark!.isGlued && fraction?.isGlued && fraction.kind === 'number';
  if (!isFraction) return halved(tokens, [hour, minute, second], from + 5);
  return halved(tokens, [hour, minute, second, Math.floor(Number(`0.${fraction.text}`) * SECOND)], from + 7);
}

/** `15h40`, `15h`, `15 Uhr`, `3 PM`, `15.40`, and `154000` behind a `T`. */
function withoutColon(tokens: readonly Token[], from: number): WrittenTime | 'wrong' | undefined {
  const [number, next, more] = tokens.slice(from, from + 3);
  if (tokens[from - 1]?.text === 't' && (figure(number, 4) ?? figure(number, 6)) !== undefined)
    return checked(number!.text.match(/\d\d/g)!.map(Number) as unknown as Parts, from + 1);
  const hour = figure(number, 1, 2);
  if (hour === undefined) return undefined;
  if (next?.kind === 'word' && HOURS.has(next.text)) {
    const minute = figure(more, 2);
    if (minute === undefined) return halved(tokens, [hour], from + 2);
    return halved(tokens, [hour, minute], /^m(?:in)?$/.test(tokens[from + 3]?.text ?? '') ? from + 4 : from + 3);
  }
  const minute = isMark(next, '.') && next!.isGlued && more?.isGlued ? figure(more, 2) : undefined;
  if (minute !== undefined) return halved(tokens, [hour, minute], from + 3);
  return halfAt(tokens, from + 1) && halved(tokens, [hour], from + 1);
}

function halved(tokens: readonly Token[], [hour, ...rest]: Parts, figures: number): WrittenTime | 'wrong' {
  const to = HOURS.has(tokens[figures]?.text ?? '') ? figures + 1 : figures;
  const half = halfAt(tokens, to);
  return half === undefined ? checked([hour, ...rest], to) : checked([ofDay(hour, half.half), ...rest], half.to);
}

type Half = 'a' | 'p' | 'n';

/** `am`, `p.m.`, `p. m.` as words of their own, and a single letter right behind the figures. */
function halfAt(tokens: readonly Token[], at: number): { readonly half: Half; readonly to: number } | undefined {
  const [word, dot, m, end] = tokens.slice(at, at + 4);
  if (word?.kind !== 'word') return undefined;
  const part = indexes(at, at + 4).find((each) => !OF_DAY.has(tokens[each]?.text ?? ''));
  const named = PARTS.get(tokens[part ?? at]?.text ?? '');
  if (part !== undefined && named !== undefined) return { half: named as Half, to: part + 1 };
  if (word.text === 'am' || word.text === 'pm') return { half: word.text[0] as Half, to: at + 1 };
  if (word.text !== 'a' && word.text !== 'p') return undefined;
  if (isMark(dot, '.') && dot!.isGlued && m?.text === 'm') return { half: word.text, to: at + (isMark(end, '.') ? 4 : 3) };
  if (dot?.text === 'm') return { half: word.text, to: at + 2 };
  return word.isGlued ? { half: word.text, to: at + 1 } : undefined;
}

/** Past noon the hour says it by itself: German `am` behind `15:40` means on. */
function ofDay(hour: number, half: Half): number {
  if (hour > 12) return hour;
  return (hour % 12) + (half === 'p' || (half === 'n' && hour > 5 && hour < 12) ? 12 : 0);
}

function checked([hour, minute, second, ms]: Parts, to: number): WrittenTime | 'wrong' {
  if (hour > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) return 'wrong';
  const precision = minute === undefined ? HOUR : second === undefined ? MINUTE : SECOND;
  return { sinceMidnight: hour * HOUR + (minute ?? 0) * MINUTE + (second ?? 0) * SECOND + (ms ?? 0), precision, to };
}

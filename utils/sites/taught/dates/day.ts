import { monthOf } from './months';
import { figure, isMark, type Token } from './tokens';

/** The order of day, month and year in figures. */
export type DayOrder = 'dmy' | 'mdy' | 'ymd';

/** A day in a text: by each order in which its figures make sense, as `YYYY-MM-DD`. */
export interface WrittenDay {
  readonly days: Readonly<Partial<Record<DayOrder, string>>>;
  /** The tokens that it takes: the first, and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

/** Between the parts of a date whose month is a word. */
const JOINTS = new Set(['de', 'del', 'of', 'do', 'da']);
const ORDINALS = new Set(['o', 'a', 'st', 'nd', 'rd', 'th', 'er', 'ro']);

/** Each day that stands in the text, in order. A day of figures needs its separator twice. */
export function daysIn(tokens: readonly Token[]): readonly WrittenDay[] {
  const found: WrittenDay[] = [];
  for (let at = 0; at < tokens.length;) {
    const day = inFigures(tokens, at) ?? closed(tokens, at) ?? named(tokens, at);
    if (day) found.push(day);
    at = day?.to ?? at + 1;
  }
  return found;
}

function inFigures(tokens: readonly Token[], from: number): WrittenDay | undefined {
  const [first, mark, second, again, third] = tokens.slice(from, from + 5);
  if (!isMark(mark, '/.-') || again?.text !== mark?.text || second?.kind !== 'number') return undefined;
  const to = from + 5;
  // More figures of the same kind beside: an address or a version.
  const goesOn = (tokens[to]?.isGlued ?? false) && tokens[to]?.text === mark?.text && (tokens[to + 1]?.isGlued ?? false);
  const hasMore = goesOn && tokens[to + 1]?.kind === 'number';
  const hasLess = (first?.isGlued ?? false) && isMark(tokens[from - 1], mark?.text ?? '') && tokens[from - 2]?.kind === 'number';
  if (hasMore || hasLess) return undefined;
  const [a, b, c] = [figure(first, 1, 2), figure(second, 1, 2), figure(third, 1, 2)];
  const year = yearOf(third);
  if (a !== undefined && b !== undefined && year !== undefined) {
    // No country writes the month first and dots between.
    const monthFirst = mark?.text === '.' ? undefined : dateOf(year, a, b);
    const yearFirst = c === undefined ? undefined : dateOf(2000 + a, b, c);
    return among({ dmy: dateOf(year, b, a), mdy: monthFirst, ymd: yearFirst }, from, to);
  }
  const first4 = figure(first, 4);
  if (first4 === undefined || b === undefined || c === undefined) return undefined;
  return always(dateOf(first4, b, c), from, to);
}

/** `20261117`, and as the standard has it with a `T` behind. */
function closed(tokens: readonly Token[], from: number): WrittenDay | undefined {
  const token = tokens[from];
  if (figure(token, 8) === undefined || tokens[from + 1]?.text !== 't') return undefined;
  const [year, month, day] = [token!.text.slice(0, 4), token!.text.slice(4, 6), token!.text.slice(6)].map(Number);
  return always(dateOf(year!, month!, day!), from, from + 1);
}

/** `17 de nov. de 2026`, `Nov 17th, 2026`, `2026 nov 17`: the word says which is the month. */
function named(tokens: readonly Token[], from: number): WrittenDay | undefined {
  const parts: (Token | number)[] = [];
  let at = from;
  for (; parts.length < 3 && at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const month = token.kind === 'word' ? monthOf(token.text) : undefined;
    // Spanish and French `mar` before a day in figures is a Tuesday.
    if (token.kind === 'number' && parts.every((part) => typeof part === 'number') && inFigures(tokens, at)) return undefined;
    if (month !== undefined && !parts.some((part) => typeof part === 'number')) parts.push(month);
    else if (token.kind === 'number') {
      // The time stands between day and year: `Nov 12 14:34:51 2026`.
      if (parts.length === 2 && isMark(tokens[at + 1], ':')) at = endOfTime(tokens, at) - 1;
      else parts.push(token);
    } else if (parts.length === 0 || !isJoint(token)) return undefined;
  }
  if (parts.length < 3) return undefined;
  const [first, second, third] = parts;
  const isMonth = (part: Token | number | undefined): part is number => typeof part === 'number';
  const [year, month, day] =
    isMonth(second) && !isMonth(first) && !isMonth(third)
      ? figure(first, 4) === undefined
        ? [yearOf(third), second, figure(first, 1, 2)]
        : [figure(first, 4), second, figure(third, 1, 2)]
      : isMonth(first) && !isMonth(second) && !isMonth(third)
        ? [yearOf(third), first, figure(second, 1, 2)]
        : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return always(dateOf(year, month, day), from, at);
}

const isJoint = (token: Token): boolean =>
  token.kind === 'word' ? JOINTS.has(token.text) || (token.isGlued && ORDINALS.has(token.text)) : isMark(token, ".,-/'’ºª°");

/** Behind the figures, and the half of the day or the zone. */
function endOfTime(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.kind === 'number' && (at === from || isMark(tokens[at - 1], ':'))) at += 2;
  return /^(?:[A-Z]{1,5}|am|pm)$/.test(tokens[at - 1]?.written ?? '') ? at : at - 1;
}

/** Two digits are of this century. */
const yearOf = (token: Token | undefined): number | undefined => {
  const short = figure(token, 2);
  return short === undefined ? figure(token, 4) : 2000 + short;
};

const two = (number: number): string => String(number).padStart(2, '0');

/** `undefined` unless such a day exists. */
function dateOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1970 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? `${year}-${two(month)}-${two(day)}` : undefined;
}

const always = (date: string | undefined, from: number, to: number): WrittenDay | undefined =>
  date === undefined ? undefined : { days: { dmy: date, mdy: date, ymd: date }, from, to };

function among(days: Readonly<Partial<Record<DayOrder, string | undefined>>>, from: number, to: number): WrittenDay | undefined {
  const known = Object.entries(days).filter(([, date]) => date !== undefined);
  return known.length === 0 ? undefined : { days: Object.fromEntries(known), from, to };
}

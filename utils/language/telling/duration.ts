import { HOUR, MINUTE, SECOND, type DurationMs, type SaidMs } from '../../time/instant';

const SPACE = '\u00a0';
const MINUS = '\u2212';

/** Under this much, seconds are told. */
export const SECONDS_UNDER: DurationMs = 5 * MINUTE;
/** From this much on, a badge tells hours alone. */
const HOURS_ALONE_FROM: DurationMs = 10 * HOUR;

/** What a length consists of, whole units of each. */
export interface Parts {
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** Rounded towards zero: down what is left, down the magnitude of what is over. Hours are not folded into days: what a day is depends on a calendar. */
export function partsOf(ms: DurationMs): Parts {
  const total = Math.floor(Math.abs(ms) / SECOND);
  return { hours: Math.floor(total / 3600), minutes: Math.floor(total / 60) % 60, seconds: total % 60 };
}

/** Two units at most, the same in every language: `1 h 20`, `45 min`, `4 min 32 s`, `−2 h 05`. Never `−0`. */
export function shortDuration(ms: SaidMs): string {
  const { hours, minutes, seconds } = partsOf(ms);
  if (hours > 0) return signed(ms, minutes === 0 ? `${hours}${SPACE}h` : `${hours}${SPACE}h${SPACE}${twoDigits(minutes)}`);
  if (Math.abs(ms) >= SECONDS_UNDER) return signed(ms, `${minutes}${SPACE}min`);
  if (minutes === 0) return seconds === 0 ? `0${SPACE}s` : signed(ms, `${seconds}${SPACE}s`);
  return signed(ms, seconds === 0 ? `${minutes}${SPACE}min` : `${minutes}${SPACE}min${SPACE}${twoDigits(seconds)}${SPACE}s`);
}

const toldSeconds = new Map<number, string>();

/** While seconds are told: a list of a thousand says the same few hundred texts each second, and the browser takes one that it knows in half the time. */
function secondsText(ms: DurationMs): string {
  const seconds = Math.trunc(ms / SECOND);
  const known = toldSeconds.get(seconds);
  if (known !== undefined) return known;
  const text = shortDuration(ms);
  toldSeconds.set(seconds, text);
  return text;
}

/** As `shortDuration`, but from 10 h on without minutes: `22 h`, `−12 h`. */
export function badgeDuration(ms: SaidMs): string {
  if (Math.abs(ms) < SECONDS_UNDER) return secondsText(ms);
  return Math.abs(ms) < HOURS_ALONE_FROM ? shortDuration(ms) : signed(ms, `${partsOf(ms).hours}${SPACE}h`);
}

const signed = (ms: DurationMs, text: string): string => (ms < 0 ? MINUS + text : text);
const twoDigits = (count: number): string => String(count).padStart(2, '0');

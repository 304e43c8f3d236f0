import { instantOf } from '../../calendar/wallTime';
import { HOUR, SECOND, type Instant } from '../../time/instant';
import type { DateFormat } from './definition';

type Order = DateFormat['order'];

/** How dates on a page are written, and whether day and month could as well be the other way round. */
export interface DerivedDates {
  readonly order: Order;
  readonly isAmbiguous: boolean;
  /** Each date names its own zone. */
  readonly isZoned: boolean;
}

/** First letters of the months in Portuguese, Spanish and English. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ene'],
  ['fev', 'feb'],
  ['mar'],
  ['abr', 'apr'],
  ['mai', 'may'],
  ['jun'],
  ['jul'],
  ['ago', 'aug'],
  ['set', 'sep'],
  ['out', 'oct'],
  ['nov'],
  ['dez', 'dic', 'dec'],
];

const ZONE = /(?:Z|UTC|GMT|[+-]\d\d:?\d\d)$/i;

/** The order that makes sense of every text, and of dates that all lie in the past: nothing was created later than now. */
export function datesOf(texts: readonly string[], timeZone: string, now: Instant, isMonthFirst: boolean): DerivedDates | undefined {
  if (texts.length === 0) return undefined;
  const likely: readonly Order[] = [
    'iso',
    'milliseconds',
    'seconds',
    'ymd',
    ...(isMonthFirst ? (['mdy', 'dmy'] as const) : (['dmy', 'mdy'] as const)),
  ];
  const fitting = likely.filter((order) => texts.every((text) => isPast(instantIn(text, { order, timeZone }), now)));
  const [order] = fitting;
  if (order === undefined) return undefined;
  const isAmbiguous = fitting.includes('dmy') && fitting.includes('mdy') && texts.some((text) => differs(text, timeZone));
  return { order, isAmbiguous, isZoned: order.endsWith('seconds') || texts.every((text) => ZONE.test(text)) };
}

/** A day for what the clock of the computer and the zone chosen may be off. */
const isPast = (at: Instant | undefined, now: Instant): boolean =>
  at !== undefined && at <= now + 24 * HOUR && at > now - 30 * 366 * 24 * HOUR;

const differs = (text: string, timeZone: string): boolean =>
  instantIn(text, { order: 'dmy', timeZone }) !== instantIn(text, { order: 'mdy', timeZone });

/** When a text of this format says; `undefined` for what is no such date, e.g. `2 hours ago`. */
export function instantIn(text: string, { order, timeZone }: DateFormat): Instant | undefined {
  const said = text.trim();
  if (order === 'seconds' || order === 'milliseconds') {
    const digits = order === 'seconds' ? /^\d{9,10}$/ : /^\d{12,13}$/;
    return digits.test(said) ? Number(said) * (order === 'seconds' ? SECOND : 1) : undefined;
  }
  if (order === 'iso') return isoInstant(said, timeZone);
  const date = namedDate(said) ?? numericDate(said, order);
  return date === undefined ? undefined : instantOf(timeZone, `${date} ${timeIn(said)}`);
}

function isoInstant(text: string, timeZone: string): Instant | undefined {
  const [, date, time = '00:00', seconds = ':00', fraction = '', zone] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i.exec(text) ?? [];
  if (date === undefined) return undefined;
  if (zone === undefined) return instantOf(timeZone, `${date} ${time}${seconds}`);
  const at = Date.parse(`${date}T${time}${seconds}${fraction}${zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`);
  return Number.isNaN(at) ? undefined : at;
}

const two = (number: string | number): string => String(number).padStart(2, '0');

function numericDate(text: string, order: Order): string | undefined {
  const [, first = '', second = '', third = ''] = /(?<!\d)(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})(?!\d)/.exec(text) ?? [];
  if (first === '') return undefined;
  const [day, month, year] = order === 'ymd' ? [third, second, first] : order === 'dmy' ? [first, second, third] : [second, first, third];
  return dateOf(day, Number(month), year);
}

/** `17 de nov. de 2026`, `Nov 17, 2026`: the name says which is the month. */
function namedDate(text: string): string | undefined {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const word = plain.match(/[a-z]{3,}/g)?.find((one) => one !== 'martes' && monthOf(one) > 0);
  const [day, year] = plain.replace(/\d{1,2}:\d\d.*/, (time) => time.replace(/^[\d:]+/, '')).match(/\d+/g) ?? [];
  return word === undefined || day === undefined || year === undefined ? undefined : dateOf(day, monthOf(word), year);
}

const monthOf = (word: string): number => MONTHS.findIndex((names) => names.some((name) => word.startsWith(name))) + 1;

function dateOf(day: string, month: number, year: string): string | undefined {
  const isDate =
    /^\d{1,2}$/.test(day) && /^(?:\d\d|\d{4})$/.test(year) && month >= 1 && month <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDate ? `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)}` : undefined;
}

/** `15:40`, `3:40 PM`, `15h40`; midnight where only the day is told, since to count from too early warns too early. */
function timeIn(text: string): string {
  const [, hours = '0', minutes = '00', seconds = '00', half] =
    /(?<!\d)(\d{1,2})[:h](\d\d)(?::(\d\d))?\s*([ap])?\.?\s?m?/i.exec(text) ?? [];
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `${two(hour)}:${minutes}:${seconds}`;
}

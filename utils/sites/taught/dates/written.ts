import { instantOf } from '../../../calendar/wallTime';
import { DAY, SECOND, type DurationMs, type Instant } from '../../../time/instant';
import { timeIn, type WrittenTime } from './clock';
import { type DayOrder, daysIn } from './day';
import { tokensOf } from './tokens';
import { type NamedZone, zoneIn } from './zones';

/** What a text says of one date, before anything is known of the page on which it stands. */
export interface WrittenDate {
  /** When it says, by each order in which its figures make sense, and in this zone where it names none itself. */
  at(order: DayOrder, timeZone: string): Instant | undefined;
  readonly orders: readonly DayOrder[];
  /** How much the text leaves open: a day where it tells no time. */
  readonly precision: DurationMs;
  readonly isZoned: boolean;
}

/** The one date in a text, with whatever words around. `undefined` for none, for one that does not exist, and for more than one. */
export function writtenDate(text: string): WrittenDate | undefined {
  const said = text.trim();
  if (/^(?:\d{9,10}|\d{12,13})$/.test(said)) return sinceEpoch(said);
  const tokens = tokensOf(said);
  const [day, second] = daysIn(tokens);
  if (day === undefined || second !== undefined) return undefined;
  const time = timeIn(tokens, day);
  if (time === 'wrong') return undefined;
  const zone = time && zoneIn(said, tokens, time.to);
  const orders = (['dmy', 'mdy', 'ymd'] as const).filter((order) => day.days[order] !== undefined);
  return {
    orders,
    isZoned: zone !== undefined,
    precision: time?.precision ?? DAY,
    at: (order, timeZone) => instantAt(day.days[order], time, zone, timeZone),
  };
}

function sinceEpoch(digits: string): WrittenDate {
  const at = Number(digits) * (digits.length > 10 ? 1 : SECOND);
  return { at: () => at, orders: ['dmy', 'mdy', 'ymd'], precision: SECOND, isZoned: true };
}

/** Midnight where only the day is told, since to count from too early warns too early. */
function instantAt(
  date: string | undefined,
  time: WrittenTime | undefined,
  zone: NamedZone | undefined,
  timeZone: string,
): Instant | undefined {
  if (date === undefined) return undefined;
  const { sinceMidnight = 0 } = time ?? {};
  if (zone && 'offset' in zone) return Date.parse(date) + sinceMidnight - zone.offset;
  const ms = sinceMidnight % SECOND;
  const at = instantOf(zone?.timeZone ?? timeZone, `${date} ${new Date(sinceMidnight).toISOString().slice(11, 19)}`);
  return at === undefined ? undefined : at + ms;
}

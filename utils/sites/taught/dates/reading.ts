import { wallTimeOf } from '../../../calendar/wallTime';
import { DAY, MINUTE, type DurationMs, type Instant } from '../../../time/instant';
import type { DateFormat } from '../definition';
import { ageIn } from './ages';
import type { DayOrder } from './day';
import { type WrittenDate, writtenDate } from './written';

/** What is known beside the text. */
export interface DateContext extends DateFormat {
  readonly now: Instant;
  /** When the ticket was created by what is known already. */
  readonly known?: Instant | undefined;
}

/** What comes of a text that should be a date in the past. */
export type DateReading =
  | { readonly kind: 'read'; readonly at: Instant; readonly precision: DurationMs }
  /** Day and month fit both ways, and nothing tells which one the page means. */
  | { readonly kind: 'both'; readonly dmy: Instant; readonly mdy: Instant }
  /** In the future, another one than was known, or in an order other than the page's. */
  | { readonly kind: 'refused'; readonly why: 'future' | 'contradicts' | 'order'; readonly at: Instant }
  | { readonly kind: 'age' }
  | { readonly kind: 'none' };

/** The clocks of the computer and of the support center may differ by so much. */
const SLACK: DurationMs = 15 * MINUTE;

export function readDate(text: string, context: DateContext): DateReading {
  const written = writtenDate(text);
  if (written === undefined) return { kind: ageIn(text) ? 'age' : 'none' };
  const { timeZone, now, known } = context;
  const chosen = chosenOrder(written, context);
  if (typeof chosen === 'object') return chosen;
  const at = written.at(chosen, timeZone)!;
  const { precision } = written;
  if (at > now + SLACK) return { kind: 'refused', why: 'future', at };
  if (known !== undefined && !isSame(at, precision, known, timeZone)) return { kind: 'refused', why: 'contradicts', at };
  return { kind: 'read', at, precision };
}

/** Lessons from before also tell `iso` and seconds, which every text tells by itself. */
const isDayOrder = (order: DateFormat['order']): order is DayOrder => order === 'dmy' || order === 'mdy' || order === 'ymd';

/** Where one way to read it lies ahead and the other does not, the text tells its order by itself. */
function chosenOrder(written: WrittenDate, { order, timeZone, now }: DateContext): DayOrder | DateReading {
  const [first] = written.orders as readonly [DayOrder];
  if (isDayOrder(order))
    return written.orders.includes(order) ? order : { kind: 'refused', why: 'order', at: written.at(first, timeZone)! };
  const [dmy, mdy] = [written.at('dmy', timeZone), written.at('mdy', timeZone)];
  if (dmy === undefined || mdy === undefined || dmy === mdy) return first;
  const isPast = (at: Instant): boolean => at <= now + SLACK;
  if (isPast(dmy) !== isPast(mdy)) return isPast(dmy) ? 'dmy' : 'mdy';
  return { kind: 'both', dmy, mdy };
}

/** A list may tell the day alone of what a ticket page tells to the second, and the other way round. */
function isSame(at: Instant, precision: DurationMs, known: Instant, timeZone: string): boolean {
  if (Math.abs(at - known) < MINUTE || (known >= at && known < at + precision)) return true;
  const [day, knownDay] = [wallTimeOf(timeZone, at), wallTimeOf(timeZone, known)];
  return day.date === knownDay.date && knownDay.minuteOfDay === 0 && knownDay.second === 0;
}

/** How the dates of a page are written. */
export interface DerivedDates {
  /** `undefined` where each text tells it by itself. */
  readonly order: DayOrder | undefined;
  /** Day and month could as well be the other way round. */
  readonly isAmbiguous: boolean;
  /** Each date names its own zone. */
  readonly isZoned: boolean;
}

/** The order that makes sense of every text, and of dates that all lie in the past: nothing was created later than now. */
export function datesOf(texts: readonly string[], timeZone: string, now: Instant, isMonthFirst: boolean): DerivedDates | undefined {
  const dates = texts.map(writtenDate).filter((date) => date !== undefined);
  if (dates.length === 0 || dates.length < texts.length) return undefined;
  const isPast = (at: Instant | undefined): boolean => at !== undefined && at <= now + DAY;
  const likely: readonly DayOrder[] = isMonthFirst ? ['mdy', 'dmy', 'ymd'] : ['dmy', 'mdy', 'ymd'];
  const fitting = likely.filter((order) => dates.every((date) => isPast(date.at(order, timeZone))));
  const [order] = fitting;
  if (order === undefined) return undefined;
  const differs = (date: WrittenDate): boolean => date.at('dmy', timeZone) !== date.at('mdy', timeZone);
  const isOpen = dates.some(differs);
  return {
    order: isOpen || order === 'ymd' ? order : undefined,
    isAmbiguous: isOpen && fitting.includes('dmy') && fitting.includes('mdy'),
    isZoned: dates.every(({ isZoned }) => isZoned),
  };
}

/** When a text of this format says; `undefined` for what is no such date, e.g. `2 hours ago`. */
export function instantIn(text: string, { order, timeZone }: DateFormat): Instant | undefined {
  const written = writtenDate(text);
  if (isDayOrder(order)) return written?.at(order, timeZone);
  const differs = written?.at('dmy', timeZone) !== written?.at('mdy', timeZone) && written?.orders.length !== 1;
  return differs ? undefined : written?.at(written.orders[0]!, timeZone);
}

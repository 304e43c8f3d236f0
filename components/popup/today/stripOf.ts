import { businessTimeBetween } from '@/utils/calendar/businessTime';
import type { Calendar } from '@/utils/calendar/calendar';
import { wallTimeOf } from '@/utils/calendar/wallTime';
import { firstChain } from '@/utils/sla/queue/chains';
import { aheadOf, type Ahead, type Stretch } from '@/utils/sla/queue/today';
import { HOUR, MINUTE, type Instant } from '@/utils/time/instant';
import type { QueueRow } from '../queue/queueRows';

/** Deadlines at most so much business time apart are hard to keep for one person. */
const TOGETHER_WITHIN = 30 * MINUTE;
/** As wide as the popup is, in px: whether icons touch is not worth measuring. */
const WIDTH = 344;
const ICON = 14;
const MOST_ICONS = 12;
const SHORT_STRETCH = 45 * MINUTE;

/** A stretch of time on the strip, from and to in percent of its width. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly time: Stretch;
}

export interface Mark {
  readonly row: QueueRow;
  readonly at: Instant;
  readonly place: number;
}

/** So many deadlines within one half hour. */
export interface HalfHour {
  readonly place: number;
  readonly rows: readonly QueueRow[];
}

export interface StripShape {
  readonly ahead: Ahead;
  readonly bars: readonly Bar[];
  /** In the order of their instants. */
  readonly marks: readonly Mark[];
  /** In place of the marks where these are too many or too close to be told apart. */
  readonly halfHours: readonly HalfHour[] | undefined;
  readonly chain: readonly Mark[] | undefined;
  /** The middle of the closed hours between the two stretches. */
  readonly night: number | undefined;
}

/** What falls due until closing and after the next opening, laid out; `undefined` when nothing does. */
export function stripOf(rows: readonly QueueRow[], calendar: Calendar, now: Instant, hasChains: boolean): StripShape | undefined {
  const ahead = aheadOf(calendar, now);
  const bars = barsOf(ahead, now);
  const night = bars.length === 2 ? ((bars[0]?.to ?? 0) + (bars[1]?.from ?? 0)) / 2 : undefined;
  const marks = rows.flatMap((row): readonly Mark[] => {
    const place = row.place === 'inTime' ? placeAt(row.by, bars, night) : undefined;
    return place === undefined ? [] : [{ row, at: row.by, place }];
  });
  if (marks.length === 0) return undefined;
  const chain = hasChains ? firstChain(marks, (from, to) => businessTimeBetween(calendar, from, to), TOGETHER_WITHIN) : undefined;
  return { ahead, bars, marks, halfHours: isCrowded(marks) ? halfHoursOf(marks, bars, night) : undefined, chain, night };
}

function barsOf({ now: open, next }: Ahead, now: Instant): readonly Bar[] {
  if (open === undefined) return next ? [{ from: 0, to: 100, time: next }] : [];
  if (next === undefined) return [{ from: 0, to: 100, time: open }];
  const end = open.to - now < SHORT_STRETCH ? 40 : 66;
  return [
    { from: 0, to: end, time: open },
    { from: end + 6, to: 100, time: next },
  ];
}

function placeAt(at: Instant, bars: readonly Bar[], night: number | undefined): number | undefined {
  const bar = bars.find(({ time }) => time.from <= at && at <= time.to);
  if (bar) return bar.from + ((at - bar.time.from) / (bar.time.to - bar.time.from)) * (bar.to - bar.from);
  const [first, second] = bars;
  // A clock that runs around the clock ends in the night.
  return first && second && at > first.time.to && at < second.time.from ? night : undefined;
}

function isCrowded(marks: readonly Mark[]): boolean {
  const touches = (index: number): boolean => ((marks[index + 1]?.place ?? Infinity) - (marks[index]?.place ?? 0)) * (WIDTH / 100) < ICON;
  return marks.length > MOST_ICONS || marks.some((_, index) => touches(index) && touches(index + 1));
}

function halfHoursOf(marks: readonly Mark[], bars: readonly Bar[], night: number | undefined): readonly HalfHour[] {
  const half = HOUR / 2;
  const by = Map.groupBy(marks, ({ at }) => Math.floor(at / half));
  return [...by].map(([index, members]) => ({
    place: placeAt(Math.max((index + 0.5) * half, members[0]?.at ?? 0), bars, night) ?? members[0]?.place ?? 0,
    rows: members.map(({ row }) => row),
  }));
}

/** A full hour on a bar; told where there is room. */
export interface HourMark {
  readonly place: number;
  readonly told: string | undefined;
}

/** Room for a time beside another, in percent. */
const APART = 13;

export function hoursOf({ from, to, time }: Bar, timeZone: string): readonly HourMark[] {
  const width = time.to - time.from;
  const step = width > 5 * HOUR ? 3 : 1;
  const marks: HourMark[] = [];
  for (let at = Math.floor(time.from / HOUR) * HOUR + HOUR; at < time.to; at += HOUR) {
    const place = from + ((at - time.from) / width) * (to - from);
    const { minuteOfDay } = wallTimeOf(timeZone, at);
    const hour = minuteOfDay / 60;
    const hasRoom = place - from >= APART && to - place >= APART;
    marks.push({ place, told: hasRoom && hour % step === 0 ? String(hour) : undefined });
  }
  return marks;
}

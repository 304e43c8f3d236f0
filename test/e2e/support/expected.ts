import type { CalendarDefinition } from '@/utils/calendar/calendarDefinition';
import { slowAdd, slowBetween } from '../../support/slowBusinessTime.ts';

// What an analyst must see, computed minute by minute and with none of Prazo's code.

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const FURTHEST = 60 * 24 * HOUR;

/** Half-open. */
export interface Pause {
  readonly from: number;
  readonly to: number;
}

/** A clock with nothing but pauses in it. */
export interface ExpectedClock {
  readonly startAt: number;
  readonly targetMs: number;
  /** `undefined` for elapsed time. */
  readonly calendar: CalendarDefinition | undefined;
  readonly pauses?: readonly Pause[];
}

const between = (calendar: CalendarDefinition | undefined, from: number, to: number): number =>
  calendar === undefined ? Math.max(0, to - from) : slowBetween(calendar, from, to);

/** Negative once over. */
export function remainingAt({ startAt, targetMs, calendar, pauses = [] }: ExpectedClock, now: number): number {
  const paused = pauses.reduce((sum, { from, to }) => sum + between(calendar, from, Math.min(to, now)), 0);
  return targetMs - between(calendar, startAt, now) + paused;
}

/** When the target runs out. A pause that began after that changes nothing. */
export function dueOf({ startAt, targetMs, calendar, pauses = [] }: ExpectedClock): number {
  const dueAfter = (amount: number): number => {
    const due = calendar === undefined ? startAt + amount : slowAdd(calendar, startAt, amount, startAt + FURTHEST);
    if (due === undefined) throw new Error('the calendar is not open long enough');
    return due;
  };
  let amount = targetMs;
  for (const { from, to } of pauses) if (from < dueAfter(amount)) amount += between(calendar, from, to);
  return dueAfter(amount);
}

const NBSP = '\u00a0';

/** The words of a badge for so much time, spelled out again from the rules of how durations are told. */
export function badgeWords(ms: number): string {
  const total = Math.floor(Math.abs(ms) / 1000);
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  const two = (count: number): string => `${count}`.padStart(2, '0');
  const words =
    hours >= 10
      ? `${hours} h`
      : hours > 0
        ? minutes === 0
          ? `${hours} h`
          : `${hours} h ${two(minutes)}`
        : total >= 300
          ? `${minutes} min`
          : minutes === 0
            ? `${seconds} s`
            : seconds === 0
              ? `${minutes} min`
              : `${minutes} min ${two(seconds)} s`;
  return `${ms < 0 ? '−' : ''}${words}`.replaceAll(' ', NBSP);
}

/** Everything a badge may rightly say between two instants: it ticks while it is read, and may be one second late. */
export function wordsBetween(clock: ExpectedClock, from: number, to: number): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = from - 1500; at <= to + 500; at += 250) for (const told of wordsAt(clock, at)) words.add(told);
  return words;
}

/** What a badge of a clock that counts may say, by the room that it has. */
export function wordsAt(clock: ExpectedClock, at: number): readonly string[] {
  const left = remainingAt(clock, at);
  return Math.abs(left) < TOLD_FROM ? [badgeWords(left)] : whenWords(clock, left, at);
}

/** From so much on a badge tells when, not how much. */
const TOLD_FROM = 10 * 3_600_000;

/** `Thu 14:30` or `since Thu`, beyond six days the date; shorter where there is no room. */
function whenWords(clock: ExpectedClock, left: number, now: number): readonly string[] {
  const timeZone = clock.calendar?.timeZone ?? 'UTC';
  const due = dueOf(clock);
  const told = (options: Intl.DateTimeFormatOptions, at = due): string =>
    new Intl.DateTimeFormat('en-GB', { timeZone, ...options }).format(at);
  const dayOf = (at: number): number => Date.parse(new Intl.DateTimeFormat('sv-SE', { timeZone }).format(at)) / 86_400_000;
  const isNear = Math.abs(dayOf(due) - dayOf(now)) <= 6;
  const day = isNear ? told({ weekday: 'short' }) : told({ day: 'numeric', month: 'short' });
  if (left < 0) return [`since${NBSP}${day}`, day];
  return isNear ? [`${day}${NBSP}${told({ hour: 'numeric', minute: '2-digit' }).replace(/^0(?=\d)/, '')}`, day] : [day];
}

/** How an English sentence tells an instant in a zone: `Tuesday at 17:00`. */
export function spokenWhen(at: number, timeZone: string): { readonly weekday: string; readonly time: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'long',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return { weekday: part('weekday'), time: `${Number(part('hour'))}:${part('minute')}` };
}

/**
 * A zone where it is between noon and one o'clock now, so that no spec runs into closing time, midnight or a weekend, and a calendar in it: open from
 * 9:00 to 18:00 every day but yesterday.
 */
export function noonCalendar(now: number): CalendarDefinition {
  const offset = 12 - new Date(now).getUTCHours();
  const timeZone = offset === 0 ? 'Etc/GMT' : `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
  const yesterday = new Date(now + offset * HOUR - 24 * HOUR).toISOString().slice(0, 10);
  const day = [['09:00', '18:00']] as const;
  return { timeZone, weekly: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }, holidays: [yesterday] };
}

/** The instant of a wall time in that zone, so many days before today. */
export function noonTime(now: number, daysAgo: number, time: string): number {
  const offset = 12 - new Date(now).getUTCHours();
  const date = new Date(now + offset * HOUR - daysAgo * 24 * HOUR).toISOString().slice(0, 10);
  return Date.parse(`${date}T${time}:00Z`) - offset * HOUR;
}

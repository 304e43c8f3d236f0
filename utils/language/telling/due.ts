import { localDayOf, wallTimeOf, type WallTime } from '../../calendar/wallTime';
import type { Instant } from '../../time/instant';
import { dayWords } from '../shapes/time';
import type { Language } from '../language';
import { zoneLabel } from './zone';

/** A weekday alone is told up to this many days away, before or after: the seventh has the same name again. */
const WEEKDAY_ALONE_DAYS = 6;

/** 24 h, without a leading zero: `9:00`. */
export const timeText = (at: Instant, timeZone: string): string => clockFace(wallTimeOf(timeZone, at));

/** `ter 17:00`, further away `ter 17/11 17:00`. */
export function whenText(at: Instant, now: Instant, timeZone: string, language: Language): string {
  const wall = wallTimeOf(timeZone, at);
  const today = wallTimeOf(timeZone, now);
  const day = isNear(wall, today) ? dayWords(language).short[wall.weekday] : dateText(wall, today, language);
  return `${day} ${clockFace(wall)}`;
}

/** `whenText` with the zone: `ter 17:00 ART`. */
export const dueText = (at: Instant, now: Instant, timeZone: string, language: Language): string =>
  `${whenText(at, now, timeZone, language)} ${zoneLabel(timeZone, language, at)}`;

/** With the date however near: `ter 17/11 17:00`, in another year `ter 17/11/2027 17:00`. */
export function datedText(at: Instant, now: Instant, timeZone: string, language: Language): string {
  const wall = wallTimeOf(timeZone, at);
  return `${dateText(wall, wallTimeOf(timeZone, now), language)} ${clockFace(wall)}`;
}

/** `datedText` with the zone: `ter 17/11 17:00 ART`. */
export const datedDueText = (at: Instant, now: Instant, timeZone: string, language: Language): string =>
  `${datedText(at, now, timeZone, language)} ${zoneLabel(timeZone, language, at)}`;

/** A day with its date: `ter 17/11`. */
export const dayText = (at: Instant, now: Instant, timeZone: string, language: Language): string =>
  dateText(wallTimeOf(timeZone, at), wallTimeOf(timeZone, now), language);

/** The same instant on the analyst's own wall, `16:00 para você`; `undefined` when it reads the same there. */
export function ownTimeText(at: Instant, timeZone: string, ownZone: string, language: Language): string | undefined {
  const there = wallTimeOf(timeZone, at);
  const here = wallTimeOf(ownZone, at);
  if (there.date === here.date && there.minuteOfDay === here.minuteOfDay) return undefined;
  const day = there.date === here.date ? '' : `${dayWords(language).short[here.weekday]} `;
  return `${day}${clockFace(here)} ${dayWords(language).forYou}`;
}

/** `às 14:52`, `a las 14:52`, `at 14:52`. */
export const atTimeText = (at: Instant, timeZone: string, language: Language): string => dayWords(language).atTime(timeText(at, timeZone));

/** When something was read, by the wall clock of the one who reads it: `às 14:52`, on another day `ter 14:52`. */
export const momentText = (at: Instant, now: Instant, ownZone: string, language: Language): string =>
  wallTimeOf(ownZone, at).date === wallTimeOf(ownZone, now).date ? atTimeText(at, ownZone, language) : whenText(at, now, ownZone, language);

export function clockFace({ minuteOfDay }: WallTime): string {
  return `${Math.floor(minuteOfDay / 60)}:${String(minuteOfDay % 60).padStart(2, '0')}`;
}

function dateText(wall: WallTime, today: WallTime, language: Language): string {
  const words = dayWords(language);
  const [year, month, day] = splitDate(wall.date);
  const date = words.shortDate(day, month - 1, year === splitDate(today.date)[0] ? undefined : year);
  return `${words.short[wall.weekday]} ${date}`;
}

/** Within the days of which the weekday alone says which. */
export function isNear(wall: WallTime, today: WallTime): boolean {
  return Math.abs((localDayOf(wall.date) ?? 0) - (localDayOf(today.date) ?? 0)) <= WEEKDAY_ALONE_DAYS;
}

/** Of `2026-11-17`; the month counts from 1. */
export function splitDate(date: string): readonly [year: number, month: number, day: number] {
  const [day = '', month = '', ...year] = date.split('-').toReversed();
  return [Number(year.toReversed().join('-')), Number(month), Number(day)];
}

import { nextOpening } from '@/utils/calendar/hours';
import { localDayAt, wallTimeOf } from '@/utils/calendar/wallTime';
import { clockTexts } from '@/utils/language/shapes/clock';
import { dayWords } from '@/utils/language/shapes/time';
import { zoneOf } from '@/utils/language/telling/zoneOf';
import { timeText } from '@/utils/language/telling/due';
import { leftText } from '@/utils/language/telling/bounded';
import { shortDuration } from '@/utils/language/telling/duration';
import type { Reading } from '@/utils/language/telling/reading';
import type { TicketView } from '@/utils/messages/protocol';
import { isBound } from '@/utils/sla/clock/bound';
import { toldReason, type MeasuredClock } from '@/utils/sla/clock/clock';
import type { Standing } from '@/utils/sla/clock/standing';
import { HOUR, type DurationMs, type Instant } from '@/utils/time/instant';
import { remainingWords } from './remainingWords';

/** One way to write what a badge tells. */
export interface BadgeForm {
  /** In regular weight before the text: `1ª`, or whom a pause waits for. */
  readonly first: string | undefined;
  readonly text: string;
  /** The moon of closed hours behind it. */
  readonly hasMoon: boolean;
}

/** From so much on it is told when, not how much: a duration that hardly moves misleads, and a time of day never does. */
export const WHEN_FROM: DurationMs = 10 * HOUR;
const NEAR_DAYS = 6;

/** Whether the badge tells when it falls due in place of what is left. A bound is no deadline to be told. */
export const tellsDue = (clock: MeasuredClock, { phase, urgency }: Pick<Standing, 'phase' | 'urgency'>): boolean =>
  clock.dueAt !== undefined &&
  !isBound(clock) &&
  urgency !== 'overdue' &&
  (phase === 'closedHours' || (phase === 'counting' && clock.remainingMs >= WHEN_FROM));

/** Every form, the longest first. What presses and `1ª` never go. */
export function formsOf(
  clock: MeasuredClock,
  standing: Standing,
  view: Pick<TicketView, 'calendar'>,
  reading: Reading,
): readonly BadgeForm[] {
  const { phase, urgency, pauseReason } = standing;
  const texts = clockTexts(reading.language);
  const first = clock.metric === 'firstResponse' ? texts.first : undefined;
  const hasMoon = phase === 'closedHours';
  const form = (text: string, isMoonShown = hasMoon): BadgeForm => ({ first, text, hasMoon: isMoonShown });
  const left = remainingWords(clock)(clock.remainingMs);
  if (phase === 'paused') {
    const why = texts.onBadge[toldReason(pauseReason)];
    const hours = clock.remainingMs - (clock.remainingMs % HOUR);
    const words = isBound(clock) ? [left] : [leftText(clock), ...(hours === 0 ? [] : [shortDuration(hours)])];
    return [why, undefined].flatMap((before) => words.map((text) => ({ first: before, text, hasMoon })));
  }
  const { dueAt } = clock;
  if (dueAt === undefined || isBound(clock)) return [form(left)];
  const zone = zoneOf(clock, view, reading);
  const day = dayOf(dueAt, zone, reading);
  if (urgency === 'overdue')
    return clock.remainingMs > -WHEN_FROM ? [form(left), form(left, false)] : [form(texts.since(day)), form(day), form(day, false)];
  if (!tellsDue(clock, standing)) return [form(left)];
  const whole = isNear(dueAt, zone, reading) ? `${day}\u00a0${timeText(dueAt, zone)}` : day;
  const short = isNextOpening(clock, dueAt, zone, reading) ? [form(timeText(dueAt, zone)), form(timeText(dueAt, zone), false)] : [];
  return [form(whole), ...short, form(whole, false), form(day, false)];
}

/** `seg`; further away `17/11`. */
function dayOf(at: Instant, zone: string, reading: Reading): string {
  const { date, weekday } = wallTimeOf(zone, at);
  const words = dayWords(reading.language);
  if (isNear(at, zone, reading)) return words.short[weekday];
  const [, month = '', day = ''] = date.split('-');
  return words.shortDate(Number(day), Number(month) - 1, undefined);
}

const isNear = (at: Instant, zone: string, { now }: Reading): boolean =>
  Math.abs(localDayAt(zone, at) - localDayAt(zone, now)) <= NEAR_DAYS;

/** A time of day alone says enough of the day that opens next. */
function isNextOpening({ calendar }: MeasuredClock, at: Instant, zone: string, { calendars, now }: Reading): boolean {
  const hours = calendar === undefined ? undefined : calendars.get(calendar);
  const opensAt = hours && nextOpening(hours, now);
  return opensAt !== undefined && opensAt > now && localDayAt(zone, opensAt) === localDayAt(zone, at);
}

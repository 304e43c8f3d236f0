import { wallTimeOf } from '@/utils/calendar/wallTime';
import { zoneOf } from '@/utils/language/telling/zoneOf';
import { lengthWords } from '@/utils/language/shapes/time';
import { atTimeText, datedText, dayText, timeText, whenText } from '@/utils/language/telling/due';
import { atMostSign, leftText } from '@/utils/language/telling/bounded';
import { shortDuration } from '@/utils/language/telling/duration';
import type { Reading } from '@/utils/language/telling/reading';
import { sumTexts, type SumTexts } from '@/utils/language/shapes/views';
import type { TicketView } from '@/utils/messages/protocol';
import { isMeasured, toldReason, type Clock, type MeasuredClock } from '@/utils/sla/clock/clock';
import { clockAt } from '@/utils/sla/clock/clockAt';
import { explain, type ExplanationRow } from '@/utils/sla/clock/explanation';
import { type Exception, exceptionsOf } from './exceptions';
import { MINUTE, type DurationMs, type Instant } from '@/utils/time/instant';

export interface SumRow {
  readonly from: Instant;
  readonly isExcluded: boolean;
  readonly isByHand?: true;
  readonly when: string;
  readonly why: string;
  readonly time: string;
}

/** A clock's number written out: a headline, what was counted and what was not, and what that makes. */
export interface Sum {
  readonly total: string;
  readonly note: string;
  readonly rows: readonly SumRow[];
  readonly foot: readonly { readonly label: string; readonly time: string }[];
  /** Holidays and special days that the deadline goes by. */
  readonly exceptions: readonly Exception[];
  readonly texts: Pick<SumTexts, 'caption' | 'when' | 'why' | 'time' | 'byHand' | 'exceptions' | 'seeCalendar'>;
}

/** `undefined` for a clock without a number. */
export function sumOf(view: Pick<TicketView, 'calendar'>, clock: Clock, reading: Reading): Sum | undefined {
  if (!isMeasured(clock)) return undefined;
  const { calendars, now, language } = reading;
  const current = clockAt(clock, calendars, now);
  const texts = sumTexts(language);
  const rows = explain(current, calendars, now);
  const say = rowText(rows, current, view, reading);
  const elapsed = wholeMinutes(current.elapsedMs, current.remainingMs);
  const used = atMostSign(current) + shortDuration(elapsed);
  const target = `${shortDuration(current.targetMs)} ${lengthWords(language).kinds[current.target.time]}`;
  return {
    total: texts.usedOf(used, target),
    note: noteOf(rows, current, zoneOf(current, view, reading), texts),
    rows: withLengths(rows, current.remainingMs).map(([row, length], index) => say(row, length, index)),
    foot: [
      { label: texts.counted, time: used },
      { label: footLabel(current, texts), time: leftText(current, (ms) => shortDuration(Math.abs(ms))) },
    ],
    exceptions: exceptionsOf(current, reading),
    texts,
  };
}

/**
 * What is left is rounded down, so what was counted is rounded up before the deadline and down after it: then both make up the target.
 * Without a whole minute there is nothing to round.
 */
function wholeMinutes(ms: DurationMs, remainingMs: DurationMs): DurationMs {
  if (ms < MINUTE) return ms;
  return (remainingMs > 0 ? Math.ceil(ms / MINUTE) : Math.floor(ms / MINUTE)) * MINUTE;
}

/** Each row is told as the difference of two rounded running totals, so that the rows add up as they are read. */
function withLengths(rows: readonly ExplanationRow[], remainingMs: DurationMs): (readonly [ExplanationRow, DurationMs])[] {
  let total = 0;
  return rows.map((row) => {
    const before = wholeMinutes(total, remainingMs);
    total += row.countedMs;
    const length = wholeMinutes(total, remainingMs) - before;
    return [row, length >= MINUTE ? length : row.countedMs];
  });
}

function noteOf(rows: readonly ExplanationRow[], { calendar }: MeasuredClock, zone: string, texts: SumTexts): string {
  const excluded = rows.filter((row) => row.kind === 'excluded' && row.reason !== 'resolved');
  const pauses = excluded.length;
  const stated = excluded.filter((row) => 'isByHand' in row).length;
  const whole = rows.reduce((count, row) => count + (row.kind === 'days' ? row.days : 0), 0);
  const partly = new Set(rows.filter(({ kind }) => kind === 'counted').map(({ from }) => wallTimeOf(zone, from).date));
  const days = whole + partly.size;
  const isWorthSaying = calendar !== undefined && pauses === 0 && days > 1;
  return isWorthSaying
    ? ` ${texts.inDays(days)} · ${texts.pauses(0)}`
    : ` · ${texts.pauses(pauses)}${stated > 0 ? `, ${stated} ${texts.byHand}` : ''}`;
}

function rowText(rows: readonly ExplanationRow[], clock: MeasuredClock, view: Pick<TicketView, 'calendar'>, reading: Reading) {
  const { now, language } = reading;
  const texts = sumTexts(language);
  const zone = zoneOf(clock, view, reading);
  const dateOf = (at: Instant): string => wallTimeOf(zone, at).date;
  const isAllToday = rows.every(({ from, to = now }) => dateOf(from) === dateOf(now) && dateOf(to) === dateOf(now));
  const start = (at: Instant): string => (isAllToday ? whenText : datedText)(at, now, zone, language);
  const until = (from: Instant, to: Instant | undefined): string => {
    if (to === undefined) return ` – ${texts.now}`;
    return dateOf(from) === dateOf(to - 1) ? `–${endText(to, zone)}` : ` – ${start(to)}`;
  };

  return (row: ExplanationRow, length: DurationMs, index: number): SumRow => {
    const { from } = row;
    if (row.kind === 'days') {
      const when = `${dayText(from, now, zone, language)} – ${dayText(row.to - 1, now, zone, language)}`;
      return { from, isExcluded: false, when, why: texts.daysOf(row.days, shortDuration(row.dayMs)), time: shortDuration(length) };
    }
    const when = `${start(from)}${until(from, row.to)}`;
    if (row.kind === 'excluded') {
      return {
        from,
        isExcluded: true,
        when,
        why: texts.excluded[row.reason === 'resolved' ? 'resolved' : toldReason(row.reason)],
        time: texts.notCounted(shortDuration(row.excludedMs)),
        ...(row.isByHand && { isByHand: row.isByHand }),
      };
    }
    const begins = clock.underCoverage ? texts.calledAt : texts.contactAt;
    const why = index === 0 ? begins(atTimeText(clock.startAt, zone, language)) : '';
    return { from, isExcluded: false, when, why, time: shortDuration(length) };
  };
}

/** Hours that end with the day end at 24:00, not at 0:00 of the same day. */
const endText = (to: Instant, zone: string): string => timeText(to, zone).replace(/^0:00$/, '24:00');

function footLabel({ target, targetMs, remainingMs, calendar }: MeasuredClock, texts: SumTexts): string {
  const length = shortDuration(targetMs);
  if (remainingMs < 0) return texts.beyond(length);
  const isDays = target.unit === 'day' && calendar !== undefined && target.amount > 0;
  return texts.leftOf(isDays ? `${length} (${texts.businessDays(target.amount, shortDuration(targetMs / target.amount))})` : length);
}

import { pausedSince, unmappedWord, zoneOf } from '@/utils/language/telling/clockName';
import { clockTexts } from '@/utils/language/shapes/clock';
import { localDayOf, wallTimeOf } from '@/utils/calendar/wallTime';
import { dayWords } from '@/utils/language/shapes/time';
import { dueText, momentText, timeText, whenText } from '@/utils/language/telling/due';
import { shortDuration } from '@/utils/language/telling/duration';
import type { Language } from '@/utils/language/language';
import { popupTexts } from '@/utils/language/shapes/popup';
import type { Reading } from '@/utils/language/telling/reading';
import { severityName } from '@/utils/language/telling/severityName';
import { isMeasured } from '@/utils/sla/clock/clock';
import type { Instant } from '@/utils/time/instant';
import type { QueueRow } from './queueRows';

/** The instant under the badge: when it falls due, or since when it is paused. */
export function instantOf({ standing: { clock, phase } }: QueueRow): Instant | undefined {
  if (!isMeasured(clock) || clock.state === 'stopped') return undefined;
  return clock.dueAt ?? (phase === 'paused' ? pausedSince(clock) : undefined);
}

export function instantText(row: QueueRow, reading: Reading): string {
  const at = instantOf(row);
  const { clock } = row.standing;
  if (at === undefined || !isMeasured(clock)) return '';
  const timeZone = zoneOf(clock, row.ticket, reading);
  if (clock.dueAt !== undefined) return narrowWhen(at, timeZone, reading);
  return popupTexts(reading.language).since(sinceText(at, timeZone, reading));
}

/** The same with its zone, where there is room. */
export function instantTitle(row: QueueRow, reading: Reading): string {
  const at = instantOf(row);
  const { clock } = row.standing;
  return at === undefined || !isMeasured(clock) ? '' : dueText(at, reading.now, zoneOf(clock, row.ticket, reading), reading.language);
}

/** The number, what its alerts were told, then what makes it doubtful or, where nothing does, the customer and what one has to know besides. */
export function factsText(row: QueueRow, reading: Reading): string {
  const { label, customer } = row.ticket;
  // Isolated, since a name may run from right to left.
  const facts = doubtText(row, reading) ?? [customer && `\u2068${customer}\u2069`, lastFact(row, reading)];
  return [label, alertsText(row.ticket, reading), facts].flat().filter(Boolean).join(' · ');
}

/** What the analyst asked of its alerts. */
function alertsText({ alerts }: QueueRow['ticket'], reading: Reading): string | undefined {
  const { isAcknowledged, snoozedUntil = 0 } = alerts ?? {};
  const { seen, snoozed } = popupTexts(reading.language);
  if (isAcknowledged) return seen;
  if (snoozedUntil <= reading.now) return undefined;
  const isToday = daysBetween(reading.now, snoozedUntil, reading.ownZone) === 0;
  return snoozed(isToday ? timeText(snoozedUntil, reading.ownZone) : narrowWhen(snoozedUntil, reading.ownZone, reading));
}

function doubtText({ ticket, standing: { clock } }: QueueRow, reading: Reading): string | undefined {
  const words = clockTexts(reading.language);
  if (ticket.isStale) return popupTexts(reading.language).readAt(momentText(ticket.readAt, reading.now, reading.ownZone, reading.language));
  if (isMeasured(clock)) return clock.partialSince === undefined ? undefined : words.partial;
  return clock.reason === 'featureRequest' ? undefined : words.unmapped[clock.reason](unmappedWord(clock.reason, ticket));
}

function lastFact({ ticket, standing: { clock, phase, urgency } }: QueueRow, { language }: Reading): string | undefined {
  if (!isMeasured(clock)) return clockTexts(language).featureRequest;
  if (phase === 'paused' && urgency !== 'overdue') return popupTexts(language).left(shortDuration(clock.remainingMs));
  const severity = severityName({ id: clock.severity, name: ticket.severityName }, language) ?? ticket.priority;
  return clock.underCoverage ? `${severity ?? ''} 24x7` : severity;
}

/** `11:00` today, `seg` within the week, `17/11` before. */
function sinceText(at: Instant, timeZone: string, { now, language }: Reading): string {
  const days = daysBetween(at, now, timeZone);
  if (days === 0) return timeText(at, timeZone);
  return days <= NEAR_DAYS ? dayWords(language).short[wallTimeOf(timeZone, at).weekday] : dateText(at, timeZone, language);
}

/** `ter 17:00`; beyond a week `17/11 17:00`, since the column has no room for both weekday and date. */
const narrowWhen = (at: Instant, timeZone: string, { now, language }: Reading): string =>
  Math.abs(daysBetween(at, now, timeZone)) <= NEAR_DAYS
    ? whenText(at, now, timeZone, language)
    : `${dateText(at, timeZone, language)} ${timeText(at, timeZone)}`;

const NEAR_DAYS = 6;

const daysBetween = (from: Instant, to: Instant, timeZone: string): number => dayOf(to, timeZone) - dayOf(from, timeZone);
const dayOf = (at: Instant, timeZone: string): number => localDayOf(wallTimeOf(timeZone, at).date) ?? 0;

function dateText(at: Instant, timeZone: string, language: Language): string {
  const [, month = '', day = ''] = wallTimeOf(timeZone, at).date.split('-');
  return dayWords(language).shortDate(Number(day), Number(month) - 1, undefined);
}

import { tellsDue } from '@/components/badge/forms';
import { pausedSince } from '@/utils/sla/exclusions/pauses';
import { unmappedWord } from '@/utils/language/telling/unmappedWord';
import { zoneOf } from '@/utils/language/telling/zoneOf';
import { clockTexts } from '@/utils/language/shapes/clock';
import { localDayOf, wallTimeOf } from '@/utils/calendar/wallTime';
import { dayWords } from '@/utils/language/shapes/time';
import { dueText, momentText, timeText, whenText } from '@/utils/language/telling/due';
import { atLeastSign, leftText } from '@/utils/language/telling/bounded';
import type { Language } from '@/utils/language/language';
import { popupTexts, type Scope } from '@/utils/language/shapes/popup';
import type { Reading } from '@/utils/language/telling/reading';
import { isBound } from '@/utils/sla/clock/bound';
import { isMeasured } from '@/utils/sla/clock/clock';
import type { Standing } from '@/utils/sla/clock/standing';
import type { Instant } from '@/utils/time/instant';
import type { QueueRow } from './queueRows';
import { severityOf } from './severityOf';

/** What stands under the badge: when it falls or fell due, or what is left where the badge tells that; since when it is paused. */
export function instantText({ ticket, commitment }: QueueRow, { clock, phase, urgency }: Standing, reading: Reading): string {
  const zone = zoneOf(clock, ticket, reading);
  if (commitment) return commitment.dueAt === undefined ? '' : narrowWhen(commitment.dueAt, zone, reading);
  if (!isMeasured(clock) || clock.state === 'stopped') return '';
  if (phase === 'paused') {
    const since = pausedSince(clock);
    return since === undefined ? '' : popupTexts(reading.language).since(sinceText(since, zone, reading));
  }
  if (tellsDue(clock, { phase, urgency })) return popupTexts(reading.language).left(leftText(clock));
  return clock.dueAt === undefined ? '' : atLeastSign(clock) + narrowWhen(clock.dueAt, zone, reading);
}

/** The same with its zone, where there is room. */
export function instantTitle({ ticket, commitment }: QueueRow, { clock, phase }: Standing, reading: Reading): string {
  const ended = !isMeasured(clock) || clock.state === 'stopped';
  const at = commitment ? commitment.dueAt : ended ? undefined : phase === 'paused' ? pausedSince(clock) : clock.dueAt;
  return at === undefined ? '' : dueText(at, reading.now, zoneOf(clock, ticket, reading), reading.language);
}

/** Under the number of the next three: `vence 16:25`, on another day `vence qua 9:40`; of a commitment `até 16:40`. */
export function dueLine({ ticket, commitment }: QueueRow, { clock }: Standing, reading: Reading): string {
  const texts = popupTexts(reading.language);
  const zone = zoneOf(clock, ticket, reading);
  const at = commitment ? commitment.dueAt : isMeasured(clock) ? clock.dueAt : undefined;
  if (at === undefined) return '';
  const when = daysBetween(reading.now, at, zone) === 0 ? timeText(at, zone) : narrowWhen(at, zone, reading);
  return commitment ? texts.until(when) : texts.due(isMeasured(clock) ? atLeastSign(clock) + when : when);
}

/** The number, what its alerts were told, then what makes it doubtful or, where nothing does, the customer and what one has to know besides. */
export function factsText(row: QueueRow, standing: Standing, reading: Reading, scope: Scope): string {
  const { label, customer } = row.ticket;
  if (row.commitment)
    return [popupTexts(reading.language).commitment, label, isolated(row.commitment.to ?? customer)].filter(Boolean).join(' · ');
  // A name may run from right to left.
  const facts = [isolated(customer), lastFact(row, standing, reading), scope === 'all' ? assigneeText(row, reading) : undefined];
  return [label, alertsText(row, reading), doubtText(row, standing, reading) ?? facts].flat().filter(Boolean).join(' · ');
}

const isolated = (name: string | undefined): string | undefined => name && `\u2068${name}\u2069`;

function assigneeText({ ticket: { isMine, assignee } }: QueueRow, { language }: Reading): string | undefined {
  if (isMine) return popupTexts(language).you;
  return assignee === undefined ? popupTexts(language).nobody : isolated(assignee.split(' ')[0]);
}

/** What the analyst asked of its alerts. */
function alertsText({ ticket: { alerts } }: QueueRow, reading: Reading): string | undefined {
  const { isAcknowledged, snoozedUntil = 0 } = alerts ?? {};
  const { seen, snoozed } = popupTexts(reading.language);
  if (isAcknowledged) return seen;
  if (snoozedUntil <= reading.now) return undefined;
  const isToday = daysBetween(reading.now, snoozedUntil, reading.ownZone) === 0;
  return snoozed(isToday ? timeText(snoozedUntil, reading.ownZone) : narrowWhen(snoozedUntil, reading.ownZone, reading));
}

/** Customer and severity stay beside what was read long ago: only then does it say which ticket it is. */
function doubtText({ ticket }: QueueRow, { clock }: Standing, reading: Reading): readonly (string | undefined)[] | undefined {
  const words = clockTexts(reading.language);
  const customer = isolated(ticket.customer);
  if (ticket.isStale) {
    const readAt = popupTexts(reading.language).readAt(momentText(ticket.readAt, reading.now, reading.ownZone, reading.language));
    return [customer, severityText(ticket, clock, reading.language), readAt];
  }
  if (ticket.doubt) return [customer, popupTexts(reading.language).doubt(isolated(ticket.doubt.says) || '–')];
  if (isMeasured(clock)) return isBound(clock) ? [customer, clock.mayHaveEnded ? words.mayBeAnswered : words.partial] : undefined;
  return clock.reason === 'featureRequest' ? undefined : [customer, words.unmapped[clock.reason](unmappedWord(clock.reason, ticket))];
}

function lastFact({ ticket }: QueueRow, { clock, phase, urgency }: Standing, { language }: Reading): string | undefined {
  if (!isMeasured(clock)) return clockTexts(language).featureRequest;
  if (phase === 'paused' && urgency !== 'overdue') return popupTexts(language).left(leftText(clock));
  return severityText(ticket, clock, language);
}

function severityText(ticket: QueueRow['ticket'], clock: Standing['clock'], language: Language): string | undefined {
  const severity = severityOf(ticket, language);
  return isMeasured(clock) && clock.underCoverage ? `${severity ?? ''} 24x7` : severity;
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

/** `17/11`. */
export function dateText(at: Instant, timeZone: string, language: Language): string {
  const [, month = '', day = ''] = wallTimeOf(timeZone, at).date.split('-');
  return dayWords(language).shortDate(Number(day), Number(month) - 1, undefined);
}

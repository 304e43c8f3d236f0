import { wallTimeOf } from '../../calendar/wallTime';
import type { TicketView } from '../../messages/protocol';
import { isBound } from '../../sla/clock/bound';
import { isMeasured, toldReason, type MeasuredClock } from '../../sla/clock/clock';
import type { Standing } from '../../sla/clock/standing';
import { dueIfResumed } from '../../sla/clock/reachedAt';
import { pausedSince } from '../../sla/exclusions/pauses';
import { unmappedWord } from './unmappedWord';
import { zoneOf } from './zoneOf';
import { clockTexts } from '../shapes/clock';
import { atLeastSign, leftText, MAYBE, usedText } from './bounded';
import { fullCounted } from './spoken/counted';
import { atTimeText, datedDueText, datedText, dueText, ownTimeText, whenText } from './due';
import { lengthWords } from '../shapes/time';
import { shortDuration } from './duration';
import { figureTexts } from '../shapes/views';
import type { Reading } from './reading';
import { boundText, targetText } from './targetText';

/** An instant that matters, set off from the words around it. */
export interface Due {
  readonly before: string;
  readonly when: string;
  readonly after: string;
}

/** One clock in the panel: a number, the words behind it, and a line below. */
export interface ClockFigure {
  readonly number: string | undefined;
  /** The number in full words. */
  readonly spoken: string | undefined;
  readonly words: string;
  readonly line: Due;
}

type Told = Pick<TicketView, 'calendar' | 'priority' | 'status' | 'unmapped' | 'readAt' | 'isStale'>;

export function clockFigure(view: Told, { clock, phase, urgency }: Standing, reading: Reading): ClockFigure {
  const { language } = reading;
  const texts = figureTexts(language);
  if (!isMeasured(clock)) return { number: undefined, spoken: undefined, ...unmeasuredFigure(view, clock, reading) };
  const target = targetText(clock, language);
  const isEnded = phase === 'met' || phase === 'missed' || phase === 'external';
  const isOver = phase === 'missed' || urgency === 'overdue';
  const line = (isEnded ? endLine : dueLine)(view, clock, reading);
  if (isOver && isBound(clock)) return { number: MAYBE, spoken: undefined, words: texts.maybeOverdueOf(target), line };
  const names = clockTexts(language);
  const shownMs: number = isEnded ? clock.elapsedMs : clock.remainingMs;
  const full = fullCounted(shownMs, clock.target.time, language);
  const spoken = isBound(clock) ? names[isEnded ? 'atMost' : 'atLeast'](full) : full;
  const number = (isEnded ? usedText : leftText)(clock);
  if (phase === 'external') return { number, spoken, words: names.endedOutside, line };
  if (isOver) return { number, spoken, words: (isEnded ? texts.missedOf : texts.overdueOf)(target), line };
  if (isEnded) return { number, spoken, words: texts.met, line };
  const state = phase === 'paused' ? `, ${texts.halted}` : phase === 'closedHours' ? `, ${texts.closedHours}` : '';
  const words = `${texts.leftOf(lengthWords(language).kinds[clock.target.time], shortDuration(clock.targetMs))}${state}`;
  return { number, spoken, words, line };
}

/** The same clock in two lines of a tooltip. */
export function clockLines(view: Told, { clock, phase, urgency, pauseReason }: Standing, reading: Reading): readonly [string, string] {
  const { language, now } = reading;
  const texts = figureTexts(language);
  if (!isMeasured(clock)) {
    const { words, line } = unmeasuredFigure(view, clock, reading);
    return [words, line.before];
  }
  const kind = lengthWords(language).kinds[clock.target.time];
  const goal = texts.goal(boundText(clock, language));
  if (phase === 'external') return [clockTexts(language).endedOutside, goal];
  if (phase === 'met') return [texts.metIn(usedText(clock)), goal];
  if (phase === 'missed') return [isBound(clock) ? texts.maybeOverdue : texts.missedIn(`${usedText(clock)} ${kind}`), goal];
  const zone = zoneOf(clock, view, reading);
  const due = joined(dueLine(view, clock, reading, dueText));
  const since = pausedSince(clock);
  const pause =
    phase === 'paused' && since !== undefined
      ? texts.pausedSince(clockTexts(language).onBadge[toldReason(pauseReason)], whenText(since, now, zone, language))
      : '';
  const isOverdue = urgency === 'overdue';
  if (isOverdue && isBound(clock)) return [texts.maybeOverdue, due];
  if (isOverdue)
    return [`${texts.overdueBy(shortDuration(Math.abs(clock.remainingMs)))} ${kind}`, pause === '' ? due : `${due} · ${pause}`];
  const closed = phase === 'closedHours' ? `, ${texts.closedHours}` : '';
  return [`${leftText(clock)} ${texts.left(kind)}${closed}`, pause === '' ? due : pause];
}

function unmeasuredFigure(
  view: Told,
  clock: Exclude<Standing['clock'], MeasuredClock>,
  { language }: Reading,
): Pick<ClockFigure, 'words' | 'line'> {
  const texts = clockTexts(language);
  if (clock.reason === 'featureRequest') return { words: figureTexts(language).none, line: plain(texts.featureRequest) };
  return { words: texts.noDeadline, line: plain(texts.unmapped[clock.reason](unmappedWord(clock.reason, view))) };
}

/** `meta < 4 h úteis · qua 4/11 16:42`, today `ter 8:11`. */
function endLine(view: Told, clock: MeasuredClock, reading: Reading): Due {
  const { language, now } = reading;
  const goal = figureTexts(language).goal(boundText(clock, language));
  if (clock.stoppedAt === undefined) return plain(goal);
  const zone = zoneOf(clock, view, reading);
  const isToday = wallTimeOf(zone, clock.stoppedAt).date === wallTimeOf(zone, now).date;
  return plain(`${goal} · ${(isToday ? whenText : datedText)(clock.stoppedAt, now, zone, language)}`);
}

/** `vence qua 11/11 16:10 ART · 15:10 para você`; of a paused clock, as if it resumed now. */
function dueLine(view: Told, clock: MeasuredClock, reading: Reading, say: typeof dueText = datedDueText): Due {
  const { language, now, calendars, ownZone } = reading;
  const texts = figureTexts(language);
  const dueAt = dueIfResumed(clock, calendars, now);
  if (dueAt === undefined) return plain('');
  const zone = zoneOf(clock, view, reading);
  const own = ownTimeText(dueAt, zone, ownZone, language);
  const call = clock.underCoverage ? texts.calledAt(startText(clock, zone, reading)) : undefined;
  const before = clock.dueAt === undefined ? texts.dueIfResumed : clock.breached ? texts.wasDue : texts.due;
  return {
    before: `${before} `,
    when: atLeastSign(clock) + say(dueAt, now, zone, language),
    after: [own, call].map((more) => (more === undefined ? '' : ` · ${more}`)).join(''),
  };
}

/** `às 7:50`; on another day than today `ter 10/11 7:50`. */
function startText({ startAt }: MeasuredClock, zone: string, { language, now }: Reading): string {
  const isToday = wallTimeOf(zone, startAt).date === wallTimeOf(zone, now).date;
  return isToday ? atTimeText(startAt, zone, language) : datedText(startAt, now, zone, language);
}

const plain = (before: string): Due => ({ before, when: '', after: '' });
const joined = ({ before, when, after }: Due): string => before + when + after;

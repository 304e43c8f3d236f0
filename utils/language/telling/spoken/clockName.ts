import type { TicketView } from '../../../messages/protocol';
import { isBound } from '../../../sla/clock/bound';
import { isMeasured, toldReason, type MeasuredClock, type PauseReason, type UnmeasuredClock } from '../../../sla/clock/clock';
import type { Standing } from '../../../sla/clock/standing';
import { pausedSince } from '../../../sla/exclusions/pauses';
import type { Language } from '../../language';
import { clockTexts, type ClockTexts } from '../../shapes/clock';
import { fullDayWords, standingTexts, type StandingTexts } from '../../shapes/telling/spoken';
import { momentText } from '../due';
import type { Reading } from '../reading';
import { unmappedWord } from '../unmappedWord';
import { zoneOf } from '../zoneOf';
import { cityOf } from './city';
import { fullCounted } from './counted';
import { agreementOf } from './fullDuration';
import { fullWhenText } from './fullWhen';

type Texts = ClockTexts & StandingTexts;
type Told = Pick<TicketView, 'calendar' | 'priority' | 'status' | 'unmapped' | 'readAt' | 'isStale'>;

/** A standing in one sentence of full words, without abbreviations: the accessible name of a badge. */
export function clockName(view: Told, { clock, phase, urgency, pauseReason }: Standing, reading: Reading): string {
  const texts = textsIn(reading.language);
  const metric = texts.metric[clock.metric];
  if (!isMeasured(clock)) return `${unmeasured(clock, view, metric, texts)}.`;
  const told = (): readonly (string | undefined)[] => {
    if (phase === 'external') return [`${metric} ${texts.endedOutside}`];
    if (phase === 'met')
      return [
        `${metric} ${texts.metIn(isBound(clock) ? texts.atMost(length(clock, clock.elapsedMs, reading)) : length(clock, clock.elapsedMs, reading))}`,
      ];
    if (phase === 'missed')
      return [`${metric} ${isBound(clock) ? texts.maybeOverdue : texts.missedBy(length(clock, clock.remainingMs, reading))}`];
    const pause = phase === 'paused' && paused(clock, pauseReason, view, reading);
    if (urgency === 'overdue') return [`${metric} ${overdue(clock, texts, reading)}`, due(clock, true, view, reading), pause || undefined];
    if (pause) return [`${metric} ${pause}`, left(clock, texts, reading)];
    const closed = phase === 'closedHours' ? `, ${texts.closedHours}` : '';
    return [`${metric} ${texts.urgency[urgency ?? 'onTrack']}${closed}: ${left(clock, texts, reading)}`, due(clock, false, view, reading)];
  };
  const doubts = [
    clock.partialSince === undefined ? undefined : texts.partial,
    clock.mayHaveEnded ? texts.mayBeAnswered : undefined,
    view.isStale ? texts.readAt(momentText(view.readAt, reading.now, reading.ownZone, reading.language)) : undefined,
  ];
  return `${[...told(), ...doubts].filter((part) => part !== undefined).join('; ')}.`;
}

function unmeasured({ reason }: UnmeasuredClock, view: Told, metric: string, texts: Texts): string {
  if (reason === 'featureRequest') return `${texts.noServiceLevel}: ${texts.featureRequest}`;
  return `${metric} ${texts.noDeadline}: ${texts.unmapped[reason](unmappedWord(reason, view))}`;
}

const length = ({ target }: MeasuredClock, ms: number, { language }: Reading): string => fullCounted(ms, target.time, language);

function left(clock: MeasuredClock, texts: Texts, reading: Reading): string {
  const { verbIsSingular } = agreementOf(clock.remainingMs);
  const say = isBound(clock) ? texts.leftAtLeast : texts.left;
  return say(length(clock, clock.remainingMs, reading), verbIsSingular);
}

const overdue = (clock: MeasuredClock, texts: Texts, reading: Reading): string =>
  isBound(clock) ? texts.maybeOverdue : texts.overdueBy(length(clock, clock.remainingMs, reading));

function due(clock: MeasuredClock, isPast: boolean, view: Told, reading: Reading): string | undefined {
  if (clock.dueAt === undefined) return undefined;
  const texts = textsIn(reading.language);
  const zone = zoneOf(clock, view, reading);
  const when = `${fullWhenText(clock.dueAt, reading.now, zone, reading.language)}, ${fullDayWords(reading.language).zone(cityOf(zone, reading.language))}`;
  return isPast ? texts.wasDue(when) : texts.due(when);
}

function paused(clock: MeasuredClock, reason: PauseReason | undefined, view: Told, reading: Reading): string {
  const texts = textsIn(reading.language);
  const since = pausedSince(clock) ?? reading.now;
  const when = texts.pausedSince(fullWhenText(since, reading.now, zoneOf(clock, view, reading), reading.language, 'spoken'));
  return reason === undefined ? when : `${when}, ${texts.waitingFor[toldReason(reason)]}`;
}

const textsIn = (language: Language): Texts => ({ ...clockTexts(language), ...standingTexts(language) });

import { type Exception, exceptionsOf } from '../panel/sum/exceptions';
import { clockLines } from '@/utils/language/telling/clockFigure';
import { zoneOf } from '@/utils/language/telling/zoneOf';
import { datedText, momentText } from '@/utils/language/telling/due';
import { usedText } from '@/utils/language/telling/bounded';
import { shortDuration } from '@/utils/language/telling/duration';
import { clockTexts } from '@/utils/language/shapes/clock';
import { figureTexts, tipTexts } from '@/utils/language/shapes/views';
import { hoursText } from '@/utils/language/telling/hoursText';
import type { Reading } from '@/utils/language/telling/reading';
import { severityName } from '@/utils/language/telling/severityName';
import type { TicketView } from '@/utils/messages/protocol';
import { allOf, isMeasured } from '@/utils/sla/clock/clock';
import type { Metric } from '@/utils/sla/policy/policy';
import { standingOf, standingOfClock, type Standing } from '@/utils/sla/clock/standing';
import { thresholdsUnder, type ThresholdsByPolicy } from '@/utils/sla/alerts/thresholds';

/** Everything a tooltip says, as text. */
export interface TipContent {
  readonly clocks: readonly { readonly metric: Metric; readonly label: string; readonly state: string; readonly detail: string }[];
  readonly why: string;
  /** Holidays and special days that the next deadline goes by. */
  readonly exceptions: readonly Exception[];
  /** Since when and why the numbers are not sure. */
  readonly doubts: readonly string[];
}

/** The next deadline first, then the other clocks, then why. */
export function tipContent(view: TicketView, thresholds: ThresholdsByPolicy, reading: Reading): TipContent {
  const { calendars, now, language } = reading;
  const own = thresholdsUnder(thresholds, view.policy);
  const next = standingOf(view.clocks, view.isDone, own, calendars, now);
  const others = allOf(view.clocks)
    .filter(({ metric }) => metric !== next.metric)
    .map((clock) => standingOfClock(clock, own, calendars, now));
  const isOneReason = ![next, ...others].some(({ clock }) => isMeasured(clock));
  const clocks = (isOneReason ? [next] : [next, ...others]).map((standing) => {
    const [state, detail] = clockLines(view, standing, reading);
    return { metric: standing.metric, label: tipTexts(language).metric[standing.metric], state, detail };
  });
  return {
    clocks,
    why: whyText(view, next, reading),
    exceptions: exceptionsOf(next.clock, reading),
    doubts: doubtsOf(view, next, reading),
  };
}

/** `Aivo · Alta · 6 h 40 de 8 h · seg–sex 9–18`. */
function whyText(view: TicketView, { clock }: Standing, reading: Reading): string {
  const used = isMeasured(clock) ? figureTexts(reading.language).usedOf(usedText(clock), shortDuration(clock.targetMs)) : undefined;
  return [view.policyName, severityText(view, clock, reading), used, hoursLine(view, clock, reading)].filter(Boolean).join(' · ');
}

export function severityText(view: TicketView, clock: Standing['clock'], { language }: Reading): string | undefined {
  return isMeasured(clock) ? (severityName({ id: clock.severity, name: view.severityName }, language) ?? clock.severity) : view.priority;
}

/** The hours that count: the week of the calendar or, of elapsed time, all of them. */
export function hoursLine(view: TicketView, clock: Standing['clock'], { calendars, language }: Reading): string | undefined {
  if (isMeasured(clock) && clock.calendar === undefined) return figureTexts(language).elapsedHours;
  const calendar = calendars.get((isMeasured(clock) ? clock.calendar : undefined) ?? view.calendar);
  return calendar && hoursText(calendar.definition, language);
}

/** What a list says against the ticket's own page. Words of pages may run from right to left. */
export function doubtWords({ doubt }: TicketView, { now, ownZone, language }: Reading): string | undefined {
  const isolated = (word: string): string => `\u2068${word || '–'}\u2069`;
  return doubt && tipTexts(language).doubt(isolated(doubt.says), isolated(doubt.own), momentText(doubt.at, now, ownZone, language));
}

function doubtsOf(view: TicketView, { clock }: Standing, reading: Reading): readonly string[] {
  const { language, now, ownZone } = reading;
  const texts = tipTexts(language);
  const doubts: string[] = [];
  if (isMeasured(clock)) {
    const { partialSince, mayHaveEnded } = clock;
    if (partialSince !== undefined) doubts.push(texts.partial(datedText(partialSince, now, zoneOf(clock, view, reading), language)));
    if (mayHaveEnded) doubts.push(clockTexts(language).mayBeAnswered);
  }
  const doubt = doubtWords(view, reading);
  if (doubt !== undefined) doubts.push(doubt);
  if (view.isStale) doubts.push(texts.stale(momentText(view.readAt, now, ownZone, language)));
  return doubts;
}

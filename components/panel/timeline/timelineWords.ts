import { wallTimeOf } from '@/utils/calendar/wallTime';
import { datedText, dayText, timeText } from '@/utils/language/telling/due';
import { shortDuration } from '@/utils/language/telling/duration';
import { panelTexts } from '@/utils/language/shapes/panel';
import { sumTexts } from '@/utils/language/shapes/views';
import type { Reading } from '@/utils/language/telling/reading';
import { toldReason, type MeasuredClock } from '@/utils/sla/clock/clock';
import type { Stretch, TimelinePart } from './timelineParts';

/** A part of the timeline as a hidden sentence, for those who do not see it. */
export function stretchWords(part: TimelinePart, clock: MeasuredClock, reading: Reading, zone: string): string {
  const texts = panelTexts(reading.language);
  if (part.kind === 'fold') return part.isResolved ? texts.resolved : texts.closed;
  if (part.kind === 'now' || part.kind === 'due') return '';
  if (part.kind === 'promised') return `${datedText(part.at, reading.now, zone, reading.language)}: ${part.what}`;
  const needsTimes = part.kind === 'paused' || clock.calendar === undefined;
  const span = needsTimes ? timesText(part, reading, zone) : daysText(part, reading, zone);
  if (part.kind === 'paused') {
    const paused = `${span}, ${texts.pausedFor[toldReason(part.reason)]}`;
    return part.isByHand ? `${paused}, ${sumTexts(reading.language).byHand}` : paused;
  }
  return `${span}, ${texts.segment[part.kind](shortDuration(part.size))}`;
}

function daysText({ from, to }: Stretch, { now, language }: Reading, zone: string): string {
  const first = dayText(from, now, zone, language);
  const last = dayText(to - 1, now, zone, language);
  return first === last ? first : `${first} ${panelTexts(language).to} ${last}`;
}

function timesText({ from, to, kind }: Stretch, { now, language }: Reading, zone: string): string {
  const texts = panelTexts(language);
  const start = datedText(from, now, zone, language);
  if (to === now && kind !== 'ahead') return `${start} ${texts.untilNow}`;
  const isOneDay = wallTimeOf(zone, from).date === wallTimeOf(zone, to - 1).date;
  return `${start} ${texts.to} ${isOneDay ? timeText(to, zone) : datedText(to, now, zone, language)}`;
}

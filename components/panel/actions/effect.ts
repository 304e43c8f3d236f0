import { clockTexts } from '@/utils/language/shapes/clock';
import { leftText, usedText } from '@/utils/language/telling/bounded';
import { shortDuration } from '@/utils/language/telling/duration';
import { dueText, whenText } from '@/utils/language/telling/due';
import { isBound } from '@/utils/sla/clock/bound';
import { clockIn, isMeasured, metricsOf, type Clock, type MeasuredClock, type TicketClocks } from '@/utils/sla/clock/clock';
import { clockAt } from '@/utils/sla/clock/clockAt';
import { dueIfResumed } from '@/utils/sla/clock/reachedAt';
import type { Metric } from '@/utils/sla/policy/policy';
import type { Known } from './field';

/** In words, what other clocks make of the deadlines: the resolution first, since that is what most of this is about. */
export function effectOf(before: TicketClocks, after: TicketClocks, known: Known): string {
  const { effect } = known.texts;
  const metrics = metricsOf(after).toReversed();
  if (metrics.every((metric) => !isMeasured(clockIn(after, metric))) && metrics.some((metric) => isMeasured(clockIn(before, metric))))
    return effect.none;
  const sentences = metrics.flatMap((metric) => sentenceOf(metric, clockIn(before, metric), clockIn(after, metric), known) ?? []);
  return sentences.length === 0 ? effect.nothing : sentences.join(' ');
}

function sentenceOf(metric: Metric, from: Clock, to: Clock, known: Known): string | undefined {
  const { calendars } = known.reading;
  if (!isMeasured(to)) return undefined;
  const after = clockAt(to, calendars, known.now);
  const before = isMeasured(from) ? clockAt(from, calendars, known.now) : undefined;
  const said = before && isSame(before, after) ? undefined : told(before, after, known);
  if (said === undefined || metric === 'resolution') return said;
  return `${clockTexts(known.reading.language).metric[metric]}: ${said.slice(0, 1).toLowerCase()}${said.slice(1)}`;
}

const isSame = (one: MeasuredClock, other: MeasuredClock): boolean =>
  one.state === other.state && one.dueAt === other.dueAt && one.elapsedMs === other.elapsedMs && one.targetMs === other.targetMs;

function told(before: MeasuredClock | undefined, after: MeasuredClock, known: Known): string {
  const { texts, now, zone, reading } = known;
  const { language } = reading;
  const { effect } = texts;
  const dated = (at: number): string => dueText(at, now, zone, language);
  const maybe = `*${clockTexts(language).maybeOverdue}.*`;
  if (after.state === 'stopped') {
    if (after.outcome === undefined)
      return `${effect.ended(usedText(after))} ${!after.breached ? effect.met : isBound(after) ? maybe : effect.missed}`;
    const over = after.remainingMs < 0 && !isBound(after) ? ` ${effect.hadRunOut(shortDuration(Math.abs(after.remainingMs)))}` : '';
    return `${effect.outside(dated(after.stoppedAt ?? now))}${over}`;
  }
  const dueAt = dueIfResumed(after, reading.calendars, now);
  const wasDueAt = before && dueIfResumed(before, reading.calendars, now);
  const over = (): string => (isBound(after) ? maybe : effect.over(shortDuration(Math.abs(after.remainingMs))));
  const left = after.remainingMs < 0 ? over() : effect.left(leftText(after));
  if (after.state === 'paused') {
    const until = after.exclusions.at(-1)?.until;
    const length = leftText(after);
    const was = before && leftText(before);
    // Seconds that nobody reads are no difference.
    const still = was === undefined || was === length ? effect.pausedStill(length) : effect.pausedWith(length, was);
    return until === undefined || dueAt === undefined ? still : `${still} ${effect.resumed(dated(dueAt))}`;
  }
  if (dueAt === undefined) return effect.nothing;
  if (wasDueAt === undefined || wasDueAt === dueAt) return `${effect.dueNow(dated(dueAt))} ${left}`;
  return `${effect.due(dated(dueAt), whenText(wasDueAt, now, zone, language))} ${left}`;
}

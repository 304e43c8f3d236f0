import { openIntervals } from '@/utils/calendar/hours';
import { wallTimeOf } from '@/utils/calendar/wallTime';
import { zoneOf } from '@/utils/language/telling/zoneOf';
import { timeText, whenText } from '@/utils/language/telling/due';
import { panelTexts } from '@/utils/language/shapes/panel';
import type { Reading } from '@/utils/language/telling/reading';
import type { TicketView } from '@/utils/messages/protocol';
import { isMeasured, type Clock, type MeasuredClock } from '@/utils/sla/clock/clock';
import { clockAt } from '@/utils/sla/clock/clockAt';
import type { Metric } from '@/utils/sla/policy/policy';
import { dueIfResumed, reachedAt } from '@/utils/sla/clock/reachedAt';
import { aheadOf, segmentsOf, type Segment } from '@/utils/sla/clock/segments';
import { DAY, type Instant } from '@/utils/time/instant';
import { folded } from './timelineFolds';
import { axisOf, type AxisLabel } from './timelineAxis';
import { isStretch, type Promised, type Stretch, type StretchKind, type TimelinePart, withPromises } from './timelineParts';
import { stretchWords } from './timelineWords';

export interface Timeline {
  readonly metric: Metric;
  readonly parts: readonly (TimelinePart & { readonly words: string })[];
  /** What is left of the last day after the deadline, so that days compare. */
  readonly restSize: number;
  /** What was promised until then, as shares of it. */
  readonly restPromises: readonly number[];
  readonly axis: readonly AxisLabel[];
  readonly due: { readonly label: string; readonly isPast: boolean; readonly isProjected: boolean } | undefined;
  readonly hasFolds: boolean;
}

/** A clock from its start to its deadline or now, whichever is later. `undefined` where there is nothing to draw. */
export function timelineOf(
  view: Pick<TicketView, 'calendar'>,
  measured: Clock,
  reading: Reading,
  promises: readonly Promised[] = [],
): Timeline | undefined {
  if (!isMeasured(measured)) return undefined;
  const { calendars, now, language } = reading;
  const clock = clockAt(measured, calendars, now);
  const zone = zoneOf(clock, view, reading);
  const dueAt = dueOf(clock, reading);
  const isPast = clock.breached;
  const parts = withPromises(folded(partsOf(clock, isPast ? dueAt : undefined, reading), zone), promises);
  if (!parts.some(isStretch)) return undefined;
  const restSize = isPast || dueAt === undefined ? 0 : restOfDay(clock, dueAt, reading, zone);
  const isProjected = clock.state === 'paused' && !isPast;
  const when = dueAt === undefined ? '' : dueWords(clock, dueAt, reading, zone);
  return {
    metric: clock.metric,
    parts: parts.map((part) => ({ ...part, words: stretchWords(part, clock, reading, zone) })),
    restSize,
    restPromises: promises.map((each) => (each.at - dueAt!) / restSize).filter((share) => share > 0 && share <= 1),
    axis: axisOf(parts, restSize, clock.calendar === undefined, { zone, language, now }),
    due: dueAt === undefined ? undefined : { label: isProjected ? panelTexts(language).ifResumedNow(when) : when, isPast, isProjected },
    hasFolds: clock.calendar !== undefined,
  };
}

/** Where the axis names hours, today's deadline needs no day. */
function dueWords({ calendar }: MeasuredClock, dueAt: Instant, { now, language }: Reading, zone: string): string {
  const isToday = wallTimeOf(zone, dueAt).date === wallTimeOf(zone, now).date;
  return calendar === undefined && isToday ? timeText(dueAt, zone) : whenText(dueAt, now, zone, language);
}

/** Of a clock that stopped in time, the deadline does not matter any more. */
function dueOf(clock: MeasuredClock, { calendars, now }: Reading): Instant | undefined {
  if (clock.state !== 'stopped') return dueIfResumed(clock, calendars, now);
  return clock.breached ? reachedAt(clock, calendars, clock.targetMs) : undefined;
}

function partsOf(clock: MeasuredClock, passedDueAt: Instant | undefined, { calendars, now }: Reading): TimelinePart[] {
  const parts: TimelinePart[] = [];
  for (const segment of segmentsOf(clock, calendars, now)) parts.push(...pastParts(segment, passedDueAt));
  if (clock.state === 'stopped') return parts;
  parts.push({ kind: 'now' });
  if (clock.breached) return parts;
  for (const segment of aheadOf(clock, calendars, now)) {
    parts.push(segment.kind === 'counting' ? stretch('ahead', segment.from, segment.to) : { kind: 'fold', isResolved: false });
  }
  if (parts.at(-1)?.kind === 'ahead') parts.push({ kind: 'due' });
  return parts;
}

/** Beyond the deadline counted time is overdue; the deadline itself may lie in a segment, or in the closed hours behind one. */
function pastParts({ kind, from, to, reason, isByHand }: Segment, dueAt: Instant = Infinity): TimelinePart[] {
  const isHere = from < dueAt && dueAt <= to;
  if (kind === 'paused') return [{ ...stretch('paused', from, to), ...(reason && { reason }), ...(isByHand && { isByHand }) }];
  if (kind !== 'counting') return [{ kind: 'fold', isResolved: kind === 'resolved' }];
  if (!isHere) return [stretch(from < dueAt ? 'counting' : 'overdue', from, to)];
  return [stretch('counting', from, dueAt), { kind: 'due' }, ...(dueAt < to ? [stretch('overdue', dueAt, to)] : [])];
}

const stretch = (kind: StretchKind, from: Instant, to: Instant): Stretch => ({ kind, from, to, size: to - from });

function restOfDay({ calendar }: MeasuredClock, dueAt: Instant, { calendars }: Reading, zone: string): number {
  const hours = calendar === undefined ? undefined : calendars.get(calendar);
  if (hours === undefined) return 0;
  const { date } = wallTimeOf(zone, dueAt - 1);
  return openIntervals(hours, dueAt, dueAt + DAY)
    .filter(({ from }) => wallTimeOf(zone, from).date === date)
    .reduce((sum, { from, to }) => sum + to - from, 0);
}

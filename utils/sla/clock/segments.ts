import { openIntervals } from '../../calendar/hours';
import type { DurationMs, Instant } from '../../time/instant';
import type { MeasuredClock, PauseReason } from './clock';
import { hoursOf, type Calendars, type Hours } from './countedTime';
import { dueIfResumed } from './reachedAt';

/** A stretch of a clock's time, half-open. Pauses are cut at closed hours too, so that all segments but `closed` hold only time that can count. */
export interface Segment {
  readonly kind: 'counting' | 'paused' | 'closed' | 'resolved';
  readonly from: Instant;
  readonly to: Instant;
  /** What it adds to the clock: its length if it counts, else 0. */
  readonly countedMs: DurationMs;
  readonly reason?: PauseReason;
  /** A pause that the analyst stated. */
  readonly isByHand?: true;
}

interface Part {
  /** `counting`, `resolved`, or the reason of a pause. */
  readonly reason: PauseReason;
  readonly isByHand?: boolean | undefined;
}

const COUNTING: Part = { reason: 'counting' };

/** From the start to `until`, or to where the clock stopped: ordered, without gaps; `countedMs` adds up to the time elapsed by then. */
export function segmentsOf(clock: MeasuredClock, calendars: Calendars, until: Instant): Segment[] {
  const segments: Segment[] = [];
  const hours = hoursOf(clock, calendars);
  if (!hours) return segments;
  const end = Math.min(until, clock.stoppedAt ?? until);
  let cursor = clock.startAt;
  for (const exclusion of clock.exclusions) {
    const { from, to = end } = exclusion;
    // Stryker disable next-line EqualityOperator: what begins at the end has no time before it.
    if (from >= end) break;
    append(segments, hours, COUNTING, cursor, from);
    cursor = Math.min(to, end);
    append(segments, hours, exclusion, from, cursor);
  }
  append(segments, hours, COUNTING, cursor, end);
  return segments;
}

/** From `now` to the deadline: what is still to count, and the closed hours between. Of a paused clock as if it resumed at `now`. */
export function aheadOf(clock: MeasuredClock, calendars: Calendars, now: Instant): Segment[] {
  const segments: Segment[] = [];
  const hours = hoursOf(clock, calendars);
  const dueAt = dueIfResumed(clock, calendars, now);
  if (hours && dueAt !== undefined) append(segments, hours, COUNTING, Math.max(now, clock.startAt), dueAt);
  return segments;
}

function append(segments: Segment[], hours: Hours, part: Part, from: Instant, to: Instant): void {
  if (from >= to) return;
  if (hours === 'always') {
    segments.push(segmentOf(part, from, to));
    return;
  }
  let cursor = from;
  for (const open of openIntervals(hours, from, to)) {
    appendClosed(segments, cursor, open.from);
    segments.push(segmentOf(part, open.from, open.to));
    cursor = open.to;
  }
  appendClosed(segments, cursor, to);
}

/** Closed hours go on when a pause begins or ends in them. */
function appendClosed(segments: Segment[], from: Instant, to: Instant): void {
  if (from >= to) return;
  const last = segments.at(-1);
  if (last?.kind === 'closed') segments[segments.length - 1] = { ...last, to };
  else segments.push({ kind: 'closed', from, to, countedMs: 0 });
}

function segmentOf({ reason, isByHand }: Part, from: Instant, to: Instant): Segment {
  if (reason === 'counting') return { kind: 'counting', from, to, countedMs: to - from };
  if (reason === 'resolved') return { kind: 'resolved', from, to, countedMs: 0 };
  return { kind: 'paused', from, to, countedMs: 0, reason, ...(isByHand && { isByHand }) };
}

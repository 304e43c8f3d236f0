import type { Reading } from '@/utils/language/telling/reading';
import type { TicketView } from '@/utils/messages/protocol';
import { isBound } from '@/utils/sla/clock/bound';
import { isMeasured, type MeasuredClock } from '@/utils/sla/clock/clock';
import { standingOf, type Standing } from '@/utils/sla/clock/standing';
import type { Thresholds } from '@/utils/sla/alerts/thresholds';
import type { DurationMs, Instant } from '@/utils/time/instant';
import type { BadgeFace } from './badgeFace';
import { WHEN_FROM } from './forms';
import { countsFrom, isTold, nextLookChangeAt, untilNextText } from './nextFaceChange';
import { remainingWords } from './remainingWords';

/**
 * A clock that counts, for as long as only its number changes. Asked within that time, it tells the same as painting the badge anew;
 * that is what a tick of a thousand badges has time for.
 */
export interface Countdown {
  readonly since: Instant;
  /** Exclusive. */
  readonly until: Instant;
  textAt(now: Instant): string;
  /** Costs as much as that of a face. */
  nameAt(now: Instant): string | undefined;
  /** When the text will be another, or the countdown ends. */
  nextAt(now: Instant): Instant;
}

/** A face that can tell its number by itself for a while. */
export interface CountingFace extends BadgeFace {
  readonly countdown?: Countdown | undefined;
}

/** `standing` must be of `reading.now`. `undefined` for what does not count then. */
export const countdownOf = (view: TicketView, standing: Standing, thresholds: Thresholds, reading: Reading): Countdown | undefined =>
  isMeasured(standing.clock) && standing.phase === 'counting' && !isTold(standing.clock, standing.phase)
    ? new TicketCountdown(view, standing.clock, thresholds, reading)
    : undefined;

/** A class that keeps all it needs for the text in itself: a thousand badges are told from memory that the browser has not touched for a second. */
class TicketCountdown implements Countdown {
  readonly since: Instant;
  readonly until: Instant;
  private readonly endsAt: Instant;
  private readonly wordsOf: (remainingMs: DurationMs) => string;

  constructor(
    private readonly view: TicketView,
    clock: MeasuredClock,
    private readonly thresholds: Thresholds,
    private readonly reading: Reading,
  ) {
    this.since = countsFrom(clock);
    this.endsAt = this.since + clock.remainingMs;
    const toldFrom = isBound(clock) ? Infinity : this.endsAt + WHEN_FROM;
    this.until = Math.min(nextLookChangeAt(clock, thresholds, reading.calendars), toldFrom);
    this.wordsOf = remainingWords(clock);
  }

  textAt(now: Instant): string {
    return this.wordsOf(this.endsAt - now);
  }

  nextAt(now: Instant): Instant {
    return Math.min(now + untilNextText(this.endsAt - now), this.until);
  }

  nameAt(now: Instant): string | undefined {
    const { view, thresholds, reading } = this;
    return reading.spoken?.clockName(view, standingOf(view.clocks, view.isDone, thresholds, reading.calendars, now), { ...reading, now });
  }
}

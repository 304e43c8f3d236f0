import type { DurationMs, Instant } from '../../time/instant';
import type { AlertThreshold } from './alert';
import { type AlertKindId, type AlertRules } from './alertRules';
import type { MeasuredClock } from '../clock/clock';
import { countedFrom, type Calendars, type Hours } from '../clock/countedTime';
import { leadsFor, type Lead } from './leads';
import { latestPause, pauseInForce } from '../clock/pauses';
import { reachedAt } from '../clock/reachedAt';
import type { ThresholdPair } from './thresholds';

/** Everything that tells when alerts about one clock come. */
export interface ClockReading {
  readonly clock: MeasuredClock;
  readonly hours: Hours;
  readonly calendars: Calendars;
  readonly rules: AlertRules;
  readonly leads: readonly Lead[];
  /** When the customer answered, in order. */
  readonly replies: readonly Instant[];
  readonly watchedSince: Instant;
  readonly now: Instant;
}

/** Takes one alert that comes at `at`, past or ahead. `false`: what comes later need not be told any more. */
export type Tell = (threshold: AlertThreshold, dueAt: Instant, at: Instant | undefined, isOwed: boolean) => boolean;

/** One kind of alert about a clock: a row of data, so that more can be added. */
export interface ClockKind {
  readonly id: AlertKindId;
  /** Kinds of one chain say ever more about the same: of what was reached at once only the latest is given. */
  readonly chain: 'deadline' | 'pause' | 'answer';
  /** The urgency of the badge changes as well, so that it is looked at even if the alert is not wanted. */
  readonly changesBadge?: boolean;
  /** Tells what was reached, the earliest first, and what comes next. */
  comes(reading: ClockReading, tell: Tell): void;
}

export const clockKinds: readonly ClockKind[] = [
  {
    id: 'before',
    chain: 'deadline',
    changesBadge: true,
    comes({ clock, calendars, leads }, tell) {
      const { dueAt, targetMs } = clock;
      if (dueAt === undefined) return;
      for (const { threshold, leftMs, isOwed } of leads) {
        if (threshold === 'deadline') continue;
        if (!tell(threshold, dueAt, reachedAt(clock, calendars, targetMs - leftMs), isOwed)) return;
      }
    },
  },
  {
    id: 'deadline',
    chain: 'deadline',
    changesBadge: true,
    comes: ({ clock: { dueAt } }, tell) => void (dueAt === undefined || tell('deadline', dueAt, dueAt, true)),
  },
  {
    id: 'after',
    chain: 'deadline',
    comes({ clock, calendars, rules, watchedSince }, tell) {
      const { dueAt, targetMs, elapsedMs } = clock;
      if (dueAt === undefined || dueAt < watchedSince) return;
      // Stryker disable next-line ConditionalExpression: no repetition is above 0 before the deadline.
      if (elapsedMs < targetMs) return;
      const done = repetitionsBy(elapsedMs - targetMs, rules.repeatAfterMs);
      for (const count of [done, done + 1]) {
        if (count > 0) tell(`after${count}`, dueAt, reachedAt(clock, calendars, targetMs + overBy(count, rules.repeatAfterMs)), true);
      }
    },
  },
  {
    id: 'longPause',
    chain: 'pause',
    comes({ clock, hours, rules }, tell) {
      const pause = pauseInForce(clock);
      if (pause) tell('longPause', pause.from, countedFrom(hours, pause.from, rules.longPauseMs), true);
    },
  },
  {
    id: 'answered',
    chain: 'answer',
    comes({ clock, replies, now }, tell) {
      const pause = clock.state === 'stopped' ? undefined : latestPause(clock);
      if (!pause) return;
      const answer = replies.find((reply) => reply > pause.from && reply <= (pause.to ?? now));
      if (answer !== undefined) tell('answered', answer, answer, true);
    },
  },
];

/** The kinds that say ever more about the same. */
export interface Chain {
  readonly name: ClockKind['chain'];
  readonly kinds: readonly ClockKind[];
}

export const chains: readonly Chain[] = (['deadline', 'pause', 'answer'] as const).map((name) => ({
  name,
  kinds: clockKinds.filter(({ chain }) => chain === name),
}));

/** Each repetition waits twice as long as the one before: 15 min over, 45, 105, … */
const overBy = (count: number, firstMs: DurationMs): DurationMs => firstMs * (2 ** count - 1);

/** How many repetitions are behind a clock that is over by so much. */
const repetitionsBy = (overMs: DurationMs, firstMs: DurationMs): number => Math.floor(Math.log2(overMs / firstMs + 1));

/** The leads of clocks with few different targets, each computed once. */
export function leadsByTarget(): (pair: ThresholdPair, targetMs: DurationMs) => readonly Lead[] {
  const known = new Map<ThresholdPair, Map<DurationMs, readonly Lead[]>>();
  return (pair, targetMs) => {
    let ofPair = known.get(pair);
    if (!ofPair) known.set(pair, (ofPair = new Map()));
    let leads = ofPair.get(targetMs);
    if (!leads) ofPair.set(targetMs, (leads = leadsFor(pair, targetMs)));
    return leads;
  };
}

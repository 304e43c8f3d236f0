import { nextOpening } from '../../calendar/hours';
import { alertTexts } from '../../language/shapes/alerts';
import { atLeastSign, leftText } from '../../language/telling/bounded';
import { shortDuration } from '../../language/telling/duration';
import { isMetric, type Alert } from '../../sla/alerts/alert';
import type { TicketKindId } from '../../sla/alerts/alertKinds';
import { isBound } from '../../sla/clock/bound';
import { toldReason, type MeasuredClock } from '../../sla/clock/clock';
import { hoursOf } from '../../sla/clock/countedTime';
import { latestPause } from '../../sla/exclusions/pauses';
import type { Commitment } from '../../sla/facts/commitments';
import type { Instant } from '../../time/instant';
import type { InForce } from '../inForce';

/** A deadline is over once more has counted than may have: not yet, where nothing counts before the next opening. */
export const isOverAt = (dueAt: Instant, clock: MeasuredClock | undefined, now: Instant): boolean =>
  clock ? clock.breached || (clock.remainingMs <= 0 && clock.state !== 'closedHours') : dueAt <= now;

/** What a notification says besides which ticket it is about. */
export interface AlertWords {
  readonly title: string;
  readonly details: readonly string[];
}

/** Of what the words are made. */
export interface Told {
  readonly alert: Alert;
  /** As it is by now; absent where it has no number any more. */
  readonly clock: MeasuredClock | undefined;
  /** What was promised, where the alert is about that. */
  readonly commitment: Commitment | undefined;
  readonly inForce: InForce;
  readonly when: (at: Instant) => string;
  readonly now: Instant;
}

const wordsByKind: Readonly<Record<TicketKindId, (told: Told) => AlertWords>> = {
  before: deadlineWords,
  deadline: deadlineWords,
  after: deadlineWords,
  answered({ clock, inForce }) {
    const texts = alertTexts(inForce.language).answered;
    if (!clock || clock.state === 'paused') return { title: texts.title, details: [] };
    const left = clock.remainingMs > 0 ? [texts.left(leftText(clock), isBusiness(clock))] : [];
    return { title: texts.title, details: [texts.countsAgain, ...left] };
  },
  longPause({ clock, inForce }) {
    const texts = alertTexts(inForce.language).longPause;
    const pause = clock && latestPause(clock);
    const title = texts.title(shortDuration(inForce.settings.alerts.longPauseMs), isBusiness(clock));
    return { title, details: pause ? [texts.waitsFor[toldReason(pause.reason)]] : [] };
  },
  pauseEnds({ alert: { dueAt }, inForce, when, now }) {
    const { ahead, past } = alertTexts(inForce.language).pauseEnds;
    return { title: dueAt > now ? ahead(shortDuration(dueAt - now)) : past, details: [when(dueAt)] };
  },
  commitment({ alert: { dueAt }, commitment, inForce, when, now }) {
    const { commitment: texts, due } = alertTexts(inForce.language);
    const isOver = dueAt <= now;
    const details = [commitment?.what ?? '', due[isOver ? 'past' : 'ahead'](when(dueAt))];
    return { title: isOver ? texts.past : texts.ahead(shortDuration(dueAt - now)), details };
  },
};

/** The words of one alert, as they are right now. */
export const alertWords = (told: Told): AlertWords => wordsByKind[told.alert.kind](told);

const isBusiness = (clock: MeasuredClock | undefined): boolean => clock?.calendar !== undefined;

/** An alert that comes late tells what is left by then. */
function deadlineWords({ alert: { kind, subject: about, dueAt }, clock, inForce, when, now }: Told): AlertWords {
  const texts = alertTexts(inForce.language);
  const leftMs: number = clock?.remainingMs ?? dueAt - now;
  // Nothing but a clock comes to such a deadline.
  const subject = isMetric(about) ? about : 'resolution';
  const isOver = isOverAt(dueAt, clock, now);
  const opensAt = clock && !isOver && leftMs <= 0 ? opensAfter(clock, inForce, now) : undefined;
  const stands = opensAt === undefined ? [] : [texts.standsUntil(when(opensAt))];
  const isMaybe = clock !== undefined && isBound(clock);
  const atLeast = clock === undefined ? '' : atLeastSign(clock);
  const details = [texts.due[isOver ? 'past' : 'ahead'](atLeast + when(dueAt)), ...stands];
  const metric = texts.metric[subject];
  if (kind === 'after' && leftMs < 0 && !isMaybe) return { title: texts.overdueBy(shortDuration(-leftMs), metric.toLowerCase()), details };
  const left = atLeast + shortDuration(leftMs);
  return { title: isOver ? texts.overdue(metric, isMaybe) : texts.before(left, metric.toLowerCase()), details };
}

function opensAfter(clock: MeasuredClock, { calendars }: InForce, now: Instant): Instant | undefined {
  const hours = hoursOf(clock, calendars);
  return hours === undefined || hours === 'always' ? undefined : nextOpening(hours, now);
}

import { compileCalendar } from '@/utils/calendar/compileCalendar';
import { addBusinessTime, businessTimeBetween } from '@/utils/calendar/businessTime';
import { isOpenAt } from '@/utils/calendar/hours';
import { wallTimeOf } from '@/utils/calendar/wallTime';
import { isMeasured, type MeasuredClock } from '@/utils/sla/clock/clock';
import { clocksOf } from '@/utils/sla/clock/clockOf';
import { ticketOf } from '@/utils/sla/words/mapping';
import { METRICS } from '@/utils/sla/policy/policy';
import { reachedAt } from '@/utils/sla/clock/reachedAt';
import type { StoredTicket } from '@/utils/store/read/storedTicket';
import { type Instant, MINUTE, SECOND } from '@/utils/time/instant';
import { fakeAdapter } from '../../../support/world/fakeDesk';
import { calendar as definition, longPauseMs, policy, quietHours, repeatAfterMs, thresholds } from './setting';

// What is owed, said as simply as it can be: no plan, no ledger, no looks. One ticket, one instant, its whole history.

const calendar = compileCalendar(definition);
const calendars = new Map([[policy.calendar, calendar]]);

/** One alert that has come due about one ticket. */
export interface Owed {
  readonly id: string;
  readonly at: Instant;
  /** Of these only the latest is told. */
  readonly chain: string;
  readonly dueAt: Instant;
  /** A deadline of before that is the same to who acknowledged it: it moved by less than a tenth of the lead. */
  readonly isSame?: (other: Instant) => boolean;
}

/** Everything that has come due by `now`, told or not, the latest of each chain last. */
export function cameDue(stored: StoredTicket, now: Instant): readonly Owed[] {
  const mapping = { statuses: {}, severities: {}, featureRequests: [] };
  const { ticket } = ticketOf(stored.record, mapping, fakeAdapter.defaults, policy);
  const clocks = clocksOf(ticket, policy, calendars, now);
  const last = ticket.events.filter(({ kind, at }) => kind === 'status' && at <= now).at(-1);
  if (last?.kind === 'status' && (last.to === 'resolved' || last.to === 'closed')) return [];
  return METRICS.map((metric) => clocks[metric])
    .filter(isMeasured)
    .filter(({ state }) => state !== 'stopped')
    .flatMap((clock) => [...deadlines(stored, clock, now), ...pauses(stored, clock, now)]);
}

function deadlines({ key, record, watchedSince = 0 }: StoredTicket, clock: MeasuredClock, now: Instant): readonly Owed[] {
  const { metric, targetMs, dueAt, state } = clock;
  if (state === 'paused' || dueAt === undefined) return [];
  const chain = `${key}|${metric}`;
  const marks: (readonly [string, number])[] = [
    ['atRisk', targetMs * (1 - thresholds.atRisk.share)],
    ['critical', targetMs * (1 - thresholds.critical.share)],
    ['deadline', targetMs],
  ];
  // What was over before the ticket was watched was never told, so that nothing is to be repeated.
  const repetitions = dueAt >= watchedSince ? 12 : 0;
  for (let count = 1, over = repeatAfterMs; count < repetitions; count++, over = 2 * over + repeatAfterMs)
    marks.push([`after${count}`, targetMs + over]);
  const handedAt = record.events.filter(({ kind, at }) => kind === 'assignee' && at <= now).toSorted((a, b) => b.at - a.at)[0]?.at ?? 0;
  const reached = marks.flatMap(([mark, elapsed]) => {
    const at = reachedAt(clock, calendars, elapsed);
    return at === undefined || at > now ? [] : [{ mark, at }];
  });
  const movedTo = (other: Instant): number => {
    const [from, to] = [Math.min(dueAt, other), Math.max(dueAt, other)];
    return clock.calendar === undefined ? to - from : businessTimeBetween(calendar, from, to);
  };
  const isSame = (other: Instant): boolean => movedTo(other) < (targetMs * thresholds.atRisk.share) / 10;
  return reached.map(({ mark, at }, index) => {
    // Handed over with time left, the latest is told when it was handed over.
    const isLatest = index === reached.length - 1;
    const isHanded = isLatest && at < watchedSince && handedAt >= watchedSince && dueAt > now && /atRisk|critical/.test(mark);
    return { id: `${chain}|${mark}|${dueAt}`, at: isHanded ? handedAt : at, chain, dueAt, isSame };
  });
}

function pauses({ key, record }: StoredTicket, clock: MeasuredClock, now: Instant): readonly Owed[] {
  const pause = clock.exclusions.at(-1);
  if (!pause || pause.reason === 'resolved') return [];
  const replies = record.events.filter(
    ({ kind, at }) => kind === 'customerReply' && at > pause.from && at <= Math.min(pause.to ?? now, now),
  );
  const [reply] = replies.map(({ at }) => at).toSorted((a, b) => a - b);
  const isElapsed = clock.calendar === undefined;
  const longAt = isElapsed ? pause.from + longPauseMs : addBusinessTime(calendar, pause.from, longPauseMs);
  const isLong = clock.state === 'paused' && longAt !== undefined && longAt <= now;
  const long = isLong
    ? [{ id: `${key}|${clock.metric}|longPause|${pause.from}`, at: longAt, chain: `${key}|${clock.metric}|pause`, dueAt: pause.from }]
    : [];
  return reply === undefined
    ? long
    : [...long, { id: `${key}|${clock.metric}|answered|${reply}`, at: reply, chain: `${key}|${clock.metric}|answer`, dueAt: reply }];
}

/** Business clocks in business hours, or just after them what came due in them; nobody while it is quiet, unless it became so just then. */
export function mayTell(stored: StoredTicket, owed: Owed, now: Instant, timeZone: string): boolean {
  const isFresh = now - owed.at <= 5 * MINUTE;
  const isBusiness = stored.record.priority !== 'Blocker';
  if (isBusiness && !isOpenAt(calendar, now) && !(isFresh && isOpenAt(calendar, owed.at - 1))) return false;
  return !isQuiet(now, timeZone) || (isFresh && !isQuiet(owed.at - 1, timeZone));
}

export function isQuiet(at: Instant, timeZone: string): boolean {
  const { minuteOfDay } = wallTimeOf(timeZone, at);
  const time = `${String(Math.floor(minuteOfDay / 60)).padStart(2, '0')}:${String(minuteOfDay % 60).padStart(2, '0')}`;
  return quietHours.from < quietHours.to
    ? time >= quietHours.from && time < quietHours.to
    : time >= quietHours.from || time < quietHours.to;
}

/** Nothing opens or closes, and it does not become quiet or loud, around these instants: what may be told does not hang on a second. */
export const isSteady = (at: Instant, timeZone: string): boolean =>
  [-2, 2].every((seconds) => isOpenAt(calendar, at + seconds * SECOND) === isOpenAt(calendar, at) && isQuiet(at + seconds * SECOND, timeZone) === isQuiet(at, timeZone)); // prettier-ignore

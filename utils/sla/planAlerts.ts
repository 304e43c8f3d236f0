import type { Calendar } from '../calendar/calendar';
import { isOpenAt, nextOpening } from '../calendar/hours';
import type { TicketKey } from '../tickets/ticket';
import { MINUTE, type DurationMs, type Instant } from '../time/instant';
import { alertId, type Alert, type AlertId, type Ledger } from './alert';
import { leadsFor, type Lead } from './alertKinds';
import { isMeasured, type Clock, type MeasuredClock, type TicketClocks } from './clock';
import { clockAt } from './clockAt';
import { hoursOf, type Calendars } from './countedTime';
import { reachedAt } from './reachedAt';
import type { Thresholds } from './thresholds';

export interface Watched {
  readonly key: TicketKey;
  readonly clocks: TicketClocks;
  /** Alerts of before are not owed: the badge of a ticket first seen when it is late says so by itself. */
  readonly watchedSince: Instant;
  /** Resolved or closed: owes nothing, even if nobody was ever assigned. */
  readonly isDone: boolean;
}

export interface AlertPlan {
  readonly send: readonly Alert[];
  /** To be written into the ledger as superseded. */
  readonly settle: readonly AlertId[];
  /** The next instant at which an alert has to be sent or a badge changes, if nothing else happens. */
  readonly wakeAt: Instant | undefined;
}

/** An alert of business hours that could not be sent within this time waits for the next opening if they have closed since. */
const CLOSING_GRACE = 5 * MINUTE;

/** Decides what is owed at `now` and when to look again. It knows nothing of alarms and notifications; once the ledger tells what was done, planning again adds nothing. */
export function planAlerts(
  watched: readonly Watched[],
  thresholds: Thresholds,
  ledger: Ledger,
  calendars: Calendars,
  now: Instant,
): AlertPlan {
  const plan: Planning = { thresholds, ledger, calendars, now, leads: new Map(), send: [], settle: [], wakeAt: Infinity };
  for (const ticket of watched) {
    if (ticket.isDone) continue;
    planClock(plan, ticket, ticket.clocks.firstResponse);
    planClock(plan, ticket, ticket.clocks.resolution);
  }
  const { send, settle, wakeAt } = plan;
  return { send, settle, wakeAt: wakeAt === Infinity ? undefined : wakeAt };
}

interface Planning {
  readonly thresholds: Thresholds;
  readonly ledger: Ledger;
  readonly calendars: Calendars;
  readonly now: Instant;
  /** By target: many tickets share few targets. */
  readonly leads: Map<DurationMs, readonly Lead[]>;
  readonly send: Alert[];
  readonly settle: AlertId[];
  wakeAt: Instant;
}

function planClock(plan: Planning, { key, watchedSince }: Watched, known: Clock): void {
  if (!isMeasured(known) || known.state === 'paused') return;
  const { calendars, now, ledger } = plan;
  const hours = hoursOf(known, calendars);
  if (!hours) return;
  const clock = clockAt(known, calendars, now);
  const reached = reachedBy(plan, key, clock);
  const latest = reached.at(-1);
  for (const alert of reached) {
    if (alert.at < watchedSince || isSettled(ledger, alert.id)) continue;
    if (alert !== latest) plan.settle.push(alert.id);
    else if (hours === 'always' || mayAlert(hours, alert.at, now)) plan.send.push(alert);
    else wakeAt(plan, nextOpening(hours, now));
  }
}

/** The alerts that the clock has come to, the latest last. Notes when its next one comes. A clock that has ended is due no more. */
function reachedBy(plan: Planning, ticket: TicketKey, clock: MeasuredClock): readonly Alert[] {
  const { metric, dueAt, targetMs } = clock;
  if (dueAt === undefined) return [];
  const reached: Alert[] = [];
  for (const { threshold, leftMs, isOwed } of leadsOf(plan, targetMs)) {
    const at = reachedAt(clock, plan.calendars, targetMs - leftMs);
    if (at === undefined || at > plan.now) {
      wakeAt(plan, at);
      return reached;
    }
    if (isOwed) reached.push({ id: alertId(ticket, metric, threshold, dueAt), ticket, metric, threshold, dueAt, at });
  }
  // A target that may be equalled is over only once more has counted, maybe after the next opening.
  if (!clock.breached) wakeAt(plan, reachedAt(clock, plan.calendars, targetMs + 1));
  return reached;
}

function leadsOf({ leads, thresholds }: Planning, targetMs: DurationMs): readonly Lead[] {
  let known = leads.get(targetMs);
  if (!known) leads.set(targetMs, (known = leadsFor(thresholds, targetMs)));
  return known;
}

const isSettled = (ledger: Ledger, id: AlertId): boolean => {
  const state = ledger.get(id)?.state;
  return state === 'sent' || state === 'superseded';
};

/** Elapsed time alerts around the clock; business time in its hours, or just after them. */
const mayAlert = (hours: Calendar, at: Instant, now: Instant): boolean => now - at <= CLOSING_GRACE || isOpenAt(hours, now);

function wakeAt(plan: Planning, at: Instant = Infinity): void {
  plan.wakeAt = Math.min(plan.wakeAt, at);
}

import type { Calendar } from '../../calendar/calendar';
import type { TicketKey } from '../../tickets/ticket';
import type { Instant } from '../../time/instant';
import { alertId, type Alert, type AlertId, isAhead, type Ledger } from './alert';
import { type Chain, chainsAbout, kindOf } from './alertKinds';
import type { AlertRules } from './alertRules';
import { isMeasured, type TicketClocks } from '../clock/clock';
import type { Calendars, Hours } from '../clock/countedTime';
import type { Commitment } from '../facts/commitments';
import { leadsByTarget } from './leads';
import { mayAlert, nextMoment } from './quiet';
import { wasKept } from './silence';
import { leftAtInstant, type Reading, readingOf, readingOfCommitment } from './reading';
import { answersIn, type Answers, isSameDeadline } from './answers';
import { METRICS } from '../policy/policy';
import type { Thresholds } from './thresholds';

export interface Watched {
  readonly key: TicketKey;
  readonly clocks: TicketClocks;
  /** Alerts of before are not owed: the badge of a ticket first seen when it is late says so by itself. */
  readonly watchedSince: Instant;
  /** When it became the analyst's, if it was somebody else's or nobody's before. */
  readonly handedAt?: Instant;
  /** Resolved or closed: its clocks owe nothing, even if nobody was ever assigned. */
  readonly isDone: boolean;
  /** When the customer answered, in order. */
  readonly replies?: readonly Instant[];
  readonly commitments?: readonly Commitment[];
}

/** What the analyst decided about alerts. */
export interface Rules {
  readonly thresholds: Thresholds;
  readonly alerts: AlertRules;
  /** Open while it is quiet. */
  readonly quiet: Calendar | undefined;
}

export interface AlertPlan {
  readonly send: readonly Alert[];
  /** To be written into the ledger as superseded. */
  readonly settle: readonly AlertId[];
  /** The next instant at which an alert has to be sent or a badge changes, if nothing else happens. */
  readonly wakeAt: Instant | undefined;
}

/** The plan of one ticket. */
export interface PlannedTicket extends AlertPlan {
  /** The latest of each chain that was reached, whether it was told or not: what else was told does not hold any more. */
  readonly standing: readonly Alert[];
}

/** Decides what is owed at `now` and when to look again. It knows nothing of alarms and notifications; once the ledger tells what was done, planning again adds nothing. */
export function planAlerts(watched: readonly Watched[], rules: Rules, ledger: Ledger, calendars: Calendars, now: Instant): AlertPlan {
  const plan = planner(rules, ledger, calendars, now);
  const send: Alert[] = [];
  const settle: AlertId[] = [];
  let wakeAt = Infinity;
  for (const ticket of watched) {
    const planned = plan(ticket);
    send.push(...planned.send);
    settle.push(...planned.settle);
    wakeAt = Math.min(wakeAt, planned.wakeAt ?? Infinity);
  }
  return { send, settle, wakeAt: wakeAt === Infinity ? undefined : wakeAt };
}

/** Plans ticket by ticket, so that each can be looked at again in its own time. */
export function planner(rules: Rules, ledger: Ledger, calendars: Calendars, now: Instant): (ticket: Watched) => PlannedTicket {
  const planning: Planning = { rules, ledger, calendars, now, leadsOf: leadsByTarget(), answers: answersIn(ledger, now) };
  return (ticket) => {
    const plan: TicketPlan = { ...planning, ticket, send: [], standing: [], settle: [], wakeAt: Infinity };
    for (const reading of readingsOf(planning, ticket)) planSubject(plan, reading);
    const { send, standing, settle, wakeAt } = plan;
    return { send, standing, settle, wakeAt: wakeAt === Infinity ? undefined : wakeAt };
  };
}

interface Planning {
  readonly rules: Rules;
  readonly ledger: Ledger;
  readonly calendars: Calendars;
  readonly now: Instant;
  readonly leadsOf: ReturnType<typeof leadsByTarget>;
  readonly answers: Answers;
}

interface TicketPlan extends Planning {
  readonly ticket: Watched;
  readonly send: Alert[];
  readonly standing: Alert[];
  readonly settle: AlertId[];
  wakeAt: Instant;
}

/** Everything of a ticket that alerts may be about. */
function readingsOf({ rules, calendars, now, leadsOf }: Planning, ticket: Watched): readonly Reading[] {
  // Stryker disable next-line ArrayDeclaration: a text is no answer.
  const { clocks, replies = [], commitments = [], watchedSince } = ticket;
  const circumstances = { alerts: rules.alerts, thresholds: rules.thresholds, leadsOf, calendars, replies, watchedSince, now };
  const readings: Reading[] = [];
  for (const commitment of commitments) {
    const reading = readingOfCommitment(commitment, circumstances);
    if (reading) readings.push(reading);
  }
  if (ticket.isDone) return readings;
  for (const metric of METRICS) {
    const clock = clocks[metric];
    const reading = isMeasured(clock) ? readingOf(clock, circumstances) : undefined;
    if (reading) readings.push(reading);
  }
  return readings;
}

function planSubject(plan: TicketPlan, reading: Reading): void {
  for (const chain of chainsAbout[reading.about]) giveLatest(plan, reading, reachedBy(plan, reading, chain));
  // A target that may be equalled is over only once more has counted, maybe after the next opening.
  if (reading.about === 'clock' && !reading.clock.breached) wakeAt(plan, leftAtInstant(reading, -1));
}

/** What the subject has come to, the latest last. Notes when the next comes. */
function reachedBy(plan: TicketPlan, reading: Reading, { isAnswerable, kinds }: Chain): readonly Alert[] {
  const reached: Alert[] = [];
  const { subject, now, rules } = reading;
  const ticket = plan.ticket.key;
  for (const { id: kind, changesBadge = false, comes } of kinds) {
    const isWanted = !rules.off.includes(kind);
    comes?.(reading, (threshold, dueAt, at, isOwed) => {
      // Stryker disable next-line BooleanLiteral: the one kind that listens has an instant for all it tells.
      if (at === undefined) return false;
      const isTold = isOwed && isWanted && !(isAnswerable && isSeen(plan, reading, dueAt, at));
      if (at > now) {
        if (isTold || changesBadge) wakeAt(plan, at);
        // Stryker disable next-line BooleanLiteral: what comes later still wakes nobody earlier.
        return false;
      }
      if (isTold) reached.push({ id: alertId(ticket, subject, threshold, dueAt), ticket, subject, kind, threshold, dueAt, at });
      return true;
    });
  }
  if (isAnswerable) addSnoozed(plan, reading, kinds, reached);
  return reached;
}

/** An acknowledgement ends what comes on its own side of the deadline. */
function isSeen({ answers, ticket }: TicketPlan, { subject, hours, leads }: Reading, dueAt: Instant, at: Instant): boolean {
  return answers
    .acknowledgementsOf(ticket.key, subject)
    .some((seen) => (seen.at >= seen.dueAt || at < dueAt) && isSameDeadline(hours, leads[0]?.leftMs ?? 0, seen.dueAt, dueAt));
}

/** A snoozed alert comes again unless a later one, or the acknowledgement, said more meanwhile. */
function addSnoozed(plan: TicketPlan, reading: Reading, [kind]: Chain['kinds'], reached: Alert[]): void {
  const { subject, dueAt, now } = reading;
  // Stryker disable next-line ConditionalExpression: nobody puts off what is never due.
  if (dueAt === undefined || !kind) return;
  const { key: ticket } = plan.ticket;
  const all = plan.answers.snoozesOf(ticket, subject, dueAt);
  const last = all.at(-1);
  for (const snooze of all) {
    const { id, until, at } = snooze;
    const isMoot = snooze !== last || (reached.at(-1)?.at ?? 0) > at || isSeen(plan, reading, dueAt, until);
    if (isMoot) plan.settle.push(id);
    else if (until > now) {
      // What nothing could tell before it was put off, waits as well.
      for (const alert of reached.splice(0)) if (!isSettled(plan, alert.id)) plan.settle.push(alert.id);
      wakeAt(plan, until);
    } else reached.push({ id, ticket, subject, kind: kind.id, threshold: `snoozed${until}`, dueAt, at: until });
  }
}

function giveLatest(plan: TicketPlan, { hours, now }: Reading, reached: readonly Alert[]): void {
  const { ticket, rules } = plan;
  const last = reached.at(-1);
  const latest = last && whenHanded(last, ticket, now);
  if (latest && latest.at >= ticket.watchedSince) plan.standing.push(latest);
  for (const each of reached) {
    const alert = each === last ? (latest ?? each) : each;
    if (alert.at < ticket.watchedSince || isSettled(plan, alert.id)) continue;
    if (alert !== latest) plan.settle.push(alert.id);
    else if (mayAlert(hours, rules.quiet, alert.at, now) || endsSilence(rules, hours, alert.at, now)) plan.send.push(alert);
    else wakeAt(plan, nextMoment(hours, rules.quiet, now));
  }
}

/** What a silence kept comes when it ends, also one that lasts until closing. */
const endsSilence = ({ alerts: { silence }, quiet }: Rules, hours: Hours, at: Instant, now: Instant): boolean =>
  wasKept(silence, at, now) && mayAlert(hours, quiet, at, at) && mayAlert(hours, quiet, silence?.until ?? at, now);

/** What was reached before the ticket became the analyst's is told when it does, if there is still time to act. */
function whenHanded(alert: Alert, { watchedSince, handedAt = Infinity }: Watched, now: Instant): Alert {
  const isNews = alert.at < watchedSince && handedAt >= watchedSince && handedAt <= now;
  return isNews && kindOf(alert.kind).isToldWhenHanded && alert.dueAt > now ? { ...alert, at: handedAt } : alert;
}

function isSettled({ ledger, now }: Planning, id: AlertId): boolean {
  const note = ledger.get(id);
  return note?.state === 'sent' || (note?.state === 'superseded' && !isAhead(note, now));
}

function wakeAt(plan: { wakeAt: Instant }, at: Instant = Infinity): void {
  plan.wakeAt = Math.min(plan.wakeAt, at);
}

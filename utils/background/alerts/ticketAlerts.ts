import { type Alert, isMetric } from '../../sla/alerts/alert';
import { OLD_AFTER_DAYS } from '../../sla/alerts/alertRules';
import { isBound } from '../../sla/clock/bound';
import { allOf, clockIn, isMeasured, type TicketClocks } from '../../sla/clock/clock';
import { kindOf } from '../../sla/alerts/alertKinds';
import { type AlertPlan, planner, type Rules } from '../../sla/alerts/planAlerts';
import type { Policy, SeverityId } from '../../sla/policy/policy';
import { isOld } from '../../sla/queue/old';
import { groupOf } from '../../sla/queueOrder';
import { quietCalendar } from '../../sla/alerts/quiet';
import { standingOf } from '../../sla/clock/standing';
import { knownFacts } from '../../store/said/knownFacts';
import { turnsOf } from '../../tickets/fact';
import { inOrder } from '../../tickets/inOrder';
import type { Look, StoredTicket } from '../../store/read/storedTicket';
import type { TicketRecord } from '../../tickets/ticketRecord';
import type { Instant } from '../../time/instant';
import type { InForce } from '../inForce';
import { followedSince } from '../wake/followed';
import type { MeasuredTicket } from '../views/measuredTicket';
import { readAtOf, type SiteStates } from '../views/ticketViews';
import { alertNotification } from './alertNotification';
import { isOverAt } from './alertWords';
import type { LedgerById, SettledAlert } from './give';
import type { OwedAlert } from './owedAlert';
import { oldFacts } from './sureAlerts';

/** What the look at one ticket brought. */
export interface TicketLook {
  readonly send: readonly OwedAlert[];
  /** The latest of each chain that was reached, told or not. */
  readonly standing: readonly OwedAlert[];
  readonly settle: readonly SettledAlert[];
  /** Absent for a ticket that neither alerts nor counts. */
  readonly look: Look | undefined;
}

const rulesOf = ({ settings, timeZone }: InForce, { thresholds }: Policy): Rules => ({
  thresholds,
  alerts: settings.alerts,
  quiet: quietCalendar(settings.alerts, timeZone),
});

/** Looks at tickets one by one: which alerts each owes, and when it has to be looked at again. */
export function ticketLooks(
  inForce: InForce,
  ledger: LedgerById,
  states: SiteStates,
  now: Instant,
): (ticket: MeasuredTicket) => TicketLook {
  const planners = new Map<Policy, ReturnType<typeof planner>>();
  const plannerUnder = (policy: Policy): ReturnType<typeof planner> => {
    const plan = planners.get(policy) ?? planner(rulesOf(inForce, policy), ledger, inForce.calendars, now);
    planners.set(policy, plan);
    return plan;
  };
  return (ticket) => {
    const { stored, clocks, isDone } = ticket;
    const { key, site, mine, record } = stored;
    const since = followedSince(stored, isDone, inForce);
    if (since === undefined && mine === 0) return { send: [], standing: [], settle: [], look: undefined };
    const readAt = oldFacts(stored, states, now);
    const seenAt = readAt ?? readAtOf(stored, states.get(site));
    const planned = plannerUnder(ticket.policy)({
      key,
      clocks,
      commitments: ticket.commitments,
      isDone,
      watchedSince: since ?? Infinity,
      replies: repliesIn(record),
      ...handedIn(stored),
    });
    const owed = (alert: Alert): OwedAlert => ({
      id: alert.id,
      site,
      ticket: key,
      at: alert.at,
      dueAt: alert.dueAt,
      label: record.label,
      state: stateOf(alert, clocks, now),
      zone: inForce.settings.calendars[ticket.policy.calendar]?.timeZone ?? 'UTC',
      ...(isMostSevere(ticket) && { isMostSevere: true }),
      ...(readAt !== undefined && { readAt }),
      notification: () => alertNotification(alert, ticket, inForce, isDoubtful(alert, clocks) ? seenAt : readAt, now),
    });
    return {
      send: planned.send.map(owed),
      standing: planned.standing.map(owed),
      settle: planned.settle.map((id) => ({ id, site, ticket: key })),
      look: lookOf(ticket, planned, inForce, now),
    };
  };
}

const repliesIn = ({ events }: TicketRecord): readonly Instant[] =>
  inOrder(events.filter(({ kind }) => kind === 'customerReply')).map(({ at }) => at);

/** What it says is a bound. */
function isDoubtful({ subject }: Alert, clocks: TicketClocks): boolean {
  const clock = isMetric(subject) ? clockIn(clocks, subject) : undefined;
  return isMeasured(clock) && isBound(clock);
}

const isMostSevere = ({ clocks, policy }: MeasuredTicket): boolean => {
  const level = (id: SeverityId): number => policy.severities.find((severity) => severity.id === id)?.level ?? Infinity;
  const most = Math.min(...policy.severities.map((severity) => severity.level));
  return allOf(clocks).some((clock) => isMeasured(clock) && level(clock.severity) === most);
};

/** What is only maybe overdue is at risk. */
function stateOf(alert: Alert, clocks: TicketClocks, now: Instant): OwedAlert['state'] {
  const { kind, subject, dueAt } = alert;
  if (!kindOf(kind).isAnswerable) return 'other';
  if (isDoubtful(alert, clocks)) return 'atRisk';
  const clock = isMetric(subject) ? clocks[subject] : undefined;
  return isOverAt(dueAt, isMeasured(clock) ? clock : undefined, now) ? 'overdue' : 'atRisk';
}

/** By the last change of its assignee: of a ticket that was read in somebody else's hands, or not at all, the one that made it the analyst's. */
function handedIn({ mine, record: { events } }: StoredTicket): { readonly handedAt?: Instant } {
  const last = mine === 1 ? inOrder(events).findLast(({ kind }) => kind === 'assignee') : undefined;
  return last ? { handedAt: last.at } : {};
}

function lookOf(ticket: MeasuredTicket, { wakeAt }: AlertPlan, inForce: InForce, now: Instant): Look {
  const { stored, facts, clocks, isDone, unmapped } = ticket;
  const { key, site, mine, record } = stored;
  // An event of the support center's clock may lie a little ahead: it counts once it is reached. A pause that was stated may end at a chosen time.
  const turns = [...record.events.map((event) => event.at), ...turnsOf(knownFacts(facts))];
  const at = turns.reduce((earliest, turn) => (turn > now && turn < earliest ? turn : earliest), wakeAt ?? Infinity);
  const running = isDone ? [] : allOf(clocks).filter(isMeasured);
  const dueAts = running.flatMap(({ state, dueAt }) => (state !== 'paused' && dueAt !== undefined ? [dueAt] : []));
  const standing = standingOf(clocks, isDone, ticket.policy.thresholds, inForce.calendars, now);
  const { oldAfterDays = OLD_AFTER_DAYS } = inForce.settings.alerts;
  const rules = { calendar: inForce.calendars.get(ticket.policy.calendar), oldAfterDays };
  const group = isOld(standing, rules, now) ? 'none' : groupOf(standing);
  return {
    key,
    site,
    ...(at !== Infinity && { at }),
    ...(mine === 1 && { group: group === 'none' && unmapped.length > 0 ? 'unmapped' : group }),
    ...(dueAts.length > 0 && { dueAts }),
    ...(running.some(({ state, calendar }) => state === 'counting' && calendar === undefined) && { alwaysAt: site }),
  };
}

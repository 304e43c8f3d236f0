import type { TicketAlerts } from '../../messages/protocol';
import { answersIn, isSameDeadline } from '../../sla/alerts/answers';
import { leadsFor } from '../../sla/alerts/leads';
import { thresholdsOf } from '../../sla/alerts/thresholds';
import { allOf, isMeasured, type MeasuredClock } from '../../sla/clock/clock';
import { hoursOf } from '../../sla/clock/countedTime';
import type { LedgerEntry } from '../../store/said/saidRow';
import type { Instant } from '../../time/instant';
import type { InForce } from '../inForce';
import { followedSince } from '../wake/followed';
import type { MeasuredTicket } from './measuredTicket';

/** What the analyst asked of a ticket's alerts, as far as it holds for the deadlines of now; `undefined` when nothing. */
export function ticketAlerts(
  entries: readonly LedgerEntry[],
  inForce: InForce,
  now: Instant,
): (ticket: MeasuredTicket) => TicketAlerts | undefined {
  const { settings, calendars } = inForce;
  const answers = answersIn(new Map(entries.map((entry) => [entry.id, entry])), now);
  const watched = new Set<string>(settings.alerts.whose.watched.map(({ ticket }) => ticket));
  const isSeen = ({ stored, policy }: MeasuredTicket, clock: MeasuredClock, dueAt: Instant): boolean => {
    const [first] = leadsFor(thresholdsOf(policy.thresholds, clock), clock.targetMs);
    const isIt = (seenOf: Instant): boolean => isSameDeadline(hoursOf(clock, calendars) ?? 'always', first?.leftMs ?? 0, seenOf, dueAt);
    return answers.acknowledgementsOf(stored.key, clock.metric).some((seen) => isIt(seen.dueAt));
  };
  return (ticket) => {
    const { stored, clocks, isDone } = ticket;
    const { key, mine } = stored;
    const isNobodys = mine === 0 && !watched.has(key) && followedSince(stored, isDone, inForce) !== undefined;
    const deadlines = allOf(clocks).flatMap((clock) =>
      isMeasured(clock) && clock.dueAt !== undefined ? [{ clock, dueAt: clock.dueAt }] : [],
    );
    const untils = deadlines.flatMap(({ clock, dueAt }) => answers.snoozesOf(key, clock.metric, dueAt).map(({ until }) => until));
    const snoozedUntil = Math.max(...untils.filter((until) => until > now));
    const isAcknowledged = deadlines.some(({ clock, dueAt }) => isSeen(ticket, clock, dueAt));
    if (snoozedUntil === -Infinity && !isAcknowledged && !watched.has(key) && !isNobodys) return undefined;
    return {
      ...(snoozedUntil !== -Infinity && { snoozedUntil }),
      ...(isAcknowledged && { isAcknowledged }),
      ...(watched.has(key) && { isWatched: true }),
      ...(isNobodys && { isNobodys }),
    };
  };
}

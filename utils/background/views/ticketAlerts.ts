import type { TicketAlerts } from '../../messages/protocol';
import { answersIn } from '../../sla/alerts/answers';
import { allOf, isMeasured } from '../../sla/clock/clock';
import type { LedgerEntry } from '../../store/said/saidRow';
import type { Instant } from '../../time/instant';
import type { InForce } from '../inForce';
import { followedSince } from '../followed';
import type { MeasuredTicket } from './measuredTicket';

/** What the analyst asked of a ticket's alerts, as far as it holds for the deadlines of now; `undefined` when nothing. */
export function ticketAlerts(
  entries: readonly LedgerEntry[],
  { settings }: InForce,
  now: Instant,
): (ticket: MeasuredTicket) => TicketAlerts | undefined {
  const answers = answersIn(new Map(entries.map((entry) => [entry.id, entry])), now);
  const watched = new Set<string>(settings.alerts.whose.watched.map(({ ticket }) => ticket));
  return ({ stored, clocks, isDone }) => {
    const { key, mine } = stored;
    const isNobodys = mine === 0 && !watched.has(key) && followedSince(stored, isDone, settings.alerts) !== undefined;
    const deadlines = allOf(clocks).flatMap((clock) =>
      isMeasured(clock) && clock.dueAt !== undefined ? [{ metric: clock.metric, dueAt: clock.dueAt }] : [],
    );
    const untils = deadlines.flatMap(({ metric, dueAt }) => answers.snoozesOf(key, metric, dueAt).map(({ until }) => until));
    const snoozedUntil = Math.max(...untils.filter((until) => until > now));
    const isAcknowledged = deadlines.some(({ metric, dueAt }) => answers.acknowledgedAt(key, metric, dueAt) !== undefined);
    if (snoozedUntil === -Infinity && !isAcknowledged && !watched.has(key) && !isNobodys) return undefined;
    return {
      ...(snoozedUntil !== -Infinity && { snoozedUntil }),
      ...(isAcknowledged && { isAcknowledged }),
      ...(watched.has(key) && { isWatched: true }),
      ...(isNobodys && { isNobodys }),
    };
  };
}

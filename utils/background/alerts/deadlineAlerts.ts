import { type AlertId, ticketOfAlert } from '../../sla/alert';
import { planAlerts } from '../../sla/planAlerts';
import type { LedgerEntry } from '../../store/storedTicket';
import { DAY, type Instant } from '../../time/instant';
import type { Desk } from '../desk';
import type { MeasuredTicket } from '../views/measuredTicket';
import { alertNotification } from './alertNotification';
import type { AlertPlanned, LedgerById } from './give';

/** Warnings before each deadline of the queue, and at it. */
export function deadlineAlerts(queue: readonly MeasuredTicket[], desk: Desk, ledger: LedgerById, now: Instant): AlertPlanned {
  const tickets = new Map<string, MeasuredTicket>(queue.map((ticket) => [ticket.stored.key, ticket]));
  const watched = queue.map(({ stored, clocks, isDone }) => {
    const { key, watchedSince = stored.readAt } = stored;
    return { key, clocks, isDone, watchedSince };
  });
  const { send, settle, wakeAt } = planAlerts(watched, desk.settings.thresholds, ledger, desk.calendars, now);
  return {
    send: send.flatMap((alert) => {
      const ticket = tickets.get(alert.ticket);
      if (!ticket) return [];
      const { site, key } = ticket.stored;
      return [{ id: alert.id, site, ticket: key, notification: alertNotification(alert, ticket, desk, now) }];
    }),
    settle: settle.flatMap((id) => {
      const ticket = tickets.get(ticketOfAlert(id));
      return ticket ? [{ id, site: ticket.stored.site, ticket: ticket.stored.key }] : [];
    }),
    wakeAt,
  };
}

/** Entries of tickets that left the queue are kept for a while; a ticket that comes back after that is watched anew anyway. */
const REMEMBERED_FOR = 30 * DAY;

export function outlived(entries: readonly LedgerEntry[], queue: readonly MeasuredTicket[], now: Instant): readonly AlertId[] {
  const live = new Set<string | undefined>(queue.map(({ stored }) => stored.key));
  return entries.filter(({ ticket, at }) => at < now - REMEMBERED_FOR && !live.has(ticket)).map(({ id }) => id);
}

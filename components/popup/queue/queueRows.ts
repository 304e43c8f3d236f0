import type { Calendars } from '@/utils/sla/clock/countedTime';
import { SECONDS_UNDER } from '@/utils/language/telling/duration';
import { isMeasured } from '@/utils/sla/clock/clock';
import { compareStandings, groupOf, type QueueGroup } from '@/utils/sla/queueOrder';
import { thresholdsUnder } from '@/utils/sla/alerts/thresholds';
import { standingOf, type Standing } from '@/utils/sla/clock/standing';
import type { QueueView, TicketView } from '@/utils/messages/protocol';
import { plainWord } from '@/utils/sla/words/words';
import type { Instant } from '@/utils/time/instant';

export interface QueueRow {
  readonly ticket: TicketView;
  readonly standing: Standing;
  readonly group: QueueGroup;
}

/** The queue in its order at `now`. */
export function rowsOf({ tickets, thresholds }: QueueView, calendars: Calendars, now: Instant): readonly QueueRow[] {
  const rows = tickets.map((ticket): QueueRow => {
    const standing = standingOf(ticket.clocks, ticket.isDone, thresholdsUnder(thresholds, ticket.policy), calendars, now);
    return { ticket, standing, group: groupOf(standing) };
  });
  return rows.toSorted((a, b) => compareStandings(a.standing, b.standing) || byKey(a, b));
}

/** Tickets that stand equally keep one order from tick to tick. */
const byKey = (a: QueueRow, b: QueueRow): number => keys.compare(a.ticket.key, b.ticket.key);
const keys = new Intl.Collator('en', { numeric: true });

export function countsOf(rows: readonly QueueRow[]): Readonly<Record<QueueGroup, number>> {
  const counts: Record<QueueGroup, number> = { overdue: 0, atRisk: 0, onTrack: 0, paused: 0, unmapped: 0, none: 0 };
  for (const { group } of rows) counts[group] += 1;
  return counts;
}

/** The same tickets in the same groups and order: nothing to render again, texts tick by themselves. */
export const sameOrder = (a: readonly QueueRow[], b: readonly QueueRow[]): boolean =>
  a.length === b.length && a.every((row, index) => row.ticket === b[index]?.ticket && row.group === b[index]?.group);

/** Whether the row's number counts seconds: a running clock with less than five minutes left or over. */
export const countsSeconds = ({ standing: { phase, clock } }: QueueRow): boolean =>
  phase === 'counting' && isMeasured(clock) && Math.abs(clock.remainingMs) < SECONDS_UNDER;

/** Whether the analyst's words are in what the row shows; case and accents do not matter. */
export function matches({ ticket }: QueueRow, search: string): boolean {
  const shown = plainWord([ticket.label, ticket.title, ticket.customer ?? '', ticket.priority ?? ''].join(' '));
  return plainWord(search)
    .split(' ')
    .every((word) => shown.includes(word));
}

import { businessTimeBetween } from '@/utils/calendar/businessTime';
import type { QueueFilter, Scope } from '@/utils/language/shapes/popup';
import { SECONDS_UNDER } from '@/utils/language/telling/duration';
import type { QueueList, QueueTicket } from '@/utils/messages/queueList';
import { leftAt, thresholdsUnder } from '@/utils/sla/alerts/thresholds';
import { isMeasured } from '@/utils/sla/clock/clock';
import type { Calendars } from '@/utils/sla/clock/countedTime';
import { standingOfClock, type Standing, type Urgency } from '@/utils/sla/clock/standing';
import type { Commitment } from '@/utils/sla/facts/commitments';
import { commitmentPlace, comparePlaced, placeOf, type Place, type Placed } from '@/utils/sla/queue/places';
import type { DurationMs, Instant } from '@/utils/time/instant';

/** One line of the queue: a ticket, or something promised in one. */
export interface QueueRow extends Placed {
  /** The ticket's key; of a commitment, with its own id. */
  readonly id: string;
  readonly ticket: QueueTicket;
  readonly commitment?: Commitment;
}

export const NO_ROWS: readonly QueueRow[] = [];

/** Everything that is listed in any scope, in its order at `now`. */
export function rowsOf({ tickets, thresholds, oldAfterDays }: QueueList, calendars: Calendars, now: Instant): readonly QueueRow[] {
  const rows: QueueRow[] = [];
  for (const ticket of tickets) {
    const standing = standingOfClock(ticket.clock, thresholdsUnder(thresholds, ticket.policy), calendars, now);
    const rules = { calendar: calendars.get(ticket.calendar), oldAfterDays };
    const placed = placeOf(standing, ticket.isDone, rules, now);
    if (placed) rows.push({ id: ticket.key, ticket, ...placed });
    for (const commitment of ticket.commitments ?? []) {
      const promised = commitmentPlace(standsAt(commitment, now));
      if (promised) rows.push({ id: `${ticket.key} ${commitment.id}`, ticket, commitment, ...promised });
    }
  }
  return rows.toSorted((a, b) => comparePlaced(a, b) || keys.compare(a.id, b.id));
}

/** Tickets that stand equally keep one order from tick to tick. */
const keys = new Intl.Collator('en', { numeric: true });

const standsAt = ({ state, dueAt }: Commitment, now: Instant): Pick<Commitment, 'state' | 'dueAt'> => ({
  state: state === 'open' && dueAt !== undefined && dueAt < now ? 'broken' : state,
  dueAt,
});

/** Where a row's own clock stands at `now`. */
export const standingOfRow = ({ ticket }: QueueRow, { thresholds }: QueueList, calendars: Calendars, now: Instant): Standing =>
  standingOfClock(ticket.clock, thresholdsUnder(thresholds, ticket.policy), calendars, now);

/** What is left of a commitment, in business time, and how that presses: by the same shares as a clock. */
export function pressureOf(
  { ticket, commitment }: QueueRow,
  { thresholds }: QueueList,
  calendars: Calendars,
  now: Instant,
): { readonly leftMs: DurationMs; readonly urgency: Urgency } {
  const { dueAt = Infinity, saidAt = now } = commitment ?? {};
  if (dueAt === Infinity) return { leftMs: Infinity, urgency: 'onTrack' };
  const calendar = calendars.get(ticket.calendar);
  const between = (from: Instant, to: Instant): DurationMs => (calendar ? businessTimeBetween(calendar, from, to) : Math.max(0, to - from));
  if (dueAt < now) return { leftMs: -between(dueAt, now), urgency: 'overdue' };
  const { atRisk, critical } = thresholdsUnder(thresholds, ticket.policy);
  const [leftMs, promisedMs] = [between(now, dueAt), between(saidAt, dueAt)];
  if (leftMs <= leftAt(critical, promisedMs)) return { leftMs, urgency: 'critical' };
  return { leftMs, urgency: leftMs <= leftAt(atRisk, promisedMs) ? 'atRisk' : 'onTrack' };
}

/** In the order in which they are shown. */
export const SCOPES: readonly Scope[] = ['mine', 'unassigned', 'followed', 'all'];

const inScope: Readonly<Record<Scope, (ticket: QueueTicket) => boolean>> = {
  mine: ({ isMine }) => isMine,
  unassigned: ({ isMine, isDone, assignee }) => !isMine && !isDone && assignee === undefined,
  followed: ({ alerts }) => alerts?.isWatched === true,
  all: () => true,
};

export const isIn = (scope: Scope, { ticket }: QueueRow): boolean => inScope[scope](ticket);

/** In the order of the keys 1 to 4. */
export const FILTERS: readonly QueueFilter[] = ['inTime', 'overdue', 'waiting', 'noDeadline'];

const filterOf: Readonly<Record<Place, QueueFilter | undefined>> = {
  inTime: 'inTime',
  overdue: 'overdue',
  old: 'overdue',
  waiting: 'waiting',
  unmapped: 'noDeadline',
  none: 'noDeadline',
  resolved: undefined,
};

export const passes = (filter: QueueFilter | undefined, { place }: QueueRow): boolean => filter === undefined || filterOf[place] === filter;

export type FilterCounts = Readonly<Record<QueueFilter, number>>;

/** Of tickets: what was promised in one is a row, but no ticket. What was resolved today is not open any more. */
export function countsOf(rows: readonly QueueRow[]): FilterCounts {
  const counts = { inTime: 0, overdue: 0, waiting: 0, noDeadline: 0 };
  for (const { place, commitment } of rows) {
    const filter = filterOf[place];
    if (filter !== undefined && commitment === undefined) counts[filter] += 1;
  }
  return counts;
}

export const openCount = (counts: FilterCounts): number => FILTERS.reduce((sum, filter) => sum + counts[filter], 0);

/** The same rows in the same places: nothing to render again, texts tick by themselves. */
export const sameOrder = (a: readonly QueueRow[], b: readonly QueueRow[]): boolean =>
  a.length === b.length &&
  a.every((row, index) => {
    const other = b[index];
    return row.ticket === other?.ticket && row.id === other.id && row.place === other.place;
  });

/** Whether the row's number counts seconds: less than five minutes left or over of what counts. */
export function countsSeconds({ ticket: { clock }, place, by }: QueueRow, now: Instant): boolean {
  if (place !== 'inTime' && place !== 'overdue') return false;
  return isMeasured(clock) && Math.abs(Math.abs(by) - now) < SECONDS_UNDER;
}

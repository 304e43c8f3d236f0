import type { CalendarDefinition } from '@/utils/calendar/calendarDefinition';
import { wordsAt, type ExpectedClock, type Pause, remainingAt } from '../../e2e/support/expected.ts';
import type { KnownTicket } from './product.ts';

const HOUR = 3_600_000;

export type Change =
  | { readonly at: number; readonly kind: 'status'; readonly to: 'working' | 'waiting' | 'done' }
  | { readonly at: number; readonly kind: 'reply' };

/** What a ticket's badge has to say, by the published rules and with none of Prazo's code. */
export type Expectation =
  | { readonly state: 'paused'; readonly leftMs: number }
  | { readonly state: 'done'; readonly isMet: boolean }
  | { readonly state: 'running'; readonly metric: 'firstResponse' | 'resolution'; readonly clock: ExpectedClock };

const hours = {
  firstResponse: { low: 4, medium: 4, high: 2 },
  resolution: { low: 45, medium: 45, high: 8 },
} as const;

/** What ends a first response by the contract. */
export type FirstEnd = 'assignedAt' | 'answeredAt';

export function expectationOf(ticket: KnownTicket, calendar: CalendarDefinition, firstEnd: FirstEnd = 'assignedAt'): Expectation {
  const { createdAt, severity, changes } = ticket;
  const { pauses, since, kind } = exclusionsOf(changes);
  const clockOf = (metric: 'firstResponse' | 'resolution'): ExpectedClock => ({
    startAt: createdAt,
    targetMs: hours[metric][severity] * HOUR,
    calendar,
    pauses: metric === 'resolution' ? pauses : [],
  });
  if (kind === 'done') return { state: 'done', isMet: remainingAt(clockOf('resolution'), since) >= 0 };
  if (ticket[firstEnd] === undefined) return { state: 'running', metric: 'firstResponse', clock: clockOf('firstResponse') };
  const clock = clockOf('resolution');
  return kind === 'waiting' ? { state: 'paused', leftMs: remainingAt(clock, since) } : { state: 'running', metric: 'resolution', clock };
}

interface Exclusions {
  /** Those that are over. */
  readonly pauses: readonly Pause[];
  readonly kind: 'working' | 'waiting' | 'done';
  readonly since: number;
}

/** A ticket that waits or is done does not count, until its status changes or, while it waits, the customer answers. */
function exclusionsOf(changes: readonly Change[]): Exclusions {
  const pauses: Pause[] = [];
  let kind: Exclusions['kind'] = 'working';
  let since = 0;
  for (const change of changes) {
    const next: Exclusions['kind'] = change.kind === 'status' ? change.to : kind === 'waiting' ? 'working' : kind;
    if (next === kind) continue;
    if (kind !== 'working') pauses.push({ from: since, to: change.at });
    [kind, since] = [next, change.at];
  }
  return { pauses, kind, since };
}

/** What the badge may say between two instants: its numbers move while it is read. */
export const wordsOf = ({ clock }: Extract<Expectation, { state: 'running' }>, from: number, to: number): ReadonlySet<string> =>
  new Set([from - 1500, from, to, to + 500].flatMap((at) => wordsAt(clock, at)));

/**
 * A calendar in `timeZone` that is open for nine hours of each day around the present hour, so that no spec runs into its closing time, and that was
 * closed all day two days ago.
 */
export function calendarAround(now: number, timeZone: string): CalendarDefinition {
  const local = (at: number): { date: string; hour: number } => {
    const [date = '', time = ''] = new Date(at).toLocaleString('sv-SE', { timeZone }).split(' ');
    return { date, hour: Number(time.slice(0, 2)) };
  };
  const { hour } = local(now);
  const clockTime = (count: number): string => `${String(count).padStart(2, '0')}:00`;
  const [opens, closes] = [(hour + 20) % 24, (hour + 5) % 24];
  const day: readonly (readonly [string, string])[] =
    opens < closes || closes === 0
      ? [[clockTime(opens), clockTime(closes || 24)]]
      : [
          ['00:00', clockTime(closes)],
          [clockTime(opens), '24:00'],
        ];
  return {
    timeZone,
    weekly: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day },
    holidays: [local(now - 48 * HOUR).date],
  };
}

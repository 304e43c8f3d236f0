import { inOrder } from '../../tickets/inOrder';
import type { StatusMeaning, Ticket, TicketEvent } from '../../tickets/ticket';
import type { Instant } from '../../time/instant';
import { METRICS, type Metric, type Policy } from '../policy/policy';
import { isMeasured, type Clock, type TicketClocks } from './clock';
import { clocksOf } from './clockOf';
import type { Calendars } from './countedTime';

/** Why an event changes no clock. */
export type IdleReason =
  | 'ahead'
  | 'noNumber'
  | 'nobody'
  | 'byRule'
  | 'noPerson'
  | 'endsNothing'
  | 'endedBefore'
  | 'sameMeaning'
  | 'pausesNothing'
  | 'endsNoPause'
  | 'nothingPaused'
  | 'sameSeverity'
  | 'replaced'
  | 'same';

/** What one event of a history does under a policy: which clocks would be others without it or, where none would, why. */
export type EventEffect = { readonly moves: readonly Metric[] } | { readonly idle: IdleReason };

/** Of the last `most` events of the ticket, in their order. Found out by leaving each out, so that it holds whatever the policy says; only the reasons go by the kind. */
export function eventEffects(ticket: Ticket, policy: Policy, calendars: Calendars, now: Instant, most = Infinity): readonly EventEffect[] {
  const events = inOrder(ticket.events);
  const clocks = clocksOf(ticket, policy, calendars, now);
  const known = METRICS.map((metric) => saidBy(clocks[metric]));
  const first = Math.max(0, events.length - most);
  return events.slice(first).map((event, index) => {
    const place = first + index;
    const without = clocksOf({ ...ticket, events: events.toSpliced(place, 1) }, policy, calendars, now);
    const moves = METRICS.filter((metric, of) => saidBy(without[metric]) !== known[of]);
    return moves.length > 0 ? { moves } : { idle: idleReason(event, events.slice(0, place), events.slice(place + 1), policy, clocks, now) };
  });
}

const saidBy = (clock: Clock | undefined): string => JSON.stringify(clock);

function idleReason(
  event: TicketEvent,
  before: readonly TicketEvent[],
  after: readonly TicketEvent[],
  policy: Policy,
  clocks: TicketClocks,
  now: Instant,
): IdleReason {
  if (event.at > now) return 'ahead';
  if (!METRICS.some((metric) => isMeasured(clocks[metric]))) return 'noNumber';
  const ends = policy.firstResponseEndsAt;
  switch (event.kind) {
    case 'assignee':
      if (event.to === undefined) return 'nobody';
      if (!ends.includes('assignment')) return 'endsNothing';
      return event.isByRule && !policy.routingCounts ? 'byRule' : 'endedBefore';
    case 'supportReply':
      if ((event.by ?? 'person') !== 'person') return 'noPerson';
      return ends.includes('supportReply') ? 'endedBefore' : 'endsNothing';
    case 'customerReply':
      return policy.endsAtReply || !isWaiting(statusOf(before)) ? 'nothingPaused' : 'endsNoPause';
    case 'severity':
      return severityIdle(event.to, before, after);
    case 'status':
      return statusIdle(event.to, statusOf(before), policy);
    default:
      return 'same';
  }
}

const OPEN = { to: 'open' } as const;

/** The first one at creation, before any was told, is open. */
function statusOf(before: readonly TicketEvent[]): StatusMeaning | undefined {
  return (before.findLast((event) => event.kind === 'status') ?? OPEN).to;
}

const isWaiting = (status: StatusMeaning | undefined): boolean => status?.startsWith('waiting') === true;

function statusIdle(status: StatusMeaning | undefined, before: StatusMeaning | undefined, policy: Policy): IdleReason {
  if (status === before) return 'sameMeaning';
  if (isSolved(before)) return isSolved(status) || policy.reopening !== 'firstEnd' ? 'same' : 'endedBefore';
  return isWaiting(status) || isWaiting(before) ? 'pausesNothing' : 'same';
}

const isSolved = (status: StatusMeaning | undefined): boolean => status === 'resolved' || status === 'closed';

function severityIdle(to: string | undefined, before: readonly TicketEvent[], after: readonly TicketEvent[]): IdleReason {
  const last = before.findLast((event) => event.kind === 'severity');
  if (last && last.to === to) return 'sameSeverity';
  return after.some(({ kind }) => kind === 'severity') ? 'replaced' : 'same';
}

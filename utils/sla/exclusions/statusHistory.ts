import type { StatusMeaning } from '../../tickets/ticket';
import type { Instant } from '../../time/instant';
import type { Exclusion } from '../clock/clock';
import type { HistoryEvent } from '../facts/history';
import { pausingOf, type Pausing } from '../policy/pausing';
import type { Metric, Policy } from '../policy/policy';

/** The reason of the time between a solution and a reopening. */
export const RESOLVED = 'resolved';

/** A ticket that was solved is opened again. */
export interface Opening {
  readonly at: Instant;
  /** Which event opened it, and which had solved it, by their places in the history. */
  readonly place: number;
  readonly solvedPlace: number;
}

/** What the ticket's statuses do to one clock. */
export interface StatusHistory {
  readonly exclusions: readonly Exclusion[];
  readonly openings: readonly Opening[];
  /** Since when it is solved; `undefined` while it is not. */
  readonly stoppedAt: Instant | undefined;
  /** The solution in force was none: the cause lay elsewhere. */
  readonly isExternal: boolean;
  /** False when a status that nobody has mapped was in force for some time, or is. */
  readonly isKnown: boolean;
}

/** The reason for which nothing counts, or `counting`, or `unknown`: no reason may be called so. */
type Mode = Exclusion['reason'];

/** Reads `events`, which are in order, from `startAt` to `now`. What was before the start matters for the status it left, what lies ahead does not. */
export function statusHistory(
  events: readonly HistoryEvent[],
  policy: Pick<Policy, 'pauses' | 'endsAtReply' | 'reopening'>,
  metric: Metric,
  startAt: Instant,
  now: Instant,
): StatusHistory {
  const exclusions: Exclusion[] = [];
  const pausing = pausingOf(policy, metric);
  let openings = NO_OPENINGS;
  let isKnown = true;
  let isExternal = false;
  let mode: Mode = 'counting';
  let since = startAt;
  let status: Status | undefined;
  let solvedAt = -Infinity;
  let solvedPlace = -1;
  let place = -1;
  for (const event of events) {
    place += 1;
    if (event.at > now) break;
    let next = mode;
    if (event.kind === 'status') {
      // After an external cause only a change opens the ticket; the solution that follows it changes nothing.
      if (!(isExternal && isSame(status, event))) next = modeOf(event.to, pausing);
      status = event;
    } else if (event.kind === 'customerReply') {
      if ((mode === 'customer' || mode === 'thirdParty') && policy.endsAtReply && !event.asksNothing) next = 'counting';
    } else if (event.kind === 'externalCause') {
      if (mode !== RESOLVED || solvedAt === event.at) isExternal = true;
      next = RESOLVED;
    }
    // Stryker disable next-line ConditionalExpression: what would be cut in two here is joined again below.
    if (next === mode) continue;
    const at = Math.max(event.at, startAt);
    if (mode === RESOLVED) {
      if (policy.reopening === 'firstEnd' && metric === 'resolution') break;
      openings = [...openings, { at, place, solvedPlace }];
      isExternal = false;
    }
    if (next === RESOLVED) {
      const left = openings.at(-1);
      solvedAt = event.at;
      if (left?.at === at) openings = openings.slice(0, -1);
      else solvedPlace = place;
    }
    if (at > since) {
      if (mode === 'unknown') isKnown = false;
      else if (mode !== 'counting') exclusions.push({ from: beginningOf(mode, since, exclusions), to: at, reason: mode });
    }
    mode = next;
    since = at;
  }
  let stoppedAt: Instant | undefined;
  if (mode === 'unknown') isKnown = false;
  else if (mode === RESOLVED) stoppedAt = beginningOf(mode, since, exclusions);
  else if (mode !== 'counting') exclusions.push({ from: beginningOf(mode, since, exclusions), to: undefined, reason: mode });
  return { exclusions, openings, stoppedAt, isExternal, isKnown };
}

const NO_OPENINGS: readonly Opening[] = [];

type Status = Extract<HistoryEvent, { readonly kind: 'status' }>;

/** As the support center calls it; before the first one the ticket is open. */
export const wordOf = (status: Status | undefined): string | undefined => (status ? (status.word ?? status.to) : 'open');

const isSame = (one: Status | undefined, other: Status): boolean => wordOf(one) === wordOf(other);

function modeOf(status: StatusMeaning | undefined, pausing: Pausing): Mode {
  switch (status) {
    case 'open':
      return 'counting';
    case 'waitingCustomer':
      return pausing.has('customer') ? 'customer' : 'counting';
    case 'waitingThirdParty':
      return pausing.has('thirdParty') ? 'thirdParty' : 'counting';
    case 'resolved':
    case 'closed':
      return RESOLVED;
    case undefined:
      return 'unknown';
    default:
      return waitingFor(status.slice('waiting:'.length), pausing);
  }
}

const waitingFor = (reason: string, pausing: Pausing): Mode => (pausing.has(reason) ? reason : 'counting');

/** A status left and taken again within one instant was never left: the exclusion that ended there is taken back and goes on. */
function beginningOf(reason: Exclusion['reason'], since: Instant, exclusions: Exclusion[]): Instant {
  const last = exclusions.at(-1);
  if (last?.reason !== reason || last.to !== since) return since;
  exclusions.pop();
  return last.from;
}

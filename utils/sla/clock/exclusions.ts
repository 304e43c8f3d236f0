import type { TicketEvent, TicketStatus } from '../../tickets/ticket';
import type { Instant } from '../../time/instant';
import type { Exclusion } from './clock';
import type { Policy } from '../policy/policy';

/** What the ticket's statuses do to its resolution clock. */
export interface StatusHistory {
  readonly exclusions: readonly Exclusion[];
  /** Since when it is resolved or closed; `undefined` while it is not. */
  readonly stoppedAt: Instant | undefined;
  /** False when a status that nobody has mapped was in force for some time, or is. */
  readonly isKnown: boolean;
}

type Mode = Exclusion['reason'] | 'counting' | 'unknown';

/** Reads `events`, which are in order, from `startAt` to `now`. What was before the start matters for the status it left, what lies ahead does not. */
export function statusHistory(events: readonly TicketEvent[], pauses: Policy['pauses'], startAt: Instant, now: Instant): StatusHistory {
  const exclusions: Exclusion[] = [];
  let isKnown = true;
  let mode: Mode = 'counting';
  let since = startAt;
  for (const event of events) {
    if (event.at > now) break;
    const next = modeAfter(event, mode, pauses);
    // Stryker disable next-line ConditionalExpression: what would be cut in two here is joined again below.
    if (next === mode) continue;
    const at = Math.max(event.at, startAt);
    if (at > since) {
      if (mode === 'unknown') isKnown = false;
      else if (mode !== 'counting') exclusions.push({ from: beginningOf(mode, since, exclusions), to: at, reason: mode });
    }
    mode = next;
    since = at;
  }
  if (mode === 'unknown') return { exclusions, stoppedAt: undefined, isKnown: false };
  if (mode === 'resolved') return { exclusions, stoppedAt: beginningOf(mode, since, exclusions), isKnown };
  if (mode !== 'counting') exclusions.push({ from: beginningOf(mode, since, exclusions), to: undefined, reason: mode });
  return { exclusions, stoppedAt: undefined, isKnown };
}

function modeAfter(event: TicketEvent, mode: Mode, pauses: Policy['pauses']): Mode {
  if (event.kind === 'status') return modeOf(event.to, pauses);
  const isAnswer = event.kind === 'customerReply' && pauses.endsAtReply;
  return isAnswer && (mode === 'customer' || mode === 'thirdParty') ? 'counting' : mode;
}

function modeOf(status: TicketStatus | undefined, pauses: Policy['pauses']): Mode {
  switch (status) {
    case 'open':
      return 'counting';
    case 'waitingCustomer':
      return pauses.customer ? 'customer' : 'counting';
    case 'waitingThirdParty':
      return pauses.thirdParty ? 'thirdParty' : 'counting';
    case 'resolved':
    case 'closed':
      return 'resolved';
    case undefined:
      return 'unknown';
  }
}

/** A status left and taken again within one instant was never left: the exclusion that ended there is taken back and goes on. */
function beginningOf(reason: Exclusion['reason'], since: Instant, exclusions: Exclusion[]): Instant {
  const last = exclusions.at(-1);
  if (last?.reason !== reason || last.to !== since) return since;
  exclusions.pop();
  return last.from;
}

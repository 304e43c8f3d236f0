import type { FactOf } from '../../tickets/fact';
import type { Instant } from '../../time/instant';
import type { Exclusion } from '../clock/clock';
import { factsOfKind, type HistoryEvent } from '../facts/history';
import type { Reading } from '../metrics/read';
import { pausingOf } from '../policy/pausing';
import type { Metric } from '../policy/policy';

const NONE: readonly Exclusion[] = [];

/** The pauses that the analyst stated, as far as they pause this metric and lie in the clock's time, in the order said. */
export function pausesByHand(reading: Reading, metric: Metric, startAt: Instant, stoppedAt: Instant | undefined): readonly Exclusion[] {
  const { stated, events, policy, now } = reading;
  if (stated.length === 0) return NONE;
  const pausing = pausingOf(policy, metric);
  const pauses = factsOfKind(stated, 'pause').filter(({ reason }) => pausing.has(reason));
  if (pauses.length === 0) return NONE;
  const ends = endsIn(events, policy.endsAtReply, now);
  const known = stoppedAt ?? now;
  const found: Exclusion[] = [];
  let until: Instant = -Infinity;
  for (const pause of pauses) {
    const from = Math.max(pause.from, startAt);
    const end = pause.to ?? ends(pause);
    const lasts = stoppedAt === undefined && end > now;
    if (from > known || end <= from || (from === known && !lasts)) continue;
    if (lasts) until = Math.max(until, end);
    found.push({ from, to: lasts ? undefined : Math.min(end, known), reason: pause.reason, isByHand: true });
  }
  // Whatever lasts now lasts until the last of them has ended.
  return until > now && until < Infinity ? found.map((one) => (one.to === undefined ? { ...one, until } : one)) : found;
}

/** Where a pause that was stated without an end comes to one: the customer's answer, a solution, or the instant named. */
function endsIn(events: readonly HistoryEvent[], endsAtReply: boolean, now: Instant): (pause: FactOf<'pause'>) => Instant {
  const answers: Instant[] = [];
  const solutions: Instant[] = [];
  let isSolved = false;
  for (const event of events) {
    if (event.at > now) break;
    if (event.kind === 'customerReply' && !event.asksNothing) answers.push(event.at);
    const solves = event.kind === 'externalCause' || (event.kind === 'status' && (event.to === 'resolved' || event.to === 'closed'));
    if (solves && !isSolved) solutions.push(event.at);
    if (solves || event.kind === 'status') isSolved = solves;
  }
  return ({ from, until = Infinity, reason }) => {
    const waits = endsAtReply && (reason === 'customer' || reason === 'thirdParty');
    const answered = waits ? answers.find((at) => at > from) : undefined;
    return Math.min(until, answered ?? Infinity, solutions.find((at) => at > from) ?? Infinity);
  };
}

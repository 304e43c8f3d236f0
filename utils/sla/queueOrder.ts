import type { DurationMs, Instant } from '../time/instant';
import { isMeasured } from './clock/clock';
import type { Standing, Urgency } from './clock/standing';

/** The parts of a queue. `atRisk` holds what is critical too, `overdue` also what is paused by now. */
export type QueueGroup = 'overdue' | 'atRisk' | 'onTrack' | 'paused' | 'unmapped' | 'none';

/** Most urgent first. */
export const QUEUE_GROUPS: readonly QueueGroup[] = ['overdue', 'atRisk', 'onTrack', 'paused', 'unmapped', 'none'];

const groupOfUrgency: Readonly<Record<Urgency, QueueGroup>> = {
  overdue: 'overdue',
  critical: 'atRisk',
  atRisk: 'atRisk',
  onTrack: 'onTrack',
};

/** A ticket that has ended carries no deadline any more and counts as `none`. */
export function groupOf({ urgency, phase }: Standing): QueueGroup {
  if (urgency) return groupOfUrgency[urgency];
  return phase === 'paused' || phase === 'unmapped' ? phase : 'none';
}

/** By group, then longest overdue, soonest due or least left first. Equal standings stay as they are: the caller breaks ties. */
export function compareStandings(a: Standing, b: Standing): number {
  const group = groupOf(a);
  const apart = QUEUE_GROUPS.indexOf(group) - QUEUE_GROUPS.indexOf(groupOf(b));
  if (apart !== 0) return apart;
  return group === 'overdue' || group === 'paused' ? compare(leftOf(a), leftOf(b)) : compare(dueOf(a), dueOf(b));
}

const leftOf = ({ clock }: Standing): DurationMs => (isMeasured(clock) ? clock.remainingMs : Infinity);

/** A clock that is never due comes last. */
const dueOf = ({ clock }: Standing): Instant => (isMeasured(clock) && clock.dueAt !== undefined ? clock.dueAt : Infinity);

/** Subtracting would make two infinities unequal to anything. */
const compare = (a: number, b: number): number => Number(a > b) - Number(a < b);

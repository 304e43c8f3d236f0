import type { Instant } from '../../time/instant';
import type { Exclusion } from '../clock/clock';
import { RESOLVED } from '../exclusions/statusHistory';
import { severityOf, type Reading } from './read';
import type { Severity } from '../policy/policy';

/** Where a clock begins anew because the severity changed. */
export interface Restart {
  readonly at: Instant;
  readonly severity: Severity;
}

/**
 * The last change of severity before a clock's end, or before now: there it begins with its whole target. One told while the ticket was
 * solved begins at the opening. Without a change the clock keeps its start, with the severity of its time.
 */
export function restartOf(
  { ticket, events, policy, createdAt, now, severity: inForce }: Reading,
  startAt: Instant,
  stoppedAt: Instant | undefined,
  exclusions: readonly Exclusion[],
): Restart {
  let id = ticket.severity;
  let changedAt = startAt;
  for (const event of events) {
    if (event.at > now || (stoppedAt !== undefined && event.at >= stoppedAt && event.at > createdAt)) break;
    if (event.kind !== 'severity' || event.to === id) continue;
    id = event.to;
    if (event.at > createdAt) changedAt = Math.max(changedAt, event.at);
  }
  const solved = exclusions.find(({ from, to, reason }) => reason === RESOLVED && from <= changedAt && changedAt < (to ?? Infinity));
  return { at: solved?.to ?? changedAt, severity: severityOf(policy, id) ?? inForce };
}

import type { HistoryEvent } from '../facts/history';
import type { Instant } from '../../time/instant';

/** What is known of a ticket at one instant, besides its statuses. */
export interface Told {
  /** The one in force. */
  readonly severity: string | undefined;
  readonly firstAssignedAt: Instant | undefined;
  /** Of the event in the history that assigned it; -1 while none did. */
  readonly firstAssignedPlace: number;
  /** Before the first solution: a later call starts nothing. */
  readonly firstCalledAt: Instant | undefined;
}

/** Reads `events`, which are in order; those later than `now` lie ahead and are not known yet. */
export function toldAt(
  severityAtCreation: string | undefined,
  events: readonly HistoryEvent[],
  routingCounts: boolean,
  now: Instant,
): Told {
  let severity = severityAtCreation;
  let firstAssignedAt: Instant | undefined;
  let firstAssignedPlace = -1;
  let firstCalledAt: Instant | undefined;
  let wasSolved = false;
  let place = -1;
  for (const event of events) {
    place += 1;
    if (event.at > now) break;
    if (event.kind === 'severity') severity = event.to;
    else if (event.kind === 'assignee') {
      if (firstAssignedAt === undefined && event.to !== undefined && (routingCounts || !event.isByRule)) {
        firstAssignedAt = event.at;
        firstAssignedPlace = place;
      }
    } else if (event.kind === 'coverageCall') {
      if (!wasSolved) firstCalledAt ??= event.at;
    } else if (event.kind === 'externalCause') wasSolved = true;
    else if (event.kind === 'status' && (event.to === 'resolved' || event.to === 'closed')) wasSolved = true;
  }
  return { severity, firstAssignedAt, firstAssignedPlace, firstCalledAt };
}

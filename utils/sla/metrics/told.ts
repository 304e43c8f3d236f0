import type { HistoryEvent } from '../facts/history';
import type { Instant } from '../../time/instant';

/** What is known of a ticket at one instant, besides its statuses. */
export interface Told {
  /** The one in force. */
  readonly severity: string | undefined;
  /** Before the first solution: a later call starts nothing. */
  readonly firstCalledAt: Instant | undefined;
}

/** Reads `events`, which are in order; those later than `now` lie ahead and are not known yet. */
export function toldAt(severityAtCreation: string | undefined, events: readonly HistoryEvent[], now: Instant): Told {
  let severity = severityAtCreation;
  let firstCalledAt: Instant | undefined;
  let wasSolved = false;
  for (const event of events) {
    if (event.at > now) break;
    if (event.kind === 'severity') severity = event.to;
    else if (event.kind === 'coverageCall') {
      if (!wasSolved) firstCalledAt ??= event.at;
    } else if (event.kind === 'externalCause') wasSolved = true;
    else if (event.kind === 'status' && (event.to === 'resolved' || event.to === 'closed')) wasSolved = true;
  }
  return { severity, firstCalledAt };
}

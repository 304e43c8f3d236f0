import type { TicketEvent } from '../../tickets/ticket';
import type { Instant } from '../../time/instant';

/** What is known of a ticket at one instant, besides its statuses. */
export interface Facts {
  /** The one in force; it holds for the whole ticket, since a changed severity applies from the start. */
  readonly severity: string | undefined;
  readonly firstAssignedAt: Instant | undefined;
  readonly firstCalledAt: Instant | undefined;
}

/** Reads `events`, which are in order; those later than `now` lie ahead and are not known yet. */
export function factsAt(severityAtCreation: string | undefined, events: readonly TicketEvent[], now: Instant): Facts {
  let severity = severityAtCreation;
  let firstAssignedAt: Instant | undefined;
  let firstCalledAt: Instant | undefined;
  for (const event of events) {
    if (event.at > now) break;
    if (event.kind === 'severity') severity = event.to;
    else if (event.kind === 'assignee' && event.to !== undefined) firstAssignedAt ??= event.at;
    else if (event.kind === 'coverageCall') firstCalledAt ??= event.at;
  }
  return { severity, firstAssignedAt, firstCalledAt };
}

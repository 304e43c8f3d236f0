import type { QueueGroup } from '../../sla/queueOrder';
import type { SiteFailure } from '../../sites/siteAnswer';
import type { SiteId, TicketKey } from '../../tickets/ticket';
import type { TicketRecord } from '../../tickets/ticketRecord';
import type { DurationMs, Instant } from '../../time/instant';

/** A ticket as it was last read, and what Prazo has to remember about the reading. */
export interface StoredTicket {
  readonly key: TicketKey;
  readonly site: SiteId;
  readonly record: TicketRecord;
  /** When the support center was asked for what `record` says. */
  readonly readAt: Instant;
  /** `record.isMine` in a form that can be an index. */
  readonly mine: 0 | 1;
  /** Since when its alerts are owed: alerts of before that nobody was promised. Absent of one that never was the analyst's. */
  readonly watchedSince: Instant | undefined;
  /** What a page showed when the ticket was read because of it: a page that goes on showing the same old words asks for nothing more. */
  readonly answeredWords: string | undefined;
  /** When the product was asked for `record.native`, where that takes a request of its own. */
  readonly nativeReadAt?: Instant;
}

/** Pages of a site on which no ticket was found where there should be some. */
export interface Redesign {
  readonly page: 'list' | 'ticket';
  /** For whoever maintains the adapter. */
  readonly report: string;
  readonly since: Instant;
  readonly seenAt: Instant;
}

/** A field that a page told when it was taught and does not any more, or a date that cannot be what it seems. */
export interface UnreadField {
  readonly since: Instant;
  readonly why: 'lost' | 'future' | 'contradicts' | 'order' | 'both';
}

/** How the reading of one site goes, across the worker's lives. */
export interface SiteState {
  readonly site: SiteId;
  readonly failure: SiteFailure | undefined;
  readonly detail: string | undefined;
  /** When the failure began, and how many readings failed since. */
  readonly since: Instant | undefined;
  /** When it took the kind that it has now. */
  readonly kindSince?: Instant;
  readonly failures: number;
  /** Not to be asked before; by the site's own wish if `askedToWait`. */
  readonly retryAt: Instant | undefined;
  readonly failedAt: Instant | undefined;
  readonly askedToWait: boolean;
  /** The last good reading of anything, and of the queue. */
  readonly readAt: Instant | undefined;
  readonly queueReadAt: Instant | undefined;
  /** The site's clock less the computer's, by the last answer that told a `Date`. */
  readonly clockOffsetMs?: DurationMs;
  /** Since when the worker is at work on an answer that may end it, by the computer's clock. */
  readonly heavySince?: Instant | undefined;
  /** Whose session answered, in the support center's own word; absent where it does not tell. */
  readonly user?: string;
  readonly redesign?: Redesign;
  /** Of a taught site, by the names of the fields. */
  readonly unread?: Readonly<Record<string, UnreadField>>;
}

/** A ticket that pages show but the support center does not know. */
export interface AbsentTicket {
  readonly key: TicketKey;
  readonly site: SiteId;
  readonly askedAt: Instant;
}

/**
 * When a ticket has to be looked at next, and what views of many tickets need of it until then. It lies beside the ticket, small
 * and indexed, so that waking reads only what is due. Nothing here is a fact: all of it is computed anew at the next look.
 */
export interface Look {
  readonly key: TicketKey;
  readonly site: SiteId;
  /** `AT_ONCE` for a ticket that was written since the last look; absent when only its change will matter. */
  readonly at?: Instant;
  /** The part of the queue that it counts in; absent for tickets of others. */
  readonly group?: QueueGroup;
  /** The deadlines that it runs towards. */
  readonly dueAts?: readonly Instant[];
  /** Its site, while one of its clocks counts around the clock. */
  readonly alwaysAt?: SiteId;
}

/** Before every instant: due whatever the clock says. */
export const AT_ONCE: Instant = 0;

/** What all looks together tell. */
export interface Outlook {
  /** The first look after the asked instant. */
  readonly nextAt: Instant | undefined;
  readonly counts: Readonly<Record<QueueGroup, number>>;
  readonly alwaysAt: readonly SiteId[];
}

/** For which settings every ticket was last looked at, and when. */
export interface PlanNote {
  readonly basis: string;
  readonly at: Instant;
}

/** What one step of the worker changes in what was read. All of it is written, or nothing. */
export interface ReadChange {
  readonly tickets?: readonly StoredTicket[];
  readonly forgetTickets?: readonly TicketKey[];
  readonly site?: SiteState;
  readonly absent?: readonly AbsentTicket[];
  /** Tickets that are written need a look at once, whatever stood here. */
  readonly looks?: readonly Look[];
  readonly forgetLooks?: readonly TicketKey[];
  readonly plan?: PlanNote;
}

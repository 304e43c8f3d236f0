import { SiteError } from '../../sites/siteAnswer';
import type { SiteState, StoredTicket } from '../../store/read/storedTicket';
import { keyOf, type TicketRecord } from '../../tickets/ticketRecord';
import { HOUR, type DurationMs, type Instant } from '../../time/instant';
import type { InForce } from '../inForce';
import { measure } from '../views/measuredTicket';

/** What a list does not hold any more, and what came of asking for it. */
export interface Missing {
  /** They were read, and the analyst still has them. */
  readonly held: readonly string[];
  /** They were asked for and did not come. */
  readonly gone: readonly string[];
  /** More than half of what the analyst had is missing at once, as when an index is built anew. */
  readonly isAtOnce: boolean;
}

/** So many are asked for; what else is missing at once did not come. */
const MOST_ASKED = 100;

/** A list that lost so much is doubted no longer than this. */
const DOUBTED_FOR: DurationMs = HOUR;

/** The analyst's own tickets that the queue does not list. */
export const missingIn = (known: readonly StoredTicket[], queue: ReadonlySet<string>): readonly string[] =>
  known.filter(({ mine, record }) => mine === 1 && !queue.has(record.id)).map(({ record }) => record.id);

export const toAsk = (missing: readonly string[]): readonly string[] => missing.slice(0, MOST_ASKED);

/** What the tickets themselves say of having left the queue. Of a status that nobody has mapped, leaving it may be the end. */
export function missingAs(
  missing: readonly string[],
  owned: number,
  read: readonly TicketRecord[],
  inForce: InForce,
  now: Instant,
): Missing {
  const records = new Map(read.map((record) => [record.id, record]));
  const held = missing.filter((id) => {
    const record = records.get(id);
    return record?.isMine === true && isOpen(record, inForce, now);
  });
  return { held, gone: missing.filter((id) => !records.has(id)), isAtOnce: missing.length * 2 > owned };
}

function isOpen(record: TicketRecord, inForce: InForce, now: Instant): boolean {
  const stored: StoredTicket = { key: keyOf(record), site: record.site, record, readAt: now, mine: 1, watchedSince: now, answeredWords: undefined }; // prettier-ignore
  const [ticket] = measure([{ stored, facts: [] }], inForce, now);
  return ticket !== undefined && !ticket.isDone && !(record.status !== undefined && ticket.unmapped.includes(record.status));
}

/** What of the missing is the analyst's all the same, and what has to be said of a list that cannot be right. */
export function believed(
  { held, gone, isAtOnce }: Missing,
  state: SiteState,
  now: Instant,
): { readonly kept: readonly string[]; readonly doubt: SiteError | undefined } {
  const isLasting = state.failure === 'unreadable' && (state.since ?? now) <= now - DOUBTED_FOR;
  if (!isAtOnce || isLasting || held.length + gone.length === 0) return { kept: held, doubt: undefined };
  const doubt = new SiteError('unreadable', `its queue suddenly lacks ${held.length + gone.length} tickets that nobody took away`);
  return { kept: [...held, ...gone], doubt };
}

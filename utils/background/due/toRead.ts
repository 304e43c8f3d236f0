import type { ShownTicket } from '../../sites/siteAdapter';
import type { AbsentTicket, SiteState, StoredTicket } from '../../store/read/storedTicket';
import { ticketKey } from '../../tickets/ticket';
import { type DurationMs, type Instant, MINUTE } from '../../time/instant';
import { readAtOf } from '../views/ticketViews';

/** What a page shows is taken for known this long even if its words stay the same, since an answer of the customer need not change them. */
export const KNOWN_FOR: DurationMs = 15 * MINUTE;

/**
 * Which of the shown tickets have to be read: unknown ones, those of which the page newly says something else, and old ones. A page that was
 * loaded before a change goes on saying what was right then: that is no news, and must not pass for an answer to the same words said anew.
 */
export function toRead(
  shown: readonly ShownTicket[],
  news: ReadonlySet<string>,
  stored: readonly StoredTicket[],
  absent: readonly AbsentTicket[],
  state: SiteState,
  now: Instant,
): readonly ShownTicket[] {
  const known = new Map(stored.map((ticket) => [ticket.record.id, ticket]));
  const missing = new Set(absent.filter(({ askedAt }) => askedAt > now - KNOWN_FOR).map(({ key }) => key));
  return shown.filter((ticket) => {
    const last = known.get(ticket.id);
    if (!last) return !missing.has(ticketKey(state.site, ticket.id));
    const saysElse = news.has(ticket.id) && differs(ticket, last) && last.answeredWords !== wordsOf(ticket);
    return saysElse || readAtOf(last, state) <= now - KNOWN_FOR;
  });
}

/** Those about which a page newly says what is known, and whose `answeredWords` are of a page that said something else: from now on they are news again. */
export const agreeing = (
  shown: readonly ShownTicket[],
  news: ReadonlySet<string>,
  stored: readonly StoredTicket[],
): readonly ShownTicket[] => {
  const known = new Map(stored.map((ticket) => [ticket.record.id, ticket]));
  return shown.filter((ticket) => {
    const last = known.get(ticket.id);
    return last?.answeredWords !== undefined && news.has(ticket.id) && !differs(ticket, last);
  });
};

/** Whether a page says a word about a ticket that is not the one that is known. */
export const differs = (shown: ShownTicket, { record }: Pick<StoredTicket, 'record'>): boolean =>
  (['status', 'priority', 'assignee'] as const).some((word) => shown[word] !== undefined && shown[word] !== record[word]);

/** What a page says about a ticket, as one text that differs whenever it says something else. */
export const wordsOf = ({ status, priority, assignee }: ShownTicket): string => JSON.stringify([status, priority, assignee]);

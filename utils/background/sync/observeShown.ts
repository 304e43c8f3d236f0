import type { Site } from '../../sites/site';
import type { ShownTicket } from '../../sites/siteAdapter';
import type { TaughtDefinition } from '../../sites/taught/definition';
import type { InTurn } from '../../store/inTurn';
import type { StoredTicket } from '../../store/read/storedTicket';
import { ticketKey } from '../../tickets/ticket';
import { type DurationMs, type Instant, MINUTE } from '../../time/instant';
import type { Ports } from '../ports';
import { mergeTickets } from './merge';
import { type Outcome, read } from './reading';
import { adapterOf } from './siteClient';

/** What a page goes on showing is confirmed this often. */
const CONFIRMED_EVERY: DurationMs = 5 * MINUTE;

/**
 * Which of the shown tickets say something to remember: unknown ones, those of which the page newly says something else, and those last
 * confirmed a while ago. A page that was loaded before a change says what was right then, which is neither.
 */
export function toObserve(
  shown: readonly ShownTicket[],
  news: ReadonlySet<string>,
  stored: readonly StoredTicket[],
  now: Instant,
): readonly ShownTicket[] {
  const known = new Map(stored.map((ticket) => [ticket.record.id, ticket]));
  return shown.filter((ticket) => {
    const last = known.get(ticket.id);
    if (last === undefined) return true;
    return differs(ticket, last) ? news.has(ticket.id) : last.readAt <= now - CONFIRMED_EVERY;
  });
}

const differs = (shown: ShownTicket, { record }: StoredTicket): boolean =>
  (['status', 'priority', 'assignee'] as const).some((word) => shown[word] !== undefined && (shown[word] || undefined) !== record[word]);

/** Keeps what a page of a taught site shows: each difference to what was known is an event from now on. */
export async function observeShown(
  ports: Ports,
  turn: InTurn,
  site: Site,
  definition: TaughtDefinition,
  shown: readonly ShownTicket[],
): Promise<Outcome> {
  const seenAt = ports.now();
  const adapter = await adapterOf(ports, site);
  const records = shown.flatMap((ticket) => adapter?.recordShown?.(ticket, site.id, definition, seenAt) ?? []);
  if (records.length === 0) return 'unchanged';
  const seen = new Set(records.map(({ id }) => id));
  return read(ports, turn, {
    site,
    eagerness: 'inPerson',
    ask: async () => records,
    told: (answer) => answer,
    stored: () => ports.store.tickets(records.map(({ id }) => ticketKey(site.id, id))),
    merge: (known, read_) =>
      mergeTickets(
        known,
        shown.filter(({ id }) => seen.has(id)),
        read_,
      ),
  });
}

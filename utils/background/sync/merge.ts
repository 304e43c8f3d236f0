import { SiteError } from '../../sites/siteAnswer';
import type { ShownTicket } from '../../sites/siteAdapter';
import type { AbsentTicket, SiteState, StoredTicket } from '../../store/read/storedTicket';
import type { StoreChange } from '../../store/ticketStore';
import { type SiteId, type TicketKey, ticketKey } from '../../tickets/ticket';
import type { Observation } from '../../store/said/saidRow';
import { observed, type KnownHistory } from '../../tickets/observed';
import { keyOf, type TicketRecord } from '../../tickets/ticketRecord';
import type { DurationMs, Instant } from '../../time/instant';
import { afterSuccess, afterTicket } from '../due/siteState';
import { differs, wordsOf } from '../due/toRead';
import { isBelow } from '../sites/siteAt';
import { signedIn } from './signedIn';

/** What is known of one site when an answer to a question asked at `askedAt` arrives. */
export interface Known {
  readonly state: SiteState;
  readonly stored: readonly StoredTicket[];
  /** What was observed of tickets whose history is not told. */
  readonly observations?: readonly Observation[];
  readonly askedAt: Instant;
  /** When it arrives. What was read later than that was read by a clock that was ahead. */
  readonly now: Instant;
  /** What was known before could not be opened: nobody can tell what was given of what is owed by now. */
  readonly wasLost?: boolean;
  /** For how long tickets that are not the analyst's are kept after they were last read. */
  readonly keptFor?: DurationMs;
  /** What came is what the session of whoever is signed in may see. */
  readonly bySession?: boolean;
}

/** Tickets that were asked for once the queue had told its own. */
export interface AskedBesides {
  readonly records: readonly TicketRecord[];
  readonly askedAt: Instant;
}

/** The queue was read: what is in it is the analyst's, what is not is no more. */
export function mergeQueue(
  { state: before, stored, observations = [], askedAt, now, wasLost = false, keptFor = Infinity, bySession = false }: Known,
  ids: readonly string[],
  listed: readonly TicketRecord[],
  asked: AskedBesides = { records: [], askedAt },
): StoreChange {
  const changed = [...listed, ...asked.records];
  const later = new Set(asked.records.map(({ id }) => id));
  const byId = new Map(stored.map((ticket) => [ticket.record.id, ticket]));
  const fresh = new Map(changed.map((record) => [checked(record, before.site).id, record]));
  const inQueue = new Set(ids);
  const queue = ids.map((id) => fresh.get(id) ?? byId.get(id)?.record).filter((record) => record !== undefined);
  const own = [...queue, ...changed.filter(({ isMine }) => isMine)];
  const others = changed.filter(({ id, isMine }) => !inQueue.has(id) && !isMine);
  const state = bySession ? signedIn(before, own, others) : before;
  const watchedSince = state.queueReadAt ?? (wasLost ? 0 : askedAt);
  const tickets: StoredTicket[] = [];
  const seen = seenOf(observations);
  for (const [id, record] of fresh)
    tickets.push(
      renewed(
        byId.get(id),
        seen.get(keyOf(record)),
        { ...record, isMine: inQueue.has(id) },
        watchedSince,
        later.has(id) ? asked.askedAt : askedAt,
        now,
      ),
    );
  for (const ticket of stored) {
    const { id, isMine } = ticket.record;
    if (!fresh.has(id) && isMine !== inQueue.has(id)) tickets.push(owned(ticket, !isMine, watchedSince));
  }
  const isForgotten = ({ record, readAt }: StoredTicket): boolean =>
    !record.isMine && !inQueue.has(record.id) && readAt < askedAt - keptFor;
  const forgotten = stored.filter(isForgotten).slice(0, MOST_FORGOTTEN);
  return { tickets, forgetTickets: forgotten.map(({ key }) => key), site: afterSuccess(state, askedAt, askedAt) };
}

/** Of each, what became of it is measured before: a reading must not take long, and the next one goes on. */
const MOST_FORGOTTEN = 100;

/** Named tickets were read because pages show them as `shown`. Those that did not come do not exist there. */
export function mergeTickets(
  { state: before, stored, observations = [], askedAt, now, bySession = false }: Known,
  shown: readonly ShownTicket[],
  records: readonly TicketRecord[],
): StoreChange {
  const byId = new Map(stored.map((ticket) => [ticket.record.id, ticket]));
  const fresh = new Map(records.map((record) => [checked(record, before.site).id, record]));
  const isOwn = ({ isMine }: TicketRecord): boolean => isMine;
  const others = records.filter((record) => !isOwn(record));
  const state = bySession ? signedIn(before, records.filter(isOwn), others) : before;
  const watchedSince = state.queueReadAt ?? askedAt;
  const tickets: StoredTicket[] = [];
  const absent: AbsentTicket[] = [];
  const seen = seenOf(observations);
  for (const ticket of shown) {
    const known = byId.get(ticket.id);
    const record = fresh.get(ticket.id);
    if (record)
      tickets.push({
        ...renewed(known, seen.get(keyOf(record)), record, watchedSince, askedAt, now),
        answeredWords: answered(ticket, record),
      });
    // Only a page that shows it confirms what did not come.
    else if (known) tickets.push(isOnPage(ticket) ? { ...known, readAt: askedAt, answeredWords: wordsOf(ticket) } : known);
    else absent.push({ key: ticketKey(state.site, ticket.id), site: state.site, askedAt });
  }
  return { tickets, absent, site: afterTicket(state, askedAt) };
}

/** Words that the answer bore out need not be remembered: they are no news as they are. */
const answered = (shown: ShownTicket, record: TicketRecord): string | undefined =>
  differs(shown, { record }) ? wordsOf(shown) : undefined;

const isOnPage = ({ status, priority, assignee, told }: ShownTicket): boolean =>
  [status, priority, assignee, told].some((part) => part !== undefined);

const seenOf = (observations: readonly Observation[]): ReadonlyMap<TicketKey, Observation> =>
  new Map(observations.map((seen) => [seen.key, seen]));

/** What was observed is noted before the ticket is written, and outlives it. Where all was known meanwhile, that is more. */
function historyKnown(known: StoredTicket | undefined, seen: Observation | undefined): KnownHistory | undefined {
  if (known === undefined || known.record.partialSince === undefined || seen === undefined) return known?.record ?? seen;
  const { title, asOf } = known.record;
  return { ...seen, title, ...(asOf && { asOf }) };
}

/** Answers may overtake each other: what was asked for later stays. */
function renewed(
  known: StoredTicket | undefined,
  seen: Observation | undefined,
  record: TicketRecord,
  watchedSince: Instant,
  askedAt: Instant,
  now: Instant,
): StoredTicket {
  if (known && known.readAt > askedAt && known.readAt <= now) return owned(known, record.isMine, watchedSince);
  const ticket: StoredTicket = {
    key: keyOf(record),
    site: record.site,
    record: {
      ...(known?.record.native && { native: known.record.native }),
      ...observed(historyKnown(known, seen), record, askedAt),
      isMine: known?.record.isMine ?? false,
    },
    readAt: askedAt,
    mine: known?.mine ?? 0,
    watchedSince: known?.watchedSince,
    answeredWords: known?.answeredWords,
    ...(known?.nativeReadAt !== undefined && { nativeReadAt: known.nativeReadAt }),
  };
  return owned(ticket, record.isMine, watchedSince);
}

/** A ticket is watched from the last reading that it was not yet seen in: what fell due since then, nobody else has told. It stays owed across an absence. */
export const owned = (ticket: StoredTicket, isMine: boolean, watchedSince: Instant): StoredTicket => ({
  ...ticket,
  record: { ...ticket.record, isMine },
  mine: isMine ? 1 : 0,
  watchedSince: ticket.watchedSince ?? (isMine ? watchedSince : undefined),
});

/** An answer that leads away from its own site could make Prazo open anything. */
function checked(record: TicketRecord, site: SiteId): TicketRecord {
  if (record.site === site && isBelow(record.url, site)) return record;
  throw new SiteError('unreadable', `ticket ${record.id} points outside of ${site}`);
}

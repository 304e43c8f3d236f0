import type { Site } from '../../sites/site';
import type { ShownTicket } from '../../sites/siteAdapter';
import type { TaughtDefinition } from '../../sites/taught/definition';
import type { InTurn } from '../../store/inTurn';
import { type SiteId, ticketKey } from '../../tickets/ticket';
import type { Instant } from '../../time/instant';
import type { News } from '../announce';
import type { Ports } from '../ports';
import { mergeTickets } from './merge';
import { observeShown } from './taught/observeShown';
import { readNative } from './readNative';
import { read } from './reading';
import { agreeing, KNOWN_FOR } from '../due/toRead';
import type { Eagerness } from '../due/siteState';

/** At most so many tickets are asked for at once, so that the first ones of a long list come soon. */
const BATCH = 100;

/** So many tickets that pages show are asked for in a quarter of an hour, of each site. Whoever asks in person is not counted. */
const MOST_SHOWN = 3_000;

/** Reads tickets that pages show. Pages that ask for the same tickets at once share one reading. */
export interface ShownReader {
  read(site: Site, shown: readonly ShownTicket[], eagerness: Eagerness): Promise<void>;
  /** Notes that a page says what is known of these tickets. */
  agree(site: Site, shown: readonly ShownTicket[]): Promise<void>;
  /** Keeps what a page of a taught site shows; `news` are the tickets of which it says something else than before. */
  observe(site: Site, definition: TaughtDefinition, shown: readonly ShownTicket[], news: readonly string[]): Promise<void>;
  /** Reads the deadlines of the product's own service level, of each ticket by itself. */
  readNative(site: Site, ids: readonly string[]): Promise<void>;
}

/** `onNews` is called after each batch, so that badges of a long list do not wait for its end. */
export function shownReader(ports: Ports, turn: InTurn, onNews: (site: SiteId, news: News) => Promise<void>): ShownReader {
  const inFlight = new Map<string, Promise<void>>();
  const nativeInFlight = new Set<string>();
  const spent = new Map<SiteId, { readonly since: Instant; readonly count: number }>();

  /** Those for which there is room, the first ones first. */
  function withinBudget(site: SiteId, shown: readonly ShownTicket[]): readonly ShownTicket[] {
    const now = ports.now();
    const before = spent.get(site);
    const { since, count } = before && now >= before.since && now < before.since + KNOWN_FOR ? before : { since: now, count: 0 };
    const some = shown.slice(0, Math.max(0, MOST_SHOWN - count));
    spent.set(site, { since, count: count + some.length });
    return some;
  }

  async function readBatch(site: Site, batch: readonly ShownTicket[], eagerness: Eagerness): Promise<void> {
    const ids = batch.map(({ id }) => id);
    const outcome = await read(ports, turn, {
      site,
      eagerness,
      ask: (client) => client.tickets(ids),
      told: (records) => records,
      stored: () => ports.store.tickets(ids.map((id) => ticketKey(site.id, id))),
      merge: (known, records) => mergeTickets(known, batch, records),
    });
    if (outcome !== 'unchanged') await onNews(site.id, outcome);
  }

  async function readNativeOf(site: Site, id: string): Promise<void> {
    const key = ticketKey(site.id, id);
    if (nativeInFlight.has(key)) return;
    nativeInFlight.add(key);
    try {
      const outcome = await readNative(ports, turn, site, id);
      if (outcome !== 'unchanged') await onNews(site.id, outcome);
    } finally {
      nativeInFlight.delete(key);
    }
  }

  return {
    async observe(site, definition, shown, news) {
      const outcome = await observeShown(ports, turn, site, definition, shown, news);
      if (outcome !== 'unchanged') await onNews(site.id, outcome);
    },
    agree: (site, shown) =>
      turn(async () => {
        const stored = await ports.store.tickets(shown.map(({ id }) => ticketKey(site.id, id)));
        const agreed = agreeing(shown, new Set(shown.map(({ id }) => id)), stored).map(({ id }) => id);
        const tickets = stored
          .filter(({ record }) => agreed.includes(record.id))
          .map((ticket) => ({ ...ticket, answeredWords: undefined }));
        if (tickets.length > 0) await ports.store.commit({ tickets });
      }),
    readNative: async (site, ids) => void (await Promise.all(ids.map((id) => readNativeOf(site, id)))),
    async read(site, shown, eagerness) {
      // What its pages show is all that is known of it.
      if (site.taught) return;
      const flights = new Set<Promise<void>>();
      const fresh: ShownTicket[] = [];
      for (const ticket of shown) {
        const flight = inFlight.get(ticketKey(site.id, ticket.id));
        if (flight) flights.add(flight);
        else fresh.push(ticket);
      }
      let last: Promise<void> = Promise.resolve();
      const asked = eagerness === 'inPerson' ? fresh : withinBudget(site.id, fresh);
      for (const [index, batch] of batchesOf(asked).entries()) {
        const keys = batch.map(({ id }) => ticketKey(site.id, id));
        // However eager, a site that just failed is not asked for the rest.
        last = last
          .then(() => readBatch(site, batch, index === 0 ? eagerness : 'routine'))
          .finally(() => keys.forEach((key) => inFlight.delete(key)));
        for (const key of keys) inFlight.set(key, last);
        flights.add(last);
      }
      await Promise.all(flights);
    },
  };
}

function batchesOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) => items.slice(index * BATCH, (index + 1) * BATCH));
}

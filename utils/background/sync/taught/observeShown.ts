import type { Site } from '../../../sites/site';
import type { DateDoubt, ShownTicket } from '../../../sites/siteAdapter';
import type { TaughtDefinition } from '../../../sites/taught/definition';
import { lessonToday } from '../../../sites/taught/fromFirst';
import { assigneeIn } from '../../../sites/taught/nobody';
import type { InTurn } from '../../../store/inTurn';
import type { SiteState, UnreadField } from '../../../store/read/storedTicket';
import { ticketKey } from '../../../tickets/ticket';
import type { Instant } from '../../../time/instant';
import type { Ports } from '../../ports';
import { mergeTickets } from '../merge';
import { type Outcome, read } from '../reading';
import { adapterOf } from '../asking/siteClient';
import { weighed, withDoubts } from './doubts';
import { isTold, lostFields } from './lostFields';
import { toObserve } from './toObserve';

/** Keeps what a page of a taught site shows: each difference to what was known is an event from now on. `news` are those of which it says something else than before. */
export async function observeShown(
  ports: Ports,
  turn: InTurn,
  site: Site,
  definition: TaughtDefinition,
  shown: readonly ShownTicket[],
  news: readonly string[],
): Promise<Outcome> {
  const seenAt = ports.now();
  const { nobody } = lessonToday(definition);
  const named = shown.flatMap((ticket) => {
    if (ticket.told === undefined) return [];
    const [status, priority, owner] = [ticket.status, ticket.priority, ticket.assignee].map(unlessLoading);
    return [{ ...ticket, status, priority, assignee: owner === undefined ? undefined : assigneeIn(owner, nobody) }];
  });
  const before = await ports.store.tickets(named.map(({ id }) => ticketKey(site.id, id)));
  const heard = new Set(news);
  const lost = lostFields(named, before, seenAt);
  const told = toObserve(named, heard, lost.size > 0, before, seenAt);
  if (told.length === 0) return 'unchanged';
  const tell = (await adapterOf(ports, site))?.recordsShown;
  if (tell === undefined) return 'unchanged';
  return read(ports, turn, {
    site,
    eagerness: 'inPerson',
    ask: async () => tell(told, site.id, definition, seenAt, new Map()).records,
    told: (answer) => answer,
    stored: () => ports.store.tickets(told.map(({ id }) => ticketKey(site.id, id))),
    merge(known) {
      // What is known by now decides about the dates.
      const before = new Map(known.stored.map(({ record }) => [record.id, record]));
      const all = told.map((ticket) => weighed(ticket, before.get(ticket.id), site.mapping, seenAt));
      const byId = new Map(all.map((each) => [each.ticket.id, each]));
      const { records, refused } = tell(
        [...byId.values()].map(({ ticket }) => ticket),
        site.id,
        definition,
        seenAt,
        before,
      );
      const kept = records.map((record) => withDoubts(record, byId.get(record.id)!, before.get(record.id), heard.has(record.id), seenAt));
      const change = mergeTickets(known, told, kept);
      return change.site ? { ...change, site: withUnread(change.site, told, lost, refused, seenAt) } : change;
    },
  });
}

/** A word in the place of what is still to come says nothing of the ticket. */
const unlessLoading = (word: string | undefined): string | undefined =>
  word !== undefined && /^\W*(?:loading|carregando|cargando|lädt|laden|wird geladen|chargement)\W*$/i.test(word) ? undefined : word;

/** What a page told when it was taught and does not any more, or tells so that it cannot be true, is noted until it is told again. */
function withUnread(
  { unread = {}, ...state }: SiteState,
  shown: readonly ShownTicket[],
  lost: ReadonlySet<string>,
  refused: readonly DateDoubt[],
  now: Instant,
): SiteState {
  const left = Object.entries(unread).filter(([field]) => !isTold(shown, field) || lost.has(field));
  const [doubt] = refused;
  const found: readonly (readonly [string, UnreadField])[] = [
    ...[...lost].map((field) => [field, { since: now, why: 'lost' }] as const),
    ...(doubt === undefined ? [] : [['createdAt', { since: now, why: doubt }] as const]),
  ];
  const all = { ...Object.fromEntries(found), ...Object.fromEntries(left) };
  return Object.keys(all).length === 0 ? state : { ...state, unread: all };
}

import * as v from 'valibot';
import type { SiteId } from '../../tickets/ticket';
import type { TicketRecord } from '../../tickets/ticketRecord';
import { fewAtOnce } from '../reading/fewAtOnce';
import { askJson } from '../reading/jsonAnswer';
import { id, lenient, numericId, readable, word } from '../reading/lenient';
import { unlessRefused } from '../reading/unlessRefused';
import type { Means, Memo, SiteClient } from '../siteAdapter';
import { SiteError, type Get, isSiteError } from '../siteAnswer';
import { isDone, openStatuses, recordOf, ticketSchema, type FreshdeskTicket, type Statuses } from './tickets';

const PAGE = 100;
/** The documented search gives fewer, and no more than this many pages. */
const SEARCH_PAGE = 30;
const MOST_PAGES = 10;
/** A query of its search is a few hundred characters long at most. */
const MOST_NOBODIES = 10;
const INCLUDE = 'include=requester,stats,company';

const meSchema = v.object({ id });
const list = v.array(v.unknown());
const listSchema = v.union([
  v.pipe(
    v.object({ tickets: list }),
    v.transform(({ tickets }) => tickets),
  ),
  list,
]);
const foundSchema = v.object({ results: list, total: lenient(v.number()) });
const oneSchema = v.union([
  v.pipe(
    v.object({ ticket: ticketSchema }),
    v.transform(({ ticket }) => ticket),
  ),
  ticketSchema,
]);
const fieldsSchema = v.union([
  v.pipe(
    v.object({ ticket_fields: list }),
    v.transform(({ ticket_fields: fields }) => fields),
  ),
  list,
]);
const statusFieldSchema = v.object({
  name: v.literal('status'),
  choices: v.union([
    list,
    v.pipe(
      v.record(v.string(), v.unknown()),
      v.transform((choices): unknown[] => Object.entries(choices)),
    ),
  ]),
});
/** As the documented API writes a status, and as the product's own does. */
const choiceSchema = v.union([
  v.pipe(
    v.tuple([numericId, v.looseTuple([word])]),
    v.transform(([number, [name]]) => ({ number, name, isStopped: undefined })),
  ),
  v.pipe(
    v.object({ value: numericId, label: word, stop_sla_timer: lenient(v.boolean()) }),
    v.transform(({ value: number, label: name, stop_sla_timer: isStopped }) => ({ number, name, isStopped })),
  ),
]);

const isAbsent = (cause: unknown): boolean => isSiteError(cause) && ['notFound', 'notAllowed', 'unreadable'].includes(cause.failure);

/**
 * The product's own API first, since it is outside of the quota that all programs of an account share; the documented one where that is not
 * to be had.
 */
async function either<T>(own: () => Promise<T>, documented: () => Promise<T>): Promise<T> {
  try {
    return await own();
  } catch (cause) {
    if (!isAbsent(cause)) throw cause;
    return documented();
  }
}

const meOf = async (get: Get): Promise<string> => (await askJson(get, '/api/v2/agents/me', meSchema)).id;

/** None where the account may not read them: then statuses go by number. */
async function statusesOf(get: Get): Promise<Statuses> {
  try {
    const fields = await either(
      () => askJson(get, '/api/_/ticket_fields', fieldsSchema),
      () => askJson(get, '/api/v2/ticket_fields', fieldsSchema),
    );
    const choices = readable(statusFieldSchema, fields).flatMap((field) => readable(choiceSchema, field.choices));
    const told = choices.flatMap(({ number, isStopped }) => (isStopped === undefined ? [] : [[number, isStopped] as const]));
    return { names: new Map(choices.map(({ number, name }) => [number, name])), isStopped: new Map(told) };
  } catch (cause) {
    if (!isAbsent(cause)) throw cause;
    return { names: new Map(), isStopped: new Map() };
  }
}

const condition = (index: number, name: string, value: string): string =>
  `query_hash[${index}][condition]=${name}&query_hash[${index}][operator]=is_in&query_hash[${index}][type]=default&query_hash[${index}][value][]=${value}`;

/** Agent 0 stands for whoever asks, as pages of the sister product Freshservice have it; so it is proven before it is believed. */
const MYSELF = '0';

/** Status 0 stands for all that are not resolved. */
async function listOf(get: Get, agent: string): Promise<readonly FreshdeskTicket[]> {
  const query = `${condition(0, 'responder_id', agent)}&${condition(1, 'status', '0')}&${INCLUDE}&order_by=created_at&order_type=asc`;
  const tickets: FreshdeskTicket[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const items = await askJson(get, `/api/_/tickets?${query}&per_page=${PAGE}&page=${page}`, listSchema);
    tickets.push(...readable(ticketSchema, items));
    if (items.length < PAGE) return tickets;
  }
  throw new SiteError('unreadable', `tickets: more than ${MOST_PAGES} pages`);
}

interface Mine {
  readonly me: string;
  readonly open: readonly FreshdeskTicket[];
}

const areOf = (tickets: readonly FreshdeskTicket[], agent: string): boolean =>
  tickets.every(({ responder_id: responder }) => responder === agent);

/**
 * The parameters are the product's own affair: an answer that does not keep to them is refused. That it understands who is meant by oneself was seen
 * wherever the memo tells who that was; the tickets tell whether it still is, and an empty list tells nothing wrong of anybody.
 */
async function mineByList(get: Get, memo: Memo | undefined): Promise<Mine> {
  const open = await listOf(get, MYSELF);
  const before = await memo?.read();
  if (before !== undefined && areOf(open, before)) return { me: before, open };
  const me = await meOf(get);
  if (open.length > 0 && areOf(open, me)) {
    await memo?.write(me);
    return { me, open };
  }
  const named = await listOf(get, me);
  if (areOf(named, me)) return { me, open: named };
  throw new SiteError('unreadable', 'tickets: the list holds tickets of others');
}

/** All but resolved and closed, those of an account's own included. */
const NOT_DONE = '(status:<4 OR status:>5)';

/** The search tells no dates of changes, so each ticket that changed has to be asked for by itself. */
async function searched(get: Get, words: string): Promise<Found> {
  const query = encodeURIComponent(`"${words}"`);
  const tickets: FreshdeskTicket[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { results, total = Infinity } = await askJson(get, `/api/v2/search/tickets?query=${query}&page=${page}`, foundSchema);
    tickets.push(...readable(ticketSchema, results));
    if (results.length < SEARCH_PAGE || page * SEARCH_PAGE >= total) return { tickets, isCut: false };
  }
  return { tickets, isCut: true };
}

interface Found {
  readonly tickets: readonly FreshdeskTicket[];
  /** There are more than the search tells. */
  readonly isCut: boolean;
}

/** Where the search takes no ranges, each status that the account may read of is named. */
async function openBySearch(get: Get, agents: readonly string[]): Promise<Found> {
  const of = agents.map((agent) => `agent_id:${agent}`).join(' OR ');
  const whose = agents.length === 1 ? of : `(${of})`;
  const found = await unlessRefused(searched(get, `${whose} AND ${NOT_DONE}`));
  if (found) return found;
  const statuses = openStatuses(await statusesOf(get)).map((status) => `status:${status}`);
  return searched(get, `${whose} AND (${statuses.join(' OR ')})`);
}

async function mineBySearch(get: Get, me: string): Promise<readonly FreshdeskTicket[]> {
  const { tickets, isCut } = await openBySearch(get, [me]);
  // What is left out would pass for done.
  if (isCut) throw new SiteError('unreadable', `search/tickets: more than the ${MOST_PAGES * SEARCH_PAGE} tickets that Freshdesk tells`);
  return tickets;
}

/** `undefined` for a ticket that is gone, or that the analyst may not see. */
async function oneOf(get: Get, ticket: string): Promise<FreshdeskTicket | undefined> {
  try {
    return await either(
      () => askJson(get, `/api/_/tickets/${ticket}?${INCLUDE}`, oneSchema),
      () => askJson(get, `/api/v2/tickets/${ticket}?${INCLUDE}`, oneSchema),
    );
  } catch (cause) {
    if (isSiteError(cause) && (cause.failure === 'notFound' || cause.failure === 'notAllowed')) return undefined;
    throw cause;
  }
}

/** There is no request for several named tickets. */
async function eachOf(get: Get, ids: readonly string[]): Promise<readonly FreshdeskTicket[]> {
  return (await fewAtOnce(ids, (ticket) => oneOf(get, ticket))).filter((ticket) => ticket !== undefined);
}

async function recordsOf(site: SiteId, get: Get, tickets: readonly FreshdeskTicket[], me: string): Promise<readonly TicketRecord[]> {
  if (tickets.length === 0) return [];
  const statuses = await statusesOf(get);
  return tickets.map((ticket) => recordOf(ticket, site, me, statuses));
}

export function freshdeskClient(site: SiteId, get: Get, { memo, nobodies = [] }: Means = {}): SiteClient {
  return {
    async queue(known) {
      const isNews = ({ id: ticket, updated_at: at }: FreshdeskTicket): boolean => at === undefined || known.get(ticket) !== at;
      const { me, open, changed } = await either(
        async () => {
          const { me: agent, open: all } = await mineByList(get, memo);
          const found = all.filter((ticket) => !isDone(ticket));
          return { me: agent, open: found, changed: found.filter(isNews) };
        },
        async () => {
          const agent = await meOf(get);
          const found = (await mineBySearch(get, agent)).filter((ticket) => !isDone(ticket));
          const news = found.filter(isNews).map((ticket) => ticket.id);
          return { me: agent, open: found, changed: await eachOf(get, news) };
        },
      );
      return { ids: open.map((ticket) => ticket.id), changed: await recordsOf(site, get, changed, me) };
    },
    async unassigned() {
      const others = nobodies.filter((each) => /^\d+$/.test(each)).slice(0, MOST_NOBODIES);
      const { tickets } = await openBySearch(get, ['null', ...others]);
      return new Map(tickets.filter((ticket) => !isDone(ticket)).map(({ id: ticket, updated_at: revision = '' }) => [ticket, revision]));
    },
    async tickets(ids) {
      const askable = [...new Set(ids)].filter((each) => /^\d+$/.test(each));
      if (askable.length === 0) return [];
      const tickets = await eachOf(get, askable);
      return tickets.length === 0 ? [] : recordsOf(site, get, tickets, await meOf(get));
    },
  };
}

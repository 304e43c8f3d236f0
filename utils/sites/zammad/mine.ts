import * as v from 'valibot';
import { askJson } from '../reading/jsonAnswer';
import { id, readable } from '../reading/lenient';
import { unlessRefused } from '../reading/unlessRefused';
import type { Memo } from '../siteAdapter';
import { SiteError, type Get } from '../siteAnswer';
import { assetsSchema, joined, type Assets } from './assets';
import { meaningOf, statesOf } from './states';
import { ticketSchema, type ZammadTicket } from './tickets';

/** The most that the product gives in one page. */
const PAGE = 200;
const MOST_PAGES = 10;

const meSchema = v.object({ id });
const foundSchema = v.object({ tickets: v.array(v.unknown()), assets: v.fallback(assetsSchema, {}) });
const overviewSchema = v.object({ assets: v.fallback(assetsSchema, {}) });
/** Who asks, and in which states tickets are done; all others are open, those of an installation's own included. */
const asksSchema = v.object({ me: id, open: v.array(id), done: v.array(id) });
type Asks = v.InferOutput<typeof asksSchema>;

export const meOf = async (get: Get): Promise<string> => (await askJson(get, '/api/v1/users/me', meSchema)).id;

async function askAnew(get: Get, memo: Memo | undefined): Promise<Asks> {
  const me = await meOf(get);
  const states = Map.groupBy(await statesOf(get), (state) => (isDone(meaningOf(state)) ? 'done' : 'open'));
  const idsOf = (sort: 'open' | 'done'): string[] => (states.get(sort) ?? []).map((state) => state.id);
  const asks = { me, open: idsOf('open'), done: idsOf('done') };
  await memo?.write(JSON.stringify(asks));
  return asks;
}

const isDone = (meaning: ReturnType<typeof meaningOf>): boolean => meaning === 'resolved' || meaning === 'closed';

async function kept(memo: Memo | undefined): Promise<Asks | undefined> {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), asksSchema), await memo?.read());
  return read.success ? read.output : undefined;
}

/** As the product's own overviews ask, which administrators may edit; this one nobody can. */
async function search(get: Get, { done }: Asks): Promise<Assets> {
  const owner = 'condition[ticket.owner_id][operator]=is&condition[ticket.owner_id][pre_condition]=current_user.id';
  const values = done.map((state) => `&condition[ticket.state_id][value][]=${state}`).join('');
  const state = done.length === 0 ? '' : `&condition[ticket.state_id][operator]=is not${values}`;
  const pages: Assets[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const path = encodeURI(`/api/v1/tickets/search?${owner}${state}&sort_by=created_at&order_by=asc&per_page=${PAGE}&page=${page}`);
    const { tickets, assets } = await askJson(get, path, foundSchema);
    pages.push(assets);
    if (tickets.length < PAGE) return joined(pages);
  }
  throw new SiteError('unreadable', `tickets/search: more than ${MOST_PAGES} pages`);
}

/** Where the search is refused: it may list too much, and leave out what is in a state that it does not name. */
const overview = async (get: Get): Promise<Assets> =>
  (await askJson(get, '/api/v1/ticket_overviews?view=my_assigned', overviewSchema)).assets;

const ticketsIn = ({ Ticket = {} }: Assets): readonly ZammadTicket[] => readable(ticketSchema, Object.values(Ticket));

export interface Mine {
  readonly tickets: readonly ZammadTicket[];
  readonly assets: Assets;
}

/**
 * The open tickets of whoever is signed in, by their owner and state, whatever a list says. Who that is and which states are done was asked before, if
 * the memo tells: what is found shows whether it still holds.
 */
export async function mineOf(get: Get, memo: Memo | undefined): Promise<Mine> {
  const before = await kept(memo);
  if (before) {
    const assets = await unlessRefused(search(get, before));
    const tickets = ticketsIn(assets ?? {});
    const fits = ({ owner_id: owner, state_id: state = '' }: ZammadTicket): boolean => owner === before.me && before.open.includes(state);
    if (assets && tickets.every(fits)) return { tickets, assets };
  }
  const asks = await askAnew(get, memo);
  const assets = (await unlessRefused(search(get, asks))) ?? (await overview(get));
  const isMine = ({ owner_id: owner, state_id: state = '' }: ZammadTicket): boolean => owner === asks.me && !asks.done.includes(state);
  return { tickets: ticketsIn(assets).filter(isMine), assets };
}

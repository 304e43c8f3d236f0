import * as v from 'valibot';
import type { SiteId } from '../../tickets/ticket';
import type { TicketRecord } from '../../tickets/ticketRecord';
import { fewAtOnce } from '../reading/fewAtOnce';
import { askJson } from '../reading/jsonAnswer';
import { areReadable, id, lenient, readable, word } from '../reading/lenient';
import { namesById } from '../reading/naming';
import { unlessRefused } from '../reading/unlessRefused';
import type { Means, SiteClient } from '../siteAdapter';
import { type Get, isSiteError } from '../siteAnswer';
import { assetsSchema, joined, type Assets } from './assets';
import { meOf, mineOf } from './mine';
import { meaningOf, statesOf } from './states';
import { entrySchema, recordOf, ticketSchema, type Names, type ZammadHistory, type ZammadTicket } from './tickets';

const overviewSchema = v.object({ index: v.object({ tickets: v.array(v.unknown()) }) });
const listedSchema = v.object({ id, updated_at: lenient(word) });
const ticketPageSchema = v.object({ assets: assetsSchema });
const historySchema = v.object({ history: v.array(v.unknown()) });
const namedSchema = v.object({ id, name: word });
const userSchema = v.object({ id, firstname: lenient(v.string()), lastname: lenient(v.string()), login: lenient(v.string()) });

const NO_ASSETS: Assets = { Ticket: undefined, User: undefined, Organization: undefined, Group: undefined };

/** Two requests, whose answers hardly ever change, but whose ids differ from one Zammad to the next. */
async function namesOf(get: Get, { User, Organization, Group }: Assets): Promise<Names> {
  const states = await statesOf(get);
  const priorities = readable(namedSchema, await askJson(get, '/api/v1/ticket_priorities', v.array(v.unknown())));
  const organizations = readable(namedSchema, Object.values(Organization ?? {}));
  const users = readable(userSchema, Object.values(User ?? {}));
  return {
    states: namesById(states),
    meanings: new Map(states.map((state) => [state.id, meaningOf(state)] as const).filter(([, meaning]) => meaning !== undefined)),
    priorities: namesById(priorities),
    groups: new Map(readable(namedSchema, Object.values(Group ?? {})).map((group) => [group.id, group.name])),
    organizations: new Map(organizations.map((organization) => [organization.id, organization.name])),
    users: new Map(
      users.map(({ id: user, firstname = '', lastname = '', login = '' }) => [user, `${firstname} ${lastname}`.trim() || login]),
    ),
  };
}

/** Only agents may read histories; a ticket whose history is refused still has its facts. */
async function historyOf(get: Get, ticket: string): Promise<ZammadHistory | undefined> {
  const told = await unlessRefused(askJson(get, `/api/v1/ticket_history/${ticket}`, historySchema));
  return told && { entries: readable(entrySchema, told.history), isWhole: areReadable(entrySchema, told.history) };
}

async function recordsOf(
  site: SiteId,
  get: Get,
  tickets: readonly ZammadTicket[],
  assets: Assets,
  isMine: (ticket: ZammadTicket) => boolean,
  keep?: Means['keep'],
): Promise<TicketRecord[]> {
  const names = await namesOf(get, assets);
  return fewAtOnce(tickets, async (ticket) => {
    const record = recordOf(ticket, await historyOf(get, ticket.id), site, isMine(ticket), names);
    keep?.(record);
    return record;
  });
}

export function zammadClient(site: SiteId, get: Get, { memo, keep }: Means = {}): SiteClient {
  return {
    async queue(known) {
      const { tickets, assets } = await mineOf(get, memo);
      const changed = tickets.filter(({ id: ticket, updated_at: at }) => at === undefined || known.get(ticket) !== at);
      return {
        ids: tickets.map(({ id: ticket }) => ticket),
        changed: changed.length === 0 ? [] : await recordsOf(site, get, changed, assets, () => true, keep),
      };
    },
    async unassigned() {
      const { index } = await askJson(get, '/api/v1/ticket_overviews?view=all_unassigned', overviewSchema);
      return new Map(readable(listedSchema, index.tickets).map(({ id: ticket, updated_at: revision = '' }) => [ticket, revision]));
    },
    async tickets(ids) {
      const asked = [...new Set(ids)].filter((ticket) => /^\d+$/.test(ticket));
      const pages = await fewAtOnce(asked, (ticket) => ticketPage(get, ticket));
      const assets = joined(pages);
      const tickets = readable(ticketSchema, Object.values(assets.Ticket ?? {})).filter(({ id: ticket }) => asked.includes(ticket));
      if (tickets.length === 0) return [];
      const me = await meOf(get);
      return recordsOf(site, get, tickets, assets, ({ owner_id: owner }) => owner === me);
    },
  };
}

/** The product has no list of named tickets; one that is gone brings nothing. */
async function ticketPage(get: Get, ticket: string): Promise<Assets> {
  try {
    return (await askJson(get, `/api/v1/tickets/${ticket}?all=true`, ticketPageSchema)).assets;
  } catch (error) {
    if (isSiteError(error) && error.failure === 'notFound') return NO_ASSETS;
    throw error;
  }
}

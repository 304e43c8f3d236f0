import * as v from 'valibot';
import type { SiteId } from '../../tickets/ticket';
import type { TicketRecord } from '../../tickets/ticketRecord';
import { askJson } from '../reading/jsonAnswer';
import { areReadable, lenient, numericId, readable } from '../reading/lenient';
import type { Means, Memo, SiteClient } from '../siteAdapter';
import { SiteError, type Get } from '../siteAnswer';
import { recordOf, ticketSchema, transactionSchema, type RtTicket, type RtHistory } from './tickets';

/** The most that the product gives in one page. */
const PAGE = 100;
/** Of histories, Request Tracker does not tell analysts how many there are, so they end with the first page that is not full; a list this long is broken. */
const MOST_PAGES = 200;

const MINE = `Owner = '__CurrentUser__'`;
const OPEN = `(Status = '__Active__' OR Status = '__Initial__')`;
const FACTS = 'fields=Subject,Status,Priority,Created,LastUpdated,Due,Resolved,Owner,Requestor,Queue&fields[Owner]=id&fields[Queue]=Name';
const CHANGES = 'fields=Type,Field,OldValue,NewValue,Created,Creator,ObjectId';

const pageSchema = v.object({ items: v.array(v.unknown()), total: lenient(v.number()) });
const userSchema = v.object({ _hyperlinks: v.array(v.object({ ref: v.string(), id: v.union([v.string(), v.number()]) })) });

async function listed(get: Get, path: string): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { items, total = Infinity } = await askJson(get, `${path}&per_page=${PAGE}&page=${page}`, pageSchema);
    found.push(...items);
    if (items.length < PAGE || page * PAGE >= total) return found;
  }
  throw new SiteError('unreadable', `${path}: more than ${MOST_PAGES} pages`);
}

/** One ticket that cannot be read is left out, so that it does not take the list with it. */
const search = async (get: Get, query: string, fields = FACTS): Promise<readonly RtTicket[]> =>
  readable(ticketSchema, await listed(get, `/REST/2.0/tickets?query=${encodeURIComponent(query)}&${fields}`));

/** What cannot be read of one ticket's history leaves all of them in doubt, since nobody knows whose it is. */
async function historiesOf(get: Get, ids: readonly string[]): Promise<(ticket: string) => RtHistory> {
  const query = [
    { field: 'ObjectType', value: 'RT::Ticket' },
    { field: 'ObjectId', operator: 'IN', value: ids },
    { field: 'Type', operator: 'IN', value: ['Create', 'Status', 'Set', 'Correspond'] },
  ];
  const all = await listed(get, `/REST/2.0/transactions?query=${encodeURIComponent(JSON.stringify(query))}&${CHANGES}`);
  const ofTickets = Map.groupBy(readable(transactionSchema, all), ({ ObjectId }) => ObjectId);
  const isWhole = areReadable(transactionSchema, all);
  return (ticket) => ({ transactions: ofTickets.get(ticket) ?? [], isWhole });
}

/** The number of this user is given when a Request Tracker is set up, and stays. */
async function nobodyOf(get: Get, memo: Memo | undefined): Promise<string> {
  const known = v.safeParse(numericId, await memo?.read());
  if (known.success) return known.output;
  const path = '/REST/2.0/user/Nobody';
  const { _hyperlinks } = await askJson(get, path, userSchema);
  const self = _hyperlinks.find(({ ref }) => ref === 'self');
  if (!self) throw new SiteError('unreadable', `${path}: _hyperlinks: no link to the user itself`);
  const nobody = String(self.id);
  await memo?.write(nobody);
  return nobody;
}

async function recordsOf(
  site: SiteId,
  get: Get,
  memo: Memo | undefined,
  tickets: readonly RtTicket[],
  mine: ReadonlySet<string>,
  keep?: Means['keep'],
): Promise<TicketRecord[]> {
  if (tickets.length === 0) return [];
  const nobody = await nobodyOf(get, memo);
  const records: TicketRecord[] = [];
  for (let from = 0; from < tickets.length; from += PAGE) {
    const some = tickets.slice(from, from + PAGE);
    const ids = some.map(({ id }) => id);
    const historyOf = await historiesOf(get, ids);
    const read = some.map((ticket) => recordOf(ticket, historyOf(ticket.id), site, { nobody, mine }));
    for (const record of read) keep?.(record);
    records.push(...read);
  }
  return records;
}

export function requestTrackerClient(site: SiteId, get: Get, { memo, nobodies = [], keep }: Means = {}): SiteClient {
  return {
    async queue(known) {
      const open = await search(get, `${MINE} AND ${OPEN}`);
      const ids = open.map(({ id }) => id);
      const changed = open.filter(({ id, LastUpdated }) => LastUpdated === undefined || known.get(id) !== LastUpdated);
      return { ids, changed: await recordsOf(site, get, memo, changed, new Set(ids), keep) };
    },
    async unassigned() {
      const owners = ['Nobody', ...nobodies.filter((each) => /^[\w.@+-]+$/.test(each))].map((owner) => `Owner = '${owner}'`);
      const query = encodeURIComponent(`${owners.length === 1 ? owners[0] : `(${owners.join(' OR ')})`} AND ${OPEN}`);
      const path = `/REST/2.0/tickets?query=${query}&fields=LastUpdated&orderby=Created&order=DESC&per_page=${PAGE}&page=1`;
      const { items } = await askJson(get, path, pageSchema);
      return new Map(readable(ticketSchema, items).map(({ id, LastUpdated = '' }) => [id, LastUpdated]));
    },
    async tickets(ids) {
      const askable = [...new Set(ids)].filter((id) => /^\d+$/.test(id));
      const records: TicketRecord[] = [];
      for (let from = 0; from < askable.length; from += PAGE) {
        const anyOf = `(${askable
          .slice(from, from + PAGE)
          .map((id) => `id = ${id}`)
          .join(' OR ')})`;
        const tickets = await search(get, anyOf);
        const mine = await search(get, `${anyOf} AND ${MINE}`, 'fields=LastUpdated');
        records.push(...(await recordsOf(site, get, memo, tickets, new Set(mine.map(({ id }) => id)))));
      }
      return records;
    },
  };
}

import * as v from 'valibot';
import type { SiteId } from '../../tickets/ticket';
import type { TicketRecord } from '../../tickets/ticketRecord';
import { fewAtOnce } from '../reading/fewAtOnce';
import { askJson } from '../reading/jsonAnswer';
import { areReadable, id, lenient, readable, word } from '../reading/lenient';
import { unlessRefused } from '../reading/unlessRefused';
import type { Means, SiteClient } from '../siteAdapter';
import { SiteError, type Get } from '../siteAnswer';
import { nativeOf } from './native';
import { ownStatusesOf, type OwnStatuses } from './statuses';
import { auditSchema, isAsCreated, recordOf, ticketSchema, type Names, type ZendeskHistory, type ZendeskTicket } from './tickets';

/** As many as the product takes and gives in one request. */
const PAGE = 100;
const MOST_PAGES = 50;

const meSchema = v.object({ user: v.object({ id: v.nullable(id) }) });
const named = lenient(v.array(v.unknown()));
const ticketsSchema = v.object({
  tickets: lenient(v.array(v.unknown())),
  results: lenient(v.array(v.unknown())),
  users: named,
  organizations: named,
  groups: named,
  next_page: lenient(word),
});
const auditsSchema = v.object({ audits: v.array(v.unknown()), next_page: lenient(word) });
const nameSchema = v.object({ id, name: word });

async function pages<S extends v.GenericSchema<unknown, { next_page?: string | undefined }>>(
  site: SiteId,
  get: Get,
  first: string,
  schema: S,
): Promise<v.InferOutput<S>[]> {
  const all: v.InferOutput<S>[] = [];
  let path: string | undefined = first;
  while (path !== undefined) {
    if (all.length === MOST_PAGES) throw new SiteError('unreadable', `${first}: more than ${MOST_PAGES} pages`);
    const page: v.InferOutput<S> = await askJson(get, path, schema);
    all.push(page);
    const { next_page: next } = page;
    if (next !== undefined && !next.startsWith(`${site}/api/v2/`))
      throw new SiteError('unreadable', `${first}: next_page: ${next} is elsewhere`);
    path = next?.slice(site.length);
  }
  return all;
}

const DONE: ReadonlySet<string> = new Set(['solved', 'closed']);

async function meOf(get: Get): Promise<string> {
  const { user } = await askJson(get, '/api/v2/users/me.json', meSchema);
  // Signed out, the product answers with an anonymous user instead of refusing.
  if (user.id === null) throw new SiteError('signedOut', 'users/me.json: nobody is signed in');
  return user.id;
}

interface Found {
  readonly tickets: readonly ZendeskTicket[];
  readonly names: Names;
}

async function found(site: SiteId, get: Get, path: string): Promise<Found> {
  const all = await pages(site, get, path, ticketsSchema);
  const names = all.flatMap(({ users = [], organizations = [], groups = [] }) =>
    readable(nameSchema, [...users, ...organizations, ...groups]),
  );
  return {
    tickets: all
      .flatMap(({ tickets, results }) => readable(ticketSchema, tickets ?? results ?? []))
      .filter(({ status }) => status !== 'deleted'),
    names: new Map(names.map((each) => [each.id, each.name])),
  };
}

/** The product has no histories of several tickets in one answer. A ticket whose history is refused still has its facts. */
async function auditsOf(site: SiteId, get: Get, ticket: string): Promise<ZendeskHistory | undefined> {
  const all = await unlessRefused(pages(site, get, `/api/v2/tickets/${ticket}/audits.json?per_page=${PAGE}`, auditsSchema));
  const told = all?.flatMap(({ audits }) => audits);
  return told && { audits: readable(auditSchema, told), isWhole: areReadable(auditSchema, told) };
}

async function recordsOf(
  site: SiteId,
  get: Get,
  { tickets, names }: Found,
  isMine: (ticket: ZendeskTicket) => boolean,
  keep?: Means['keep'],
): Promise<TicketRecord[]> {
  const hasOwnStatuses = tickets.some(({ custom_status_id: status }) => status !== undefined);
  const own: OwnStatuses = hasOwnStatuses ? await ownStatusesOf(get) : new Map();
  return fewAtOnce(tickets, async (ticket) => {
    const audits = isAsCreated(ticket) ? { audits: [], isWhole: true } : await auditsOf(site, get, ticket.id);
    const record = recordOf(ticket, audits, site, isMine(ticket), names, own);
    keep?.(record);
    return record;
  });
}

export function zendeskClient(site: SiteId, get: Get, { nobodies = [], keep }: Means = {}): SiteClient {
  return {
    async queue(known) {
      const query = encodeURIComponent('type:ticket assignee:me status<solved');
      const open = await found(
        site,
        get,
        `/api/v2/search.json?query=${query}&include=tickets(users,organizations,groups)&per_page=${PAGE}`,
      );
      const isNews = ({ id: ticket, updated_at: at }: ZendeskTicket): boolean => at === undefined || known.get(ticket) !== at;
      // An empty queue may be nobody's.
      const me = open.tickets.length === 0 || open.tickets.some(isNews) ? await meOf(get) : undefined;
      // The search goes by an index that lags behind: by then a ticket may be somebody else's, or done. What did not change was the analyst's before.
      const own = open.tickets.filter((ticket) => !isNews(ticket) || (ticket.assignee_id === me && !DONE.has(ticket.status ?? '')));
      return {
        ids: own.map((ticket) => ticket.id),
        changed: await recordsOf(site, get, { ...open, tickets: own.filter(isNews) }, () => true, keep),
      };
    },
    async unassigned() {
      const query = encodeURIComponent(
        [
          'type:ticket assignee:none status<solved',
          ...nobodies.filter((each) => /^\d+$/.test(each)).map((each) => `assignee:${each}`),
        ].join(' '),
      );
      const path = `/api/v2/search.json?query=${query}&sort_by=created_at&sort_order=desc&per_page=${PAGE}`;
      const { results } = await askJson(get, path, ticketsSchema);
      return new Map(readable(ticketSchema, results ?? []).map(({ id: ticket, updated_at: revision = '' }) => [ticket, revision]));
    },
    async tickets(ids) {
      const askable = [...new Set(ids)].filter((each) => /^\d+$/.test(each));
      if (askable.length === 0) return [];
      const me = await meOf(get);
      const records: TicketRecord[] = [];
      for (let from = 0; from < askable.length; from += PAGE) {
        const some = askable.slice(from, from + PAGE).join(',');
        records.push(
          ...(await recordsOf(
            site,
            get,
            await found(site, get, `/api/v2/tickets/show_many.json?ids=${some}&include=users,organizations,groups`),
            ({ assignee_id: assignee }) => assignee === me,
          )),
        );
      }
      return records;
    },
    native: async (ticket) => (/^\d+$/.test(ticket) ? nativeOf(get, ticket) : []),
  };
}

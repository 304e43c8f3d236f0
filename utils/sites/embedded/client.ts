import * as v from 'valibot';
import type { SiteId } from '../../tickets/ticket';
import type { TicketRecord } from '../../tickets/ticketRecord';
import { readable } from '../reading/lenient';
import type { Means, SiteClient } from '../siteAdapter';
import { askJson } from '../reading/jsonAnswer';
import { SiteError, type Get } from '../siteAnswer';
import { recordOf } from './tickets';

/** As many ids as the product takes in one request. */
const IDS_A_REQUEST = 100;
/** A list that never ends is broken: at a hundred tickets a page, nobody's queue has this many. */
const MOST_PAGES = 200;

const pageSchema = v.object({ tickets: v.array(v.unknown()), next: v.optional(v.nullable(v.string())) });
const revisionSchema = v.object({ id: v.pipe(v.string(), v.digits()), revision: v.fallback(v.optional(v.string()), undefined) });
const meSchema = v.object({ id: v.string() });

/** Every ticket of a list, over all its pages. */
async function list(get: Get, first: string): Promise<unknown[]> {
  const tickets: unknown[] = [];
  let next: string | undefined = first;
  for (let pages = 0; next !== undefined; pages += 1) {
    if (pages === MOST_PAGES) throw new SiteError('unreadable', `${first}: next: more than ${MOST_PAGES} pages`);
    const page: v.InferOutput<typeof pageSchema> = await askJson(get, next, pageSchema);
    tickets.push(...page.tickets);
    next = page.next ?? undefined;
    if (next !== undefined && !next.startsWith('/api/')) throw new SiteError('unreadable', `${first}: next: ${next} is no path of the API`);
  }
  return tickets;
}

async function byIds(site: SiteId, get: Get, ids: readonly string[], me: string, keep?: Means['keep']): Promise<TicketRecord[]> {
  const records: TicketRecord[] = [];
  for (let from = 0; from < ids.length; from += IDS_A_REQUEST) {
    const some = ids.slice(from, from + IDS_A_REQUEST).map(encodeURIComponent);
    const answers = await list(get, `/api/tickets?ids=${some.join(',')}`);
    const read = answers.map((raw) => recordOf(raw, site, me)).filter((record) => record !== undefined);
    for (const record of read) keep?.(record);
    records.push(...read);
  }
  return records;
}

export function embeddedClient(site: SiteId, get: Get, { keep }: Means = {}): SiteClient {
  const me = async (): Promise<string> => (await askJson(get, '/api/me', meSchema)).id;
  return {
    async queue(known) {
      const raw = await list(get, '/api/tickets?assignee=me&state=open&fields=revision');
      const open = raw
        .map((ticket) => v.safeParse(revisionSchema, ticket))
        .filter((result) => result.success)
        .map(({ output }) => output);
      const changed = open.filter(({ id, revision }) => revision === undefined || known.get(id) !== revision).map(({ id }) => id);
      return { ids: open.map(({ id }) => id), changed: changed.length === 0 ? [] : await byIds(site, get, changed, await me(), keep) };
    },
    async unassigned() {
      const { tickets } = await askJson(get, '/api/tickets?assignee=none&state=open&fields=revision', pageSchema);
      return new Map(readable(revisionSchema, tickets).map(({ id, revision = '' }) => [id, revision]));
    },
    async tickets(ids) {
      const askable = [...new Set(ids)].filter((id) => /^\d+$/.test(id));
      return askable.length === 0 ? [] : byIds(site, get, askable, await me());
    },
  };
}

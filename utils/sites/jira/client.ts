import * as v from 'valibot';
import type { SiteId, TicketStatus } from '../../tickets/ticket';
import type { TicketRecord } from '../../tickets/ticketRecord';
import { askJson } from '../reading/jsonAnswer';
import { areReadable, id, lenient, readable, word } from '../reading/lenient';
import { namesById } from '../reading/naming';
import type { Means, SiteClient } from '../siteAdapter';
import { SiteError, type Get } from '../siteAnswer';
import { unlessRefused } from '../reading/unlessRefused';
import { deadlinesOf, slaSchema } from './native';
import { changeSchema, personId, recordOf, ticketSchema, type JiraHistory, type JiraTicket, type Statuses } from './tickets';

const PAGE = 100;
const MOST_PAGES = 50;
const KEY = /^[A-Z][A-Z0-9_]+-\d+$/;
const FACTS = 'summary,project,status,priority,issuetype,assignee,reporter,created,updated,comment';
const MINE = 'assignee = currentUser() AND statusCategory != Done ORDER BY created';

/** Ids have no quotes: one that has some is none. */
const unassignedOf = (nobodies: readonly string[]): string => {
  const named = nobodies.filter((each) => /^[\w.:@-]+$/.test(each)).map((each) => `"${each}"`);
  const nobodys = named.length === 0 ? 'assignee IS EMPTY' : `(assignee IS EMPTY OR assignee IN (${named.join(',')}))`;
  return `${nobodys} AND statusCategory != Done ORDER BY created DESC`;
};

const meSchema = v.object({ accountId: lenient(word), name: lenient(word) });
const foundSchema = v.object({
  issues: v.array(v.unknown()),
  total: lenient(v.number()),
  nextPageToken: lenient(word),
  isLast: lenient(v.boolean()),
});
const statusesSchema = v.array(v.unknown());
const statusSchema = v.object({ id: lenient(id), name: word, statusCategory: v.object({ key: word, name: lenient(word) }) });
const changelogSchema = v.object({ values: v.array(v.unknown()), isLast: lenient(v.boolean()), total: lenient(v.number()) });

const categories: Readonly<Record<string, TicketStatus>> = { new: 'open', indeterminate: 'open', done: 'resolved' };

/** The two products search alike, but page differently: Cloud by token, Data Center by number. Unvalidated, a search passes over keys that do not exist. */
interface Product {
  readonly api: string;
  search(query: string, done: number, token: string | undefined): string;
}
const cloud: Product = {
  api: '/rest/api/3',
  search: (query, _, token) =>
    `/rest/api/3/search/jql?${query}&maxResults=${PAGE}${token === undefined ? '' : `&nextPageToken=${encodeURIComponent(token)}`}`,
};
const dataCenter: Product = {
  api: '/rest/api/2',
  search: (query, done) => `/rest/api/2/search?${query}&maxResults=${PAGE}&startAt=${done}`,
};

const productAt = (site: SiteId): Product =>
  /\.(?:atlassian(?:-us-gov(?:-mod)?)?\.net|jira\.com)$/.test(new URL(site).hostname) ? cloud : dataCenter;

async function search(get: Get, product: Product, jql: string, fields: string, expand: string): Promise<JiraTicket[]> {
  const query = `jql=${encodeURIComponent(jql)}&fields=${fields}${expand}`;
  const all: unknown[] = [];
  let token: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const found: v.InferOutput<typeof foundSchema> = await askJson(get, product.search(query, all.length, token), foundSchema);
    all.push(...found.issues);
    token = found.nextPageToken;
    // What is left out would pass for done: a list ends where it says so, or with a page that has nothing more.
    if (product === cloud && token === undefined && found.isLast === false)
      throw new SiteError('unreadable', `${jql}: there are more than ${all.length}, and no way on`);
    const isLast =
      product === cloud
        ? token === undefined || found.isLast === true
        : found.issues.length === 0 || all.length >= (found.total ?? Infinity);
    if (isLast) return readable(ticketSchema, all);
  }
  throw new SiteError('unreadable', `${jql}: more than ${MOST_PAGES} pages`);
}

/** At this many changes a search of Cloud stops, and may say that there are no more. */
const SEARCH_CAP = 40;

/** A search carries the changes of each ticket, but only so many; where some may be missing, the ticket's own list has them all. Data Center has no such list. */
async function historyOf(get: Get, product: Product, { key, changelog }: JiraTicket): Promise<JiraHistory> {
  const inline = changelog?.histories ?? [];
  const isCut = changelog?.total === undefined || inline.length < changelog.total || (product === cloud && inline.length >= SEARCH_CAP);
  if (!isCut || product === dataCenter) return read(inline, !isCut);
  const own = await unlessRefused(ownList(get, product, key));
  // What the search told has happened, whatever the list says.
  return own && own.values.length >= inline.length ? read(own.values, own.isWhole) : read(inline, false);
}

const read = (changes: readonly unknown[], isWhole: boolean): JiraHistory => ({
  changes: readable(changeSchema, changes),
  isWhole: isWhole && areReadable(changeSchema, changes),
});

async function ownList(
  get: Get,
  product: Product,
  key: string,
): Promise<{ readonly values: readonly unknown[]; readonly isWhole: boolean }> {
  const all: unknown[] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const path = `${product.api}/issue/${encodeURIComponent(key)}/changelog?startAt=${all.length}&maxResults=${PAGE}`;
    const { values, isLast, total } = await askJson(get, path, changelogSchema);
    all.push(...values);
    if (isLast !== false || values.length === 0) return { values: all, isWhole: total === undefined || all.length >= total };
  }
  throw new SiteError('unreadable', `${key}: changelog: more than ${MOST_PAGES} pages`);
}

async function statusesOf(get: Get, product: Product): Promise<Statuses> {
  const all = readable(statusSchema, await askJson(get, `${product.api}/status`, statusesSchema));
  const byName = Map.groupBy(all, ({ name }) => name);
  const meanings = new Map<string, TicketStatus>();
  for (const { id, name, statusCategory: category } of all) {
    const meaning = categories[category.key];
    if (meaning === undefined) continue;
    if (id !== undefined) meanings.set(id, meaning);
    if (byName.get(name)?.every((other) => categories[other.statusCategory.key] === meaning)) meanings.set(name, meaning);
  }
  const named = all.map(({ id, name, statusCategory: { key, name: sort = key } }) => ({ id: id ?? name, name, sort }));
  return { names: namesById(named), meanings };
}

async function recordsOf(site: SiteId, get: Get, product: Product, jql: string, keep?: Means['keep']): Promise<TicketRecord[]> {
  const tickets = await search(get, product, jql, FACTS, '&expand=changelog');
  if (tickets.length === 0) return [];
  const me = personId(await askJson(get, `${product.api}/myself`, meSchema));
  const statuses = await statusesOf(get, product);
  const records: TicketRecord[] = [];
  for (const ticket of tickets) {
    const record = recordOf(ticket, await historyOf(get, product, ticket), site, me, statuses);
    keep?.(record);
    records.push(record);
  }
  return records;
}

const keyed = (keys: readonly string[]): string => `key in (${keys.join(',')})`;

export function jiraClient(site: SiteId, get: Get, { nobodies = [], keep }: Means = {}): SiteClient {
  const product = productAt(site);
  const readAll = async (keys: readonly string[]): Promise<TicketRecord[]> => {
    const records: TicketRecord[] = [];
    for (let from = 0; from < keys.length; from += PAGE)
      records.push(...(await recordsOf(site, get, product, keyed(keys.slice(from, from + PAGE)), keep)));
    return records;
  };
  return {
    async queue(known) {
      if (known.size === 0) {
        const changed = await recordsOf(site, get, product, MINE, keep);
        return { ids: changed.map(({ id }) => id), changed };
      }
      const open = await search(get, product, MINE, 'updated', '');
      const changed = open.filter(({ key, fields }) => fields.updated === undefined || known.get(key) !== fields.updated);
      return { ids: open.map(({ key }) => key), changed: await readAll(changed.map(({ key }) => key)) };
    },
    async unassigned() {
      const query = `jql=${encodeURIComponent(unassignedOf(nobodies))}&fields=updated`;
      const { issues } = await askJson(get, product.search(query, 0, undefined), foundSchema);
      return new Map(readable(ticketSchema, issues).map(({ key, fields: { updated = '' } }) => [key, updated]));
    },
    tickets: (ids) => readAll([...new Set(ids)].filter((key) => KEY.test(key))),
    async native(key) {
      if (!KEY.test(key)) return [];
      return await unlessRefused(askJson(get, `/rest/servicedeskapi/request/${key}/sla?limit=${PAGE}`, slaSchema)).then(
        (told) => told && deadlinesOf(told.values),
      );
    },
  };
}

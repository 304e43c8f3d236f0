import * as v from 'valibot';
import type { SiteId } from '../../tickets/ticket';
import type { TicketRecord } from '../../tickets/ticketRecord';
import { fewAtOnce } from '../reading/fewAtOnce';
import { askJson } from '../reading/jsonAnswer';
import { lenient, numericId, readable, word } from '../reading/lenient';
import type { Means, SiteClient } from '../siteAdapter';
import { SiteError, type Get, isSiteError } from '../siteAnswer';
import { isAsCreated, type Issue, issueSchema, recordOf, type Names } from './tickets';

/** The most that the product gives in one page. */
const PAGE = 100;
/** A list that never ends is broken: at a hundred tickets a page, nobody's queue has this many. */
const MOST_PAGES = 200;

const named = v.object({ id: numericId, name: word });
const statusSchema = v.object({ id: numericId, is_closed: v.literal(true) });
const pageSchema = v.object({ issues: v.array(v.unknown()), total_count: lenient(v.number()) });
const statusesSchema = v.object({ issue_statuses: v.array(v.unknown()) });
const prioritiesSchema = v.object({ issue_priorities: v.array(v.unknown()) });
const wholeSchema = v.object({ issue: issueSchema });

/** A refused key is not a session that ended, and signing in would not mend it. */
async function explained<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    if (!isSiteError(cause)) throw cause;
    if (cause.failure === 'signedOut') throw new SiteError('notAllowed', `Redmine does not know the API key (${cause.message})`);
    // Not so when it is the browser that does not allow it.
    if (cause.failure !== 'notAllowed' || !cause.message.endsWith(' 403')) throw cause;
    throw new SiteError('notAllowed', `Redmine's REST web service is off, or the account may not read (${cause.message})`);
  }
}

/** They tell all of a ticket but its history. */
async function list(get: Get, query: string): Promise<readonly Issue[]> {
  const found: Issue[] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const path = `/issues.json?${query}&limit=${PAGE}&offset=${page * PAGE}`;
    const { issues, total_count: total = Infinity } = await askJson(get, path, pageSchema);
    found.push(...readable(issueSchema, issues));
    if (issues.length < PAGE || (page + 1) * PAGE >= total) return found;
  }
  throw new SiteError('unreadable', `/issues.json?${query}: more than ${MOST_PAGES} pages`);
}

const byId = (items: readonly unknown[]): ReadonlyMap<string, string> => new Map(readable(named, items).map(({ id, name }) => [id, name]));

async function namesOf(get: Get): Promise<Names> {
  const [{ issue_statuses: statuses }, { issue_priorities: priorities }] = await Promise.all([
    askJson(get, '/issue_statuses.json', statusesSchema),
    askJson(get, '/enumerations/issue_priorities.json', prioritiesSchema),
  ]);
  const closed = readable(statusSchema, statuses).map(({ id }) => id);
  return { statuses: byId(statuses), closed: new Set(closed), priorities: byId(priorities) };
}

/** `undefined` for a ticket that is gone, or that the analyst may not see. */
async function historyOf(get: Get, id: string): Promise<Issue | undefined> {
  try {
    return (await askJson(get, `/issues/${id}.json?include=journals`, wholeSchema)).issue;
  } catch (cause) {
    if (isSiteError(cause) && (cause.failure === 'notFound' || cause.failure === 'notAllowed')) return undefined;
    throw cause;
  }
}

async function recordsOf(
  site: SiteId,
  get: Get,
  ids: readonly string[],
  mine: ReadonlySet<string>,
  listed: ReadonlyMap<string, Issue> = new Map(),
  keep?: Means['keep'],
): Promise<readonly TicketRecord[]> {
  if (ids.length === 0) return [];
  const names = await namesOf(get);
  const records = await fewAtOnce(ids, async (id) => {
    const known = listed.get(id);
    const issue = known && isAsCreated(known) ? known : await historyOf(get, id);
    const record = issue && recordOf(issue, site, names, mine.has(issue.id));
    if (record) keep?.(record);
    return record;
  });
  return records.filter((record) => record !== undefined);
}

async function mineAmong(get: Get, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const mine = new Set<string>();
  for (let from = 0; from < ids.length; from += PAGE) {
    const some = ids.slice(from, from + PAGE).join(',');
    for (const { id } of await list(get, `issue_id=${some}&assigned_to_id=me&status_id=*`)) mine.add(id);
  }
  return mine;
}

/** By API key only: Redmine answers the session's JSON requests with a password dialog, and its pages tell no whole history in any language. */
export function redmineClient(site: SiteId, get: Get, { hasToken = false, nobodies = [], keep }: Means = {}): SiteClient {
  if (!hasToken) return clientWithoutKey;
  return {
    queue: (known) =>
      explained(
        (async () => {
          const open = await list(get, 'assigned_to_id=me&status_id=open&sort=id');
          const listed = new Map(open.map((issue) => [issue.id, issue]));
          const changed = open.filter(({ id, updated_on: revision }) => revision === undefined || known.get(id) !== revision);
          const news = new Set(changed.map(({ id }) => id));
          return { ids: [...listed.keys()], changed: await recordsOf(site, get, [...news], new Set(listed.keys()), listed, keep) };
        })(),
      ),
    async unassigned() {
      // One filter takes either no assignee or some.
      const others = nobodies.filter((each) => /^\d+$/.test(each)).join('|');
      const found = await fewAtOnce(['!*', ...(others === '' ? [] : [others])], async (who) => {
        const path = `/issues.json?assigned_to_id=${encodeURIComponent(who)}&status_id=open&sort=created_on:desc&limit=${PAGE}&offset=0`;
        return readable(issueSchema, (await askJson(get, path, pageSchema)).issues);
      });
      return new Map(found.flat().map(({ id, updated_on: revision = '' }) => [id, revision]));
    },
    tickets: (ids) =>
      explained(
        (async () => {
          const askable = [...new Set(ids)].filter((id) => /^\d+$/.test(id));
          return recordsOf(site, get, askable, await mineAmong(get, askable));
        })(),
      ),
  };
}

const needsKey = async (): Promise<never> => {
  throw new SiteError('notAllowed', 'Redmine tells histories by API key only: paste yours into this site’s card in Prazo’s options');
};

const clientWithoutKey: SiteClient = { queue: needsKey, tickets: needsKey };

import * as v from 'valibot';
import type { SiteId } from '../../tickets/ticket';
import type { TicketRecord } from '../../tickets/ticketRecord';
import { fewAtOnce } from '../reading/fewAtOnce';
import { askJson } from '../reading/jsonAnswer';
import { lenient, numericId, readable, word } from '../reading/lenient';
import type { Means, SiteClient } from '../siteAdapter';
import { type Get, isSiteError, SiteError } from '../siteAnswer';
import { BATCH, SEARCH } from './questions';
import { type Stages, stagesOf } from './stages';
import { dated, type HubspotTicket, properties, recordOf, ticketSchema } from './tickets';

/** The most that one search gives in a page, and in all its pages. */
const PAGE = 200;
const MOST_FOUND = 10_000;
/** The most tickets that are told with histories in one answer. */
const WITH_HISTORY = 50;
/** The most values of one condition. */
const MOST_VALUES = 100;
const NEWEST = 100;

const ownersSchema = v.object({ results: v.array(v.unknown()) });
const ownerSchema = v.object({ id: numericId, email: lenient(word) });
const foundSchema = v.object({
  total: lenient(v.number()),
  results: v.array(v.unknown()),
  paging: lenient(v.object({ next: lenient(v.object({ after: word })) })),
});
const batchSchema = v.object({ results: v.array(v.unknown()), errors: lenient(v.array(v.unknown())) });
const errorSchema = v.fallback(v.object({ category: lenient(word), message: lenient(word) }), { category: undefined, message: undefined });

type Condition = Readonly<Record<string, unknown>>;

/** A refused key is not a session that ended, and signing in would not mend it. */
async function explained<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    if (!isSiteError(cause)) throw cause;
    if (cause.failure === 'signedOut') throw new SiteError('notAllowed', `HubSpot does not know the key (${cause.message})`);
    if (cause.failure !== 'notAllowed' || !cause.message.endsWith(' 403')) throw cause;
    throw new SiteError('notAllowed', `the key lacks a permission: tickets or crm.objects.owners.read (${cause.message})`);
  }
}

/** A key names nobody, so that the analyst said who they are. What number that is never changes, and is asked once. */
async function meOf(get: Get, { email, memo }: Means): Promise<string> {
  if (email === undefined)
    throw new SiteError(
      'notAllowed',
      'a HubSpot key names nobody: write the e-mail address by which HubSpot knows you into this site’s card',
    );
  const kept = (await memo?.read())?.split(' ') ?? [];
  if (kept[0] === email && kept[1] !== undefined) return kept[1];
  const { results } = await askJson(get, `/crm/v3/owners?email=${encodeURIComponent(email)}&limit=100`, ownersSchema);
  const own = readable(ownerSchema, results).find((each) => each.email?.toLowerCase() === email.toLowerCase());
  if (own) {
    await memo?.write(`${email} ${own.id}`);
    return own.id;
  }
  throw new SiteError('notAllowed', `HubSpot knows nobody by the e-mail address ${email}`);
}

/** Whatever its stage is called; a stage that closes is one by its own word. */
const isOpen = ({ meanings }: Stages): readonly Condition[] => {
  const closing = [...meanings.keys()];
  return Array.from({ length: Math.ceil(closing.length / MOST_VALUES) }, (_, index) => ({
    propertyName: dated.status,
    operator: 'NOT_IN',
    values: closing.slice(index * MOST_VALUES, (index + 1) * MOST_VALUES),
  }));
};

/** All tickets that the search finds. Its index lags behind by some seconds. */
async function search(get: Get, filters: readonly Condition[]): Promise<readonly HubspotTicket[]> {
  const found: unknown[] = [];
  for (let after: string | undefined = '0'; after !== undefined;) {
    const question = { filterGroups: [{ filters }], properties, limit: PAGE, after };
    const page: v.InferOutput<typeof foundSchema> = await askJson(get, SEARCH, foundSchema, question);
    found.push(...page.results);
    after = page.paging?.next?.after;
    const { total = found.length } = page;
    if (total > MOST_FOUND) throw new SiteError('unreadable', `${SEARCH}: ${total} tickets, of which HubSpot tells ${MOST_FOUND}`);
    // What is missing would pass for done.
    if (after === undefined ? found.length < total : page.results.length === 0)
      throw new SiteError('unreadable', `${SEARCH}: ${found.length} of ${total} tickets`);
  }
  return readable(ticketSchema, found);
}

interface Batch {
  readonly tickets: readonly HubspotTicket[];
  /** Why others were not told that may well be there. */
  readonly refusal: string | undefined;
}

/** With their histories. What is gone is left out, which the answer says; any other error is of tickets that may well be there. */
async function batchOf(get: Get, ids: readonly string[]): Promise<Batch> {
  const question = { inputs: ids.map((id) => ({ id })), properties, propertiesWithHistory: Object.values(dated) };
  const { results, errors = [] } = await askJson(get, BATCH, batchSchema, question);
  const tickets = readable(ticketSchema, results).filter(({ id }) => ids.includes(id));
  const other = errors.map((error) => v.parse(errorSchema, error)).find(({ category }) => category !== 'OBJECT_NOT_FOUND');
  return { tickets, refusal: other && (other.message ?? other.category ?? 'an error without words') };
}

async function batchesOf(get: Get, ids: readonly string[]): Promise<Batch> {
  const parts = Array.from({ length: Math.ceil(ids.length / WITH_HISTORY) }, (_, index) =>
    ids.slice(index * WITH_HISTORY, (index + 1) * WITH_HISTORY),
  );
  const batches = await fewAtOnce(parts, (part) => batchOf(get, part));
  return { tickets: batches.flatMap(({ tickets }) => tickets), refusal: batches.find(({ refusal }) => refusal)?.refusal };
}

const revisionOf = ({ properties: { hs_lastmodifieddate: revision } }: HubspotTicket): string | undefined => revision;

/** By a service key or the token of a private app alone: HubSpot's pages ask in a way of their own, which is documented nowhere. */
export function hubspotClient(site: SiteId, get: Get, means: Means = {}): SiteClient {
  const { hasToken = false, nobodies = [] } = means;
  if (!hasToken) return clientWithoutKey;

  async function queue(known: ReadonlyMap<string, string>): Promise<{ readonly ids: readonly string[]; readonly changed: TicketRecord[] }> {
    const stages = await stagesOf(get);
    const me = await meOf(get, means);
    const isMine = ({ properties: { hubspot_owner_id: owner, hs_pipeline_stage: stage } }: HubspotTicket): boolean =>
      owner === me && !stages.meanings.has(stage ?? '');
    const found = await search(get, [{ propertyName: dated.assignee, operator: 'EQ', value: me }, ...isOpen(stages)]);
    const isNews = (ticket: HubspotTicket): boolean => revisionOf(ticket) === undefined || known.get(ticket.id) !== revisionOf(ticket);
    const [news, same] = [found.filter(isNews), found.filter((ticket) => !isNews(ticket))];
    const { tickets, refusal } = await batchesOf(
      get,
      news.map(({ id }) => id),
    );
    // Of one whose history is refused the search told what it is now; of what the search still lists, the other answer tells whose it is.
    const read = new Map(tickets.map((ticket) => [ticket.id, ticket]));
    const own = news.flatMap((ticket) => read.get(ticket.id) ?? (refusal === undefined ? [] : ticket)).filter(isMine);
    return { ids: [...same, ...own].map(({ id }) => id), changed: own.map((ticket) => recordOf(ticket, site, stages, me)) };
  }

  return {
    queue: (known) => explained(queue(known)),
    tickets: (ids) =>
      explained(
        (async () => {
          const askable = [...new Set(ids)].filter((id) => /^\d+$/.test(id));
          if (askable.length === 0) return [];
          const stages = await stagesOf(get);
          const me = await meOf(get, means);
          const { tickets, refusal } = await batchesOf(get, askable);
          if (refusal !== undefined) throw new SiteError('unreadable', `${BATCH}: ${refusal}`);
          return tickets.map((ticket) => recordOf(ticket, site, stages, me));
        })(),
      ),
    unassigned: () =>
      explained(
        (async () => {
          const owners = nobodies.filter((each) => /^\d+$/.test(each)).slice(0, MOST_VALUES);
          const open = isOpen(await stagesOf(get));
          const who = [
            { propertyName: dated.assignee, operator: 'NOT_HAS_PROPERTY' },
            ...(owners.length === 0 ? [] : [{ propertyName: dated.assignee, operator: 'IN', values: owners }]),
          ];
          const { results } = await askJson(get, SEARCH, foundSchema, {
            filterGroups: who.map((one) => ({ filters: [one, ...open] })),
            sorts: [{ propertyName: 'createdate', direction: 'DESCENDING' }],
            properties,
            limit: NEWEST,
          });
          return new Map(readable(ticketSchema, results).map((ticket) => [ticket.id, revisionOf(ticket) ?? '']));
        })(),
      ),
  };
}

const needsKey = async (): Promise<never> => {
  throw new SiteError('notAllowed', 'HubSpot tells its tickets by key only: paste a service key into this site’s card in Prazo’s options');
};

const clientWithoutKey: SiteClient = { queue: needsKey, tickets: needsKey, unassigned: needsKey };

import * as v from 'valibot';
import type { SiteId } from '../../tickets/ticket';
import type { TicketRecord } from '../../tickets/ticketRecord';
import { fewAtOnce } from '../reading/fewAtOnce';
import { askJson } from '../reading/jsonAnswer';
import { areReadable, lenient, numericId, readable } from '../reading/lenient';
import type { Means, SiteClient } from '../siteAdapter';
import { SiteError, type Get, UNZONED } from '../siteAnswer';
import { unlessRefused } from '../reading/unlessRefused';
import { closeSession, explained, inSession, type GlpiSession } from './session';
import { columns, type GlpiTicket, ticketSchema } from './row';
import { isDone, logSchema, recordOf, type GlpiHistory } from './tickets';

const PAGE = 100;
const MOST_PAGES = 50;
/** Named one by one in an address, which servers take up to some eight thousand characters. */
const IDS_A_SEARCH = 50;
const IDS_AT_ONCE = 100;
const MOST_LOGS = 5_000;

const rows = v.union([
  v.array(v.unknown()),
  v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((byId): unknown[] => Object.values(byId)),
  ),
]);
const foundSchema = v.object({ totalcount: lenient(v.number()), data: v.optional(rows, []) });
const itemSchema = v.object({ id: numericId, _logs: lenient(rows) });

const criterion = (index: number, link: string, field: number, value: string): string =>
  `criteria[${index}][link]=${link}&criteria[${index}][field]=${field}&criteria[${index}][searchtype]=equals&criteria[${index}][value]=${value}`;

async function search(get: Get, criteria: readonly string[]): Promise<readonly GlpiTicket[]> {
  const shown = Object.values(columns).map((column, index) => `forcedisplay[${index}]=${column}`);
  const query = [...criteria, ...shown, `sort=${columns.id}`].join('&');
  const tickets: GlpiTicket[] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const range = `range=${page * PAGE}-${page * PAGE + PAGE - 1}`;
    const { data, totalcount = Infinity } = await askJson(get, `/apirest.php/search/Ticket?${query}&${range}`, foundSchema);
    tickets.push(...readable(ticketSchema, data));
    if (data.length === 0 || (page + 1) * PAGE >= totalcount || (totalcount === Infinity && data.length < PAGE)) return tickets;
  }
  throw new SiteError('unreadable', `search/Ticket: more than ${MOST_PAGES} pages`);
}

/** A refusal may stand where a list would: it is no list. */
const historyIn = (told: readonly unknown[]): GlpiHistory | undefined =>
  told.length > 0 && !v.is(v.record(v.string(), v.unknown()), told[0])
    ? undefined
    : { logs: readable(logSchema, told), isCut: told.length >= MOST_LOGS || !areReadable(logSchema, told) };

/** `undefined`: the account may not read it. */
async function historyOf(get: Get, ticket: string): Promise<GlpiHistory | undefined> {
  const told = await unlessRefused(askJson(get, `/apirest.php/Ticket/${ticket}/Log?range=0-${MOST_LOGS - 1}`, rows));
  return told && historyIn(told);
}

/** All in one request; those that are refused there, one by one. */
async function historiesOf(get: Get, ids: readonly string[]): Promise<ReadonlyMap<string, GlpiHistory | undefined>> {
  const items = ids.map((ticket, index) => `items[${index}][itemtype]=Ticket&items[${index}][items_id]=${ticket}`);
  const answer = await unlessRefused(
    askJson(get, `/apirest.php/getMultipleItems?${items.join('&')}&with_logs=true&get_hateoas=false`, rows),
  );
  const together = new Map(readable(itemSchema, answer ?? []).map(({ id, _logs: told }) => [id, told && historyIn(told)]));
  return new Map(await fewAtOnce(ids, async (ticket) => [ticket, together.get(ticket) ?? (await historyOf(get, ticket))] as const));
}

/** A date in an unknown zone is no instant, and a guess would be hours off. */
async function zoneOf(session: GlpiSession): Promise<string> {
  const timeZone = await session.timeZone();
  if (timeZone !== undefined) return timeZone;
  throw new SiteError('unreadable', `${UNZONED}, and GLPI tells none: choose it in this site’s card in Prazo’s options`);
}

/** Read in another zone, the same ticket is another one. */
const revisionIn = (timeZone: string | undefined, modifiedAt: string): string =>
  timeZone === undefined ? modifiedAt : `${modifiedAt} ${timeZone}`;

async function recordsOf(
  site: SiteId,
  session: GlpiSession,
  tickets: readonly GlpiTicket[],
  chosenZone: string | undefined,
  keep?: Means['keep'],
): Promise<readonly TicketRecord[]> {
  if (tickets.length === 0) return [];
  const timeZone = chosenZone ?? (await zoneOf(session));
  const records: TicketRecord[] = [];
  for (let from = 0; from < tickets.length; from += IDS_AT_ONCE) {
    const some = tickets.slice(from, from + IDS_AT_ONCE);
    const histories = await historiesOf(
      session.get,
      some.map(({ id }) => id),
    );
    const read = some
      .map((ticket) => recordOf(ticket, histories.get(ticket.id), site, session.me, timeZone))
      .map((record) => ({ ...record, revision: revisionIn(chosenZone, record.revision) }));
    for (const record of read) keep?.(record);
    records.push(...read);
  }
  return records;
}

async function searchIds(get: Get, ids: readonly string[], ...where: readonly string[]): Promise<readonly GlpiTicket[]> {
  const tickets: GlpiTicket[] = [];
  for (let from = 0; from < ids.length; from += IDS_A_SEARCH) {
    const some = ids.slice(from, from + IDS_A_SEARCH);
    const found = await search(get, [...some.map((ticket, index) => criterion(index, 'OR', columns.id, ticket)), ...where]);
    tickets.push(...found.filter(({ id }) => some.includes(id)));
  }
  return tickets;
}

/** The product's search leaves out what lies in the trash, where a merge puts tickets too, unless it is asked for that alone. */
async function named(get: Get, ids: readonly string[]): Promise<readonly GlpiTicket[]> {
  const tickets = await searchIds(get, ids);
  const found = new Set(tickets.map(({ id }) => id));
  const missing = ids.filter((id) => !found.has(id));
  const trashed = (await unlessRefused(searchIds(get, missing, 'is_deleted=1'))) ?? [];
  return [...tickets, ...trashed.map((ticket) => ({ ...ticket, isTrashed: true }))];
}

/**
 * By token only: the product's API does not take the session of its pages, and those tell histories in the analyst's language, to the minute
 * and without a zone.
 */
export function glpiClient(site: SiteId, get: Get, { hasToken = false, timeZone, memo, keep }: Means = {}): SiteClient {
  if (!hasToken) return clientWithoutToken;
  return {
    queue: (known) =>
      explained(
        inSession(get, memo, async (session) => {
          if (session.me === undefined) throw new SiteError('unreadable', 'getFullSession: glpiID is missing');
          const mine = [criterion(0, 'AND', columns.technician, session.me), criterion(1, 'AND', columns.status, 'notold')];
          const open = (await search(session.get, mine)).filter((ticket) => !isDone(ticket));
          const changed = open.filter(
            ({ id, modifiedAt }) => modifiedAt === undefined || known.get(id) !== revisionIn(timeZone, modifiedAt),
          );
          return { ids: open.map(({ id }) => id), changed: await recordsOf(site, session, changed, timeZone, keep) };
        }),
      ),
    async tickets(ids) {
      const askable = [...new Set(ids)].filter((each) => /^\d+$/.test(each));
      if (askable.length === 0) return [];
      return explained(inSession(get, memo, async (session) => recordsOf(site, session, await named(session.get, askable), timeZone)));
    },
    leave: (words) => closeSession(get, words),
  };
}

const needsToken = async (): Promise<never> => {
  throw new SiteError('notAllowed', 'GLPI tells tickets by API token only: paste yours into this site’s card in Prazo’s options');
};

const clientWithoutToken: SiteClient = { queue: needsToken, tickets: needsToken };

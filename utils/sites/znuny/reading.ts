import { MINUTE, type Instant } from '../../time/instant';
import type { SiteId } from '../../tickets/ticket';
import type { TicketRecord } from '../../tickets/ticketRecord';
import { fewAtOnce } from '../reading/fewAtOnce';
import type { Means } from '../siteAdapter';
import { SiteError, type Get, UNZONED } from '../siteAnswer';
import { unlessRefused } from '../reading/unlessRefused';
import { historyPageOf } from './historyPage';
import { idsOf, numbersOf, type Search } from './lists';
import { inSession, keptIn, type Kept, type ZnunySession } from './session';
import { recordOf } from './tickets';

/** So many tickets are named in one address. */
const NAMED = 100;
/** Revisions that are kept: more than an analyst's and nobody's tickets together. */
const MOST_KEPT = 400;

/** They begin with the number, by which the product's lists tell a ticket. */
export const numberIn = (revision: string): string => revision.split(' ')[0] ?? '';

/** One reading of a site, and what is kept of it for the next one. */
export interface Reading {
  readonly session: ZnunySession;
  readonly revisions: ReadonlyMap<string, string>;
  /** Of the tickets that `search` finds, ids by number, and the numbers of those that changed since `before`; all, where nobody can tell. */
  find(search: Search, before: Instant | undefined, most?: number): Promise<Found>;
  /** Records by their histories. Of those that do not come, what was known is no more. */
  histories(ids: readonly string[], mine: ReadonlySet<string>): Promise<readonly TicketRecord[]>;
  forget(id: string): void;
}

export interface Found {
  readonly ids: ReadonlyMap<string, string>;
  readonly changed: ReadonlySet<string>;
  readonly at: Instant | undefined;
}

type Times = Pick<Kept, 'mineAt' | 'nobodysAt'>;

/** `work` answers with when it asked for which list. */
export async function inReading<T>(
  site: SiteId,
  get: Get,
  { memo, timeZone, keep }: Means,
  work: (reading: Reading, times: Times) => Promise<{ readonly answer: T; readonly times: Partial<Times> }>,
): Promise<T> {
  const kept = await keptIn(memo);
  return inSession(get, kept.account, async (session) => {
    // Another person's lists were read at other times, and hold other tickets.
    const { mineAt, nobodysAt, revisions: words } = kept.account?.me === session.account.me ? kept : await keptIn(undefined);
    const revisions = new Map(Object.entries(words));
    const reading: Reading = {
      session,
      revisions,
      find: (search, before, most) => found(session, revisions, search, before, most),
      forget: (id) => void revisions.delete(id),
      async histories(ids, mine) {
        for (const id of ids) revisions.delete(id);
        const read = await fewAtOnce(ids, async (id) => {
          const record = await historyOf(site, session, id, mine, timeZone);
          // Nobody has confirmed by then that it did not change meanwhile.
          if (record) keep?.({ ...record, revision: '' });
          return record;
        });
        const records = await confirmed(
          session,
          read.filter((record) => record !== undefined),
        );
        for (const { id, revision } of records) revisions.set(id, revision);
        return records;
      },
    };
    const { answer, times } = await work(reading, { mineAt, nobodysAt });
    const last: Kept = {
      account: session.account,
      mineAt,
      nobodysAt,
      ...times,
      revisions: Object.fromEntries([...revisions].slice(-MOST_KEPT)),
    };
    await memo?.write(JSON.stringify(last));
    return answer;
  });
}

async function historyOf(
  site: SiteId,
  { account, get }: ZnunySession,
  id: string,
  mine: ReadonlySet<string>,
  timeZone: string | undefined,
): Promise<TicketRecord | undefined> {
  const answer = await unlessRefused(get(`/index.pl?Action=AgentTicketHistory;TicketID=${id}`));
  const page = answer && historyPageOf(answer.text, timeZone ?? account.timeZone);
  if (page?.isUnzoned)
    throw new SiteError('unreadable', `${UNZONED}, and Znuny tells none: choose it in this site’s card in Prazo’s options`);
  return page && recordOf(id, page, site, { mine, me: account.me });
}

async function found(
  session: ZnunySession,
  revisions: ReadonlyMap<string, string>,
  search: Search,
  before: Instant | undefined,
  most: number | undefined,
): Promise<Found> {
  const { numbers, date: at } = await numbersOf(session, search, most);
  const minutes = before === undefined || at === undefined || at < before ? undefined : Math.ceil((at - before) / MINUTE) + 1;
  const news =
    minutes === undefined ? numbers : (await numbersOf(session, { ...search, TicketChangeTimeNewerMinutes: minutes }, most)).numbers;
  const known = new Map([...revisions].map(([id, revision]) => [numberIn(revision), id]));
  const looked = await idsOf(
    session,
    numbers.filter((number) => !known.has(number)),
  );
  const ids = numbers.flatMap((number) => {
    const id = known.get(number) ?? looked.get(number);
    return id === undefined ? [] : [[number, id] as const];
  });
  return { ids: new Map(ids), changed: new Set(news), at };
}

/**
 * A history need not lead to what a ticket is now: words that an administrator renames or deletes change without a line in it. So its search is asked
 * which of the tickets are what their histories say, those that are said to be the same at once; the others' histories lack something.
 */
async function confirmed(session: ZnunySession, records: readonly TicketRecord[]): Promise<readonly TicketRecord[]> {
  const alike = Map.groupBy(records, ({ status, priority }) => JSON.stringify([status, priority]));
  const asked = await fewAtOnce([...alike.values()].flatMap(portions), async (some) => {
    const [{ status = '', priority = '' }] = some as [TicketRecord];
    return (await numbersOf(session, { TicketID: some.map(({ id }) => id), States: [status], Priorities: [priority] }, some.length))
      .numbers;
  });
  const sure = new Set(asked.flat());
  return records.map((record) => (sure.has(numberIn(record.revision)) ? record : { ...record, partialSince: endOf(record) }));
}

const portions = <T>(all: readonly T[]): readonly T[][] =>
  Array.from({ length: Math.ceil(all.length / NAMED) }, (_, index) => all.slice(index * NAMED, (index + 1) * NAMED));

const endOf = ({ events, createdAt }: TicketRecord): Instant => Math.max(createdAt ?? 0, ...events.map(({ at }) => at));

import type { SiteId } from '../tickets/ticket';
import { keyOf } from '../tickets/ticketRecord';
import type { Now } from '../time/instant';
import { type ReadStore, readStore } from './read/readStore';
import type { ReadChange, StoredTicket } from './read/storedTicket';
import type { Forerunner, SaidParts } from './said/saidDatabase';
import type { Observation, SaidChange } from './said/saidRow';
import { type SaidStore, saidStore } from './said/saidStore';
import type { Slots } from './settings/settingsStore';
import type { StoreProblem } from './storeProblem';

/** What one step of the worker changes. Each half is written whole or not at all, what was said first. */
export type StoreChange = ReadChange & SaidChange;

type Halved = 'commit' | 'problems';

/** Everything that Prazo keeps about tickets, as the worker sees it: what was read, and what was said. */
export interface TicketStore extends Omit<ReadStore, Halved | 'database'>, Omit<SaidStore, Halved | 'forgetLedgerOf'> {
  /** A worker that dies between the halves has said what it did not write down as read: every step is such that it then only says it again. */
  commit(change: StoreChange): Promise<void>;
  /** Everything that was read of a site, and its alerts. What was said about its tickets stays. */
  forget(site: SiteId): Promise<void>;
  problems(): Promise<readonly StoreProblem[]>;
}

/** The real store, in IndexedDB. */
export function ticketStore(slots: Slots, now: Now, elsewhere: SaidParts['elsewhere']): TicketStore {
  const { database, ...read } = readStore(slots, now);
  const { forgetLedgerOf, ...said } = saidStore({ slots, before: forerunner(database), elsewhere }, now);
  return {
    ...read,
    ...said,
    async commit(change) {
      const [saidHalf, readHalf] = halvesOf(change);
      if (saidHalf) await said.commit(saidHalf);
      if (readHalf) await read.commit(readHalf);
    },
    async forget(site) {
      await forgetLedgerOf(site);
      await read.forget(site);
    },
    problems: async () => [...(await read.problems()), ...(await said.problems())],
  };
}

/** A change taken apart, each half absent if there is nothing in it. What is read of a ticket with a partial history was observed, and is said as well. */
export function halvesOf(change: StoreChange): readonly [SaidChange | undefined, ReadChange | undefined] {
  const { facts, outcomes, ledger, forgetLedger, observations, ...read } = change;
  const observed = (change.tickets ?? []).flatMap(observationIn);
  const said = { facts, outcomes, ledger, forgetLedger, observations: [...(observations ?? []), ...observed] };
  return [isEmpty(said) ? undefined : (said as SaidChange), isEmpty(read) ? undefined : read];
}

const isEmpty = (half: object): boolean =>
  Object.values(half).every((part: unknown) => part === undefined || (Array.isArray(part) && part.length === 0));

/** What a ticket tells that nobody can be asked for again; nothing, where the support center tells its whole history. */
export function observationIn({ record, readAt }: StoredTicket): readonly Observation[] {
  const { site, events, partialSince, createdAt, status, priority, assignee, asOf } = record;
  return partialSince === undefined
    ? []
    : [{ key: keyOf(record), site, at: readAt, events, partialSince, createdAt, status, priority, assignee, ...(asOf && { asOf }) }];
}

/** Alerts and observations lay with what was read before there was a place for what was said. */
const forerunner = (database: ReadStore['database']): Forerunner => ({
  async read() {
    const from = await database();
    const tickets = await from.getAll('tickets');
    return {
      ledger: await from.getAll('ledger'),
      observations: tickets.filter(({ record }) => record?.partialSince !== undefined).flatMap(observationIn),
    };
  },
  drop: async () => (await database()).clear('ledger'),
});

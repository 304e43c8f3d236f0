import type { DBSchema, IDBPDatabase } from 'idb';
import * as v from 'valibot';
import type { Instant } from '../../time/instant';
import type { AsideRow } from '../parsedRows';
import type { Slots } from '../settings/settingsStore';
import { type DatabaseShape, openDatabase } from '../steps/openDatabase';
import { SavedByNewer } from '../steps/steps';
import { reasonOf, type StoreProblem } from '../storeProblem';
import type { FactRow } from '../../tickets/fact';
import type { Brought } from './bring';
import type { Elsewhere } from './elsewhere';
import type { LedgerEntry, Observation, Outcome } from './saidRow';

interface SaidSchema extends DBSchema {
  facts: { key: string; value: FactRow; indexes: { ticket: string; site: string } };
  outcomes: { key: string; value: Outcome; indexes: { site: string } };
  observations: { key: string; value: Observation; indexes: { site: string } };
  ledger: { key: string; value: LedgerEntry; indexes: { site: string } };
  aside: { key: number; value: AsideRow };
}

export type SaidDatabase = IDBPDatabase<SaidSchema>;

export const saidShape: DatabaseShape<SaidSchema> = {
  steps: {
    1: (database) => {
      const facts = database.createObjectStore('facts', { keyPath: 'id' });
      facts.createIndex('ticket', 'ticket');
      facts.createIndex('site', 'site');
      database.createObjectStore('outcomes', { keyPath: 'id' }).createIndex('site', 'site');
      database.createObjectStore('observations', { keyPath: 'key' }).createIndex('site', 'site');
      database.createObjectStore('ledger', { keyPath: 'id' }).createIndex('site', 'site');
      database.createObjectStore('aside', { autoIncrement: true });
    },
  },
  tables: ['facts', 'outcomes', 'observations', 'ledger', 'aside'],
};

/** Which database is in use. None is ever emptied or deleted: one that cannot be opened is kept under its number until it can. */
export interface SaidChoice {
  readonly number: number;
  /** What was noted before there was such a database has been taken over. */
  readonly tookOver?: true | undefined;
  /** The last one that could not be opened; some before it may not open either. */
  readonly setAside?: { readonly number: number; readonly at: Instant; readonly reason: string } | undefined;
  /** While a newer Prazo's lies in its place, what was said since then is kept in another. */
  readonly standIn?: string | undefined;
  /** It held something: found empty, it was lost. */
  readonly isKept?: true | undefined;
  /** When it was found empty. */
  readonly lostAt?: Instant | undefined;
}

export const SLOT = 'said-database';
const number = v.pipe(v.number(), v.integer(), v.minValue(1));
const choiceSchema = v.object({
  number,
  tookOver: v.optional(v.literal(true)),
  setAside: v.optional(v.object({ number, at: v.number(), reason: v.string() })),
  standIn: v.optional(v.string()),
  isKept: v.optional(v.literal(true)),
  lostAt: v.optional(v.number()),
});

export async function chosenSaid(slots: Slots): Promise<SaidChoice> {
  const choice = v.safeParse(choiceSchema, await slots.read(SLOT));
  return choice.success ? choice.output : { number: 1 };
}

/** What was kept before there was a database for it: to be copied, and dropped once that is done. */
export interface Forerunner {
  read(): Promise<Brought>;
  drop(): Promise<void>;
}

/** What opening works with. */
export interface SaidParts {
  readonly slots: Slots;
  readonly before: Forerunner;
  /** Loaded where something lies elsewhere, which is rare: once after installing, and after damage. */
  readonly elsewhere: () => Promise<Elsewhere>;
}

export interface OpenSaid {
  readonly database: SaidDatabase;
  readonly problems: readonly StoreProblem[];
}

export const nameOf = (which: number): string => `said-${which}`;

/** Opens all that was said, brought together from wherever it lies. */
export async function openSaidDatabase({ slots, before, elsewhere }: SaidParts, now: Instant, onEnd: () => void): Promise<OpenSaid> {
  const { choice, database, problem } = await openChosen({ slots, elsewhere }, await chosenSaid(slots), now, onEnd);
  if (problem) return { database, problems: [...asideProblems(choice), problem] };
  if (choice.standIn !== undefined || !choice.tookOver) await (await elsewhere()).makeWhole(slots, choice, database, before);
  const lostAt = await noteKept(slots, database, now);
  const lost: readonly StoreProblem[] =
    lostAt === undefined ? [] : [{ what: 'lostSaid', reason: `${nameOf(choice.number)} was empty`, at: lostAt }];
  return { database, problems: [...asideProblems(choice), ...lost] };
}

/** Where alerts were given, something is kept. The other store remembers that, in case it is lost; returns when it was found to be. */
async function noteKept(slots: Slots, database: SaidDatabase, now: Instant): Promise<Instant | undefined> {
  const choice = await chosenSaid(slots);
  const isFilled = (await database.count('ledger')) > 0;
  if (isFilled === (choice.isKept ?? false)) return choice.lostAt;
  await slots.write(SLOT, isFilled ? { ...choice, isKept: true } : { ...choice, isKept: undefined, lostAt: now });
  return isFilled ? choice.lostAt : now;
}

interface Opened {
  readonly choice: SaidChoice;
  readonly database: SaidDatabase;
  readonly problem?: StoreProblem;
}

type Choosing = Pick<SaidParts, 'slots' | 'elsewhere'>;

async function openChosen({ slots, elsewhere }: Choosing, choice: SaidChoice, now: Instant, onEnd: () => void): Promise<Opened> {
  try {
    return { choice, database: await openDatabase(nameOf(choice.number), saidShape, onEnd) };
  } catch (cause) {
    const reason = reasonOf(cause);
    if (cause instanceof SavedByNewer) {
      const database = await (await elsewhere()).openStandIn(slots, choice, onEnd);
      return { choice, database, problem: { what: 'newerSaid', reason, at: now } };
    }
    const next: SaidChoice = { ...choice, number: choice.number + 1, setAside: { number: choice.number, at: now, reason } };
    const database = await openDatabase(nameOf(next.number), saidShape, onEnd);
    await slots.write(SLOT, next);
    return { choice: next, database };
  }
}

const asideProblems = ({ setAside }: SaidChoice): readonly StoreProblem[] =>
  setAside ? [{ what: 'said', reason: `${nameOf(setAside.number)}: ${setAside.reason}`, at: setAside.at }] : [];

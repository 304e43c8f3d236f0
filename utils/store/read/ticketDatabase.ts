import type { DBSchema, IDBPDatabase } from 'idb';
import * as v from 'valibot';
import type { Instant } from '../../time/instant';
import type { Slots } from '../settings/settingsStore';
import { type DatabaseShape, openDatabase } from '../steps/openDatabase';
import { newestOf, SavedByNewer } from '../steps/steps';
import type { AsideRow } from '../parsedRows';
import { reasonOf, type StoreProblem } from '../storeProblem';
import type { AtOnce } from './looks';
import type { AbsentTicket, Look, PlanNote, SiteState, StoredTicket } from './storedTicket';

export interface TicketSchema extends DBSchema {
  tickets: { key: string; value: StoredTicket; indexes: { site: string; mine: number } };
  sites: { key: string; value: SiteState };
  /** Of before alerts were noted with what was said: empty once that took it over. */
  ledger: { key: string; value: unknown; indexes: { site: string } };
  absent: { key: string; value: AbsentTicket; indexes: { site: string } };
  aside: { key: number; value: AsideRow };
  looks: { key: string; value: Look; indexes: { at: number; group: string; dueAts: number; alwaysAt: string } };
  plan: { key: string; value: PlanNote | AtOnce };
}

export type TicketDatabase = IDBPDatabase<TicketSchema>;

/** Which database is in use, and why an earlier one is not: that one is left as it is, under its old name. */
export interface DatabaseChoice {
  readonly number: number;
  readonly setAside?: { readonly at: Instant; readonly reason: string };
  /** It held something: found empty, it was lost. */
  readonly isKept?: true;
}

const SLOT = 'ticket-database';
const FIRST: DatabaseChoice = { number: 1 };

const choiceSchema = v.object({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  setAside: v.exactOptional(v.object({ at: v.number(), reason: v.string() })),
  isKept: v.exactOptional(v.literal(true)),
});

export async function chosenDatabase(slots: Slots): Promise<DatabaseChoice> {
  const choice = v.safeParse(choiceSchema, await slots.read(SLOT));
  return choice.success ? choice.output : FIRST;
}

export const ticketShape: DatabaseShape<TicketSchema> = {
  steps: {
    1: (database) => {
      const tickets = database.createObjectStore('tickets', { keyPath: 'key' });
      tickets.createIndex('site', 'site');
      tickets.createIndex('mine', 'mine');
      database.createObjectStore('sites', { keyPath: 'site' });
      database.createObjectStore('ledger', { keyPath: 'id' }).createIndex('site', 'site');
      database.createObjectStore('absent', { keyPath: 'key' }).createIndex('site', 'site');
      database.createObjectStore('aside', { autoIncrement: true });
    },
    2: (database) => {
      const looks = database.createObjectStore('looks', { keyPath: 'key' });
      looks.createIndex('at', 'at');
      looks.createIndex('group', 'group');
      looks.createIndex('dueAts', 'dueAts', { multiEntry: true });
      looks.createIndex('alwaysAt', 'alwaysAt');
      database.createObjectStore('plan');
    },
  },
  tables: ['tickets', 'sites', 'ledger', 'absent', 'aside', 'looks', 'plan'],
};

/** An open database, and what stands in the way of the one that should be open. */
export interface OpenTickets {
  readonly database: TicketDatabase;
  readonly problem?: StoreProblem;
}

/**
 * Opens the database in use. One that cannot be opened, or has not the right tables, is set aside and an empty one takes its place for good.
 * One of a newer Prazo stays in use for that: meanwhile another stands in for it. `onEnd` is called when the browser ends the connection by itself.
 */
export async function openTicketDatabase(slots: Slots, now: Instant, onEnd: () => void): Promise<OpenTickets> {
  const choice = await chosenDatabase(slots);
  try {
    const database = await open(choice.number, onEnd);
    await noteKept(slots, choice, database, now);
    return { database };
  } catch (cause) {
    const reason = reasonOf(cause);
    if (cause instanceof SavedByNewer) {
      const database = await openDatabase(`${nameOf(choice.number)}-v${newestOf(ticketShape.steps)}`, ticketShape, onEnd);
      return { database, problem: { what: 'newer', reason, at: now } };
    }
    const next: DatabaseChoice = { number: choice.number + 1, setAside: { at: now, reason } };
    const database = await open(next.number, onEnd);
    await slots.write(SLOT, next);
    return { database };
  }
}

/** Where everything was looked at once, something is kept. The other store remembers that, in case it is lost. */
async function noteKept(slots: Slots, { isKept, ...choice }: DatabaseChoice, database: TicketDatabase, now: Instant): Promise<void> {
  const isFilled = (await database.count('plan')) > 0;
  if (isFilled === (isKept ?? false)) return;
  const lost = { at: now, reason: `${nameOf(choice.number)} was empty` };
  await slots.write(SLOT, isFilled ? { ...choice, isKept: true } : { ...choice, setAside: lost });
}

const nameOf = (number: number): string => `tickets-${number}`;

const open = (number: number, onEnd: () => void): Promise<TicketDatabase> => openDatabase(nameOf(number), ticketShape, onEnd);

import { QUEUE_GROUPS, type QueueGroup } from '@/utils/sla/queueOrder';
import { AT_ONCE, type AbsentTicket, type Look, type PlanNote, type ReadChange, type SiteState, type StoredTicket } from '@/utils/store/read/storedTicket'; // prettier-ignore
import type { LedgerEntry, Observation, Outcome, SaidChange } from '@/utils/store/said/saidRow';
import type { StoreProblem } from '@/utils/store/storeProblem';
import { halvesOf, type TicketStore } from '@/utils/store/ticketStore';
import type { FactRow } from '@/utils/tickets/fact';

/** What lies in a memory store, for tests to look at. */
export interface Shelf {
  readonly tickets: Map<string, StoredTicket>;
  readonly sites: Map<string, SiteState>;
  readonly ledger: Map<string, LedgerEntry>;
  readonly facts: Map<string, FactRow>;
  readonly outcomes: Map<string, Outcome>;
  readonly observations: Map<string, Observation>;
  readonly absent: Map<string, AbsentTicket>;
  readonly looks: Map<string, Look>;
  plan: PlanNote | undefined;
  /** What was found to be lost. */
  readonly problems: StoreProblem[];
}

export const emptyShelf = (): Shelf => ({
  tickets: new Map(),
  sites: new Map(),
  ledger: new Map(),
  facts: new Map(),
  outcomes: new Map(),
  observations: new Map(),
  absent: new Map(),
  looks: new Map(),
  plan: undefined,
  problems: [],
});

/** Keeps what the real store keeps, many times faster; one test holds both to the same contract. */
export function memoryTicketStore(shelf: Shelf): TicketStore {
  const tickets = (wanted: (ticket: StoredTicket) => boolean): readonly StoredTicket[] => [...shelf.tickets.values()].filter(wanted);
  return {
    tickets: async (keys) => [...new Set(keys)].flatMap((key) => shelf.tickets.get(key) ?? []),
    ticketsOf: async (site) => tickets((ticket) => ticket.site === site),
    keysOf: async (sites) => tickets(({ mine, site }) => mine === 1 || sites.includes(site)).map(({ key }) => key),
    queue: async () => tickets(({ mine }) => mine === 1),
    ticketsAfter: async (after, count) =>
      tickets(({ key }) => key > after)
        .toSorted((a, b) => (a.key < b.key ? -1 : 1))
        .slice(0, count),
    nextOfMany: async (now, many, count) => {
      const deadlines = [...shelf.looks.values()].flatMap(({ key, dueAts = [] }) => dueAts.map((at) => ({ key, at })));
      const next = deadlines.filter(({ at }) => at >= now).toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
      return tickets(({ mine }) => mine === 1).length < many ? [] : [...new Set(next.slice(0, count).map(({ key }) => key))];
    },
    absent: async (keys) => [...shelf.absent.values()].filter(({ key }) => keys.includes(key)),
    sites: async () => [...shelf.sites.values()],
    facts: async (keys) => valuesOf(shelf.facts, keys, ({ ticket }) => ticket),
    outcomesOf: async (site) => [...shelf.outcomes.values()].filter((outcome) => outcome.site === site),
    observations: async (keys) => [...shelf.observations.values()].filter(({ key }) => keys.includes(key)),
    ledger: async () => [...shelf.ledger.values()],
    ledgerOf: async (subjects) => {
      const wanted = new Set(subjects);
      return [...shelf.ledger.values()].filter(({ id }) => beginsWithOne(id, wanted));
    },
    dueLooks: async (now) => [...shelf.looks.values()].filter(({ at = Infinity }) => at <= now).map(({ key }) => key),
    dueBetween: async (from, to) =>
      [...shelf.looks.values()].filter(({ dueAts = [] }) => dueAts.some((at) => at >= from && at <= to)).map(({ key }) => key),
    async outlook(now) {
      const looks = [...shelf.looks.values()];
      const nextAt = Math.min(...looks.flatMap(({ at }) => (at !== undefined && at > now ? [at] : [])));
      const count = (group: QueueGroup): number => looks.filter((look) => look.group === group).length;
      return {
        nextAt: nextAt === Infinity ? undefined : nextAt,
        counts: Object.fromEntries(QUEUE_GROUPS.map((group) => [group, count(group)])) as Record<QueueGroup, number>,
        alwaysAt: [...new Set(looks.flatMap(({ alwaysAt }) => (alwaysAt === undefined ? [] : [alwaysAt])))],
      };
    },
    plan: async () => shelf.plan,
    async commit(change) {
      const [said, read] = halvesOf(change);
      if (said) applySaid(shelf, said);
      if (read) applyRead(shelf, read);
    },
    takeBack: async () => undefined,
    async forget(site) {
      for (const table of [shelf.tickets, shelf.sites, shelf.ledger, shelf.absent, shelf.looks]) {
        for (const [key, row] of table) if (row.site === site) table.delete(key);
      }
    },
    problems: async () => shelf.problems,
  };
}

function valuesOf<Row>(table: ReadonlyMap<string, Row>, keys: readonly string[], keyOf: (row: Row) => string): readonly Row[] {
  const wanted = new Set(keys);
  return [...table.values()].filter((row) => wanted.has(keyOf(row)));
}

/** Whether anything that stands before a bar is wanted. */
function beginsWithOne(id: string, wanted: ReadonlySet<string>): boolean {
  for (let bar = id.indexOf('|'); bar >= 0; bar = id.indexOf('|', bar + 1)) if (wanted.has(id.slice(0, bar))) return true;
  return false;
}

function applySaid(shelf: Shelf, change: SaidChange): void {
  for (const fact of change.facts ?? []) shelf.facts.set(fact.id, fact);
  for (const outcome of change.outcomes ?? []) shelf.outcomes.set(outcome.id, outcome);
  for (const observation of change.observations ?? []) shelf.observations.set(observation.key, observation);
  for (const entry of change.ledger ?? []) shelf.ledger.set(entry.id, entry);
  for (const id of change.forgetLedger ?? []) shelf.ledger.delete(id);
}

function applyRead(shelf: Shelf, change: ReadChange): void {
  for (const look of change.looks ?? []) shelf.looks.set(look.key, look);
  for (const key of change.forgetLooks ?? []) shelf.looks.delete(key);
  for (const ticket of change.tickets ?? []) {
    const { key, site } = ticket;
    shelf.tickets.set(key, ticket);
    shelf.absent.delete(key);
    shelf.looks.set(key, { key, site, at: AT_ONCE });
  }
  for (const key of change.forgetTickets ?? []) {
    shelf.tickets.delete(key);
    shelf.looks.delete(key);
  }
  if (change.site) shelf.sites.set(change.site.site, change.site);
  for (const ticket of change.absent ?? []) shelf.absent.set(ticket.key, ticket);
  if (change.plan) shelf.plan = change.plan;
}

import type { DatabaseSync } from 'node:sqlite';
import type { Entry, Instant, NewTicket } from '../tickets/ticket.ts';
import { inTransaction } from './schema.ts';

/** A ticket as it is now. */
export interface TicketRow {
  readonly id: number;
  readonly label: string;
  readonly title: string;
  readonly description: string;
  readonly customer: string;
  readonly type: string;
  readonly created_at: Instant | null;
  readonly status: string;
  readonly priority: string;
  /** '' is nobody. */
  readonly assignee: string;
  readonly updated_at: Instant;
  readonly revision: number;
}

/** What an entry says, as it is stored: `null` where it does not speak of it, '' for nobody. */
export interface Said {
  readonly at: Instant;
  readonly status: string | null;
  readonly priority: string | null;
  readonly assignee: string | null;
}

export interface EventRow extends Said {
  readonly id: number;
  readonly ticket: number;
  readonly by: string;
  readonly author: 'customer' | 'analyst' | null;
  readonly text: string | null;
}

/** Writes tickets and entries, and lets happen what was planned. */
export interface TicketStore {
  /** Adds a ticket; of its entries, those up to `now` have happened. `false`: the id is taken. */
  add(ticket: NewTicket, now: Instant): boolean;
  /** Adds many, but each name only once in the life of the database. */
  addBatch(name: string, tickets: () => readonly NewTicket[], now: Instant): void;
  /** Lets everything happen that was planned up to `now`. */
  advance(now: Instant): void;
  /** Appends what somebody did; what was planned for the ticket is dropped. `false`: no such ticket. */
  act(ticket: number, entry: Entry): boolean;
  /** Appends an entry as it is; one ahead of `now` happens in time. `false`: no such ticket. */
  append(ticket: number, entry: Entry, now: Instant): boolean;
}

export function ticketStoreIn(database: DatabaseSync): TicketStore {
  const insertTicket = database.prepare('INSERT OR IGNORE INTO tickets VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const insertEvent = database.prepare('INSERT INTO events VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const insertBatch = database.prepare('INSERT OR IGNORE INTO batches VALUES (?)');
  const exists = database.prepare('SELECT 1 FROM tickets WHERE id = ?');
  const happened = database.prepare('SELECT at, status, priority, assignee FROM events WHERE ticket = ? AND ahead = 0 ORDER BY id');
  const due = database.prepare('SELECT ticket FROM events WHERE ahead = 1 AND at <= ?');
  const happen = database.prepare('UPDATE events SET ahead = 0 WHERE ahead = 1 AND at <= ?');
  const dropPlanned = database.prepare('DELETE FROM events WHERE ticket = ? AND ahead = 1');
  const change = database.prepare('UPDATE tickets SET status = ?, priority = ?, assignee = ?, updated_at = ?, revision = ? WHERE id = ?');

  const record = (ticket: number, entry: Entry, ahead: boolean): void => {
    const { at, status, priority, assignee } = saidBy(entry);
    insertEvent.run(
      ticket,
      at,
      entry.by,
      status,
      priority,
      assignee,
      entry.message?.from ?? null,
      entry.message?.text ?? null,
      ahead ? 1 : 0,
    );
  };
  const restate = (ticket: number, now: Instant): void => {
    const { status, priority, assignee, updatedAt, revision } = stateAt(happened.all(ticket) as unknown as Said[], now);
    change.run(status, priority, assignee, updatedAt, revision, ticket);
  };
  const append = (ticket: number, entry: Entry, now: Instant): boolean => {
    if (!exists.get(ticket)) return false;
    record(ticket, entry, entry.at > now);
    restate(ticket, now);
    return true;
  };
  const add = (ticket: NewTicket, now: Instant): boolean => {
    const { id, label, title, description, customer, type, createdAt = null, entries } = ticket;
    const { status, priority, assignee, updatedAt, revision } = stateAt(entries.map(saidBy), now);
    const facts = [id, label, title, description, customer, type, createdAt];
    if (insertTicket.run(...facts, status, priority, assignee, updatedAt, revision).changes === 0) return false;
    for (const entry of entries) record(id, entry, entry.at > now && !entry.isAnnounced);
    return true;
  };

  return {
    add: (ticket, now) => inTransaction(database, () => add(ticket, now)),
    addBatch: (name, tickets, now) =>
      inTransaction(database, () => {
        if (insertBatch.run(name).changes === 0) return;
        for (const ticket of tickets()) add(ticket, now);
      }),
    advance(now) {
      const tickets = new Set(due.all(now).map(({ ticket }) => Number(ticket)));
      if (tickets.size === 0) return;
      inTransaction(database, () => {
        happen.run(now);
        for (const ticket of tickets) restate(ticket, now);
      });
    },
    act: (ticket, entry) =>
      inTransaction(database, () => {
        dropPlanned.run(ticket);
        return append(ticket, entry, entry.at);
      }),
    append: (ticket, entry, now) => inTransaction(database, () => append(ticket, entry, now)),
  };
}

const saidBy = ({ at, status, priority, assignee }: Entry): Said => ({
  at,
  status: status ?? null,
  priority: priority ?? null,
  assignee: assignee === undefined ? null : (assignee ?? ''),
});

/** What a ticket is after its entries up to `now`: the latest wins, whatever order they were recorded in. */
function stateAt(entries: readonly Said[], now: Instant) {
  const happened = entries.filter(({ at }) => at <= now).toSorted((a, b) => a.at - b.at);
  const latest = (key: 'status' | 'priority' | 'assignee'): string | null =>
    happened.findLast((entry) => entry[key] !== null)?.[key] ?? null;
  return {
    status: latest('status'),
    priority: latest('priority'),
    assignee: latest('assignee') ?? '',
    updatedAt: happened.at(-1)?.at ?? 0,
    revision: happened.length,
  };
}

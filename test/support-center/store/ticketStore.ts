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

export interface EventRow {
  readonly id: number;
  readonly ticket: number;
  readonly at: Instant;
  readonly by: string;
  readonly status: string | null;
  readonly priority: string | null;
  readonly assignee: string | null;
  readonly author: 'customer' | 'analyst' | null;
  readonly text: string | null;
}

/** Writes tickets and entries, and lets happen what was planned. */
export interface TicketStore {
  /** Adds a ticket if its id is not there yet; of its entries, those up to `now` have happened. */
  add(ticket: NewTicket, now: Instant): void;
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
  const due = database.prepare('SELECT * FROM events WHERE ahead = 1 AND at <= ? ORDER BY at, id');
  const happen = database.prepare('UPDATE events SET ahead = 0 WHERE id = ?');
  const dropPlanned = database.prepare('DELETE FROM events WHERE ticket = ? AND ahead = 1');
  const change = database.prepare(`
    UPDATE tickets SET status = coalesce(?, status), priority = coalesce(?, priority), assignee = coalesce(?, assignee),
      updated_at = max(updated_at, ?), revision = revision + 1 WHERE id = ?`);

  const record = (ticket: number, entry: Entry, ahead: boolean): void => {
    const { at, by, status = null, priority = null, assignee, message } = entry;
    insertEvent.run(ticket, at, by, status, priority, wordOf(assignee), message?.from ?? null, message?.text ?? null, ahead ? 1 : 0);
  };
  const append = (ticket: number, entry: Entry, now: Instant): boolean => {
    const ahead = entry.at > now;
    const { status = null, priority = null } = entry;
    const found = ahead || change.run(status, priority, wordOf(entry.assignee), entry.at, ticket).changes > 0;
    if (found) record(ticket, entry, ahead);
    return found;
  };
  const addOne = (ticket: NewTicket, now: Instant): void => {
    const { id, label, title, description, customer, type, createdAt = null, entries } = ticket;
    const { status, priority, assignee, updatedAt, revision } = stateAt(entries, now);
    const added = insertTicket.run(
      id,
      label,
      title,
      description,
      customer,
      type,
      createdAt,
      status,
      priority,
      assignee,
      updatedAt,
      revision,
    );
    if (added.changes > 0) for (const entry of entries) record(id, entry, entry.at > now && !entry.isAnnounced);
  };

  return {
    add: (ticket, now) => inTransaction(database, () => addOne(ticket, now)),
    addBatch: (name, tickets, now) =>
      inTransaction(database, () => {
        if (insertBatch.run(name).changes === 0) return;
        for (const ticket of tickets()) addOne(ticket, now);
      }),
    advance(now) {
      const events = due.all(now) as unknown as EventRow[];
      if (events.length === 0) return;
      inTransaction(database, () => {
        for (const { id, ticket, at, status, priority, assignee } of events) {
          change.run(status, priority, assignee, at, ticket);
          happen.run(id);
        }
      });
    },
    act(ticket, entry) {
      dropPlanned.run(ticket);
      return append(ticket, entry, entry.at);
    },
    append,
  };
}

const wordOf = (assignee: string | null | undefined): string | null => (assignee === undefined ? null : (assignee ?? ''));

/** What a ticket is after its entries up to `now`, the latest winning, whatever order they were recorded in. */
function stateAt(entries: readonly Entry[], now: Instant) {
  const happened = entries.filter(({ at }) => at <= now).toSorted((a, b) => a.at - b.at);
  const latest = <K extends 'status' | 'priority' | 'assignee'>(key: K) => happened.findLast((entry) => entry[key] !== undefined)?.[key];
  return {
    status: latest('status') ?? null,
    priority: latest('priority') ?? null,
    assignee: latest('assignee') ?? '',
    updatedAt: happened.at(-1)?.at ?? 0,
    revision: happened.length,
  };
}

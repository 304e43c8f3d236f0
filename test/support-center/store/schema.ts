import { DatabaseSync } from 'node:sqlite';

// `revision` counts what has happened to a ticket: 0 is a ticket that lies ahead of now and that nobody sees yet.
// In `events`, NULL means that the entry does not speak of it, and the assignee '' means nobody. `ahead` marks what has not happened yet.
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS tickets (
    id INTEGER PRIMARY KEY, label TEXT NOT NULL, title TEXT NOT NULL, description TEXT NOT NULL, customer TEXT NOT NULL, type TEXT NOT NULL,
    created_at INTEGER, status TEXT, priority TEXT, assignee TEXT NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS events (
    id INTEGER PRIMARY KEY, ticket INTEGER NOT NULL, at INTEGER NOT NULL, by TEXT NOT NULL, status TEXT, priority TEXT, assignee TEXT,
    author TEXT, text TEXT, ahead INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS batches (name TEXT PRIMARY KEY) STRICT;
  CREATE TABLE IF NOT EXISTS sessions (
    token TEXT PRIMARY KEY, user TEXT NOT NULL, form_token TEXT NOT NULL, language TEXT NOT NULL, theme TEXT NOT NULL, mode TEXT NOT NULL, rows INTEGER NOT NULL
  ) STRICT;
`;

/** Made after the first filling: building an index once is faster than keeping it while tens of thousands of rows come in. */
const INDEXES = `
  CREATE INDEX IF NOT EXISTS events_of_ticket ON events (ticket, id);
  CREATE INDEX IF NOT EXISTS events_ahead ON events (at, id) WHERE ahead = 1;
  CREATE INDEX IF NOT EXISTS tickets_of_assignee ON tickets (assignee, status);
`;

/** `:memory:` or a file, which is kept from one start to the next. */
export function openDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
  database.exec(SCHEMA);
  return database;
}

export const addIndexes = (database: DatabaseSync): void => database.exec(INDEXES);

/** Runs `work` as a whole or not at all. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

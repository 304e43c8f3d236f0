import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { EventRow, TicketRow } from './ticketStore.ts';

export const SORTS = ['key', 'subject', 'customer', 'status', 'priority', 'assignee', 'updated'] as const;
export type Sort = (typeof SORTS)[number];

const COLUMNS: Readonly<Record<Sort, string>> = {
  key: 'id',
  subject: 'title COLLATE NOCASE',
  customer: 'customer COLLATE NOCASE',
  status: 'status',
  priority: 'priority',
  assignee: 'assignee',
  updated: 'updated_at',
};

export interface Question {
  /** A user id; '' is nobody; `undefined` is anybody. */
  readonly assignee?: string | undefined;
  readonly isOpen: boolean;
  readonly sort: Sort;
  readonly order: 'asc' | 'desc';
  readonly limit: number;
  readonly offset: number;
}

/** Reads what has happened so far: nobody sees a ticket or an entry that lies ahead. */
export interface TicketQueries {
  list(question: Question): readonly TicketRow[];
  count(question: Pick<Question, 'assignee' | 'isOpen'>): number;
  byIds(ids: readonly number[]): readonly TicketRow[];
  /** By ticket, in the order in which they were recorded. */
  histories(ids: readonly number[]): ReadonlyMap<number, readonly EventRow[]>;
}

export function ticketQueriesIn(database: DatabaseSync): TicketQueries {
  // The ids go in as one JSON text, so that one prepared statement serves any number of them.
  const tickets = database.prepare('SELECT * FROM tickets WHERE id IN (SELECT value FROM json_each(?)) AND revision > 0 ORDER BY id');
  const events = database.prepare(
    'SELECT * FROM events WHERE ticket IN (SELECT value FROM json_each(?)) AND ahead = 0 ORDER BY ticket, id',
  );

  return {
    list(question) {
      const [where, values] = conditionOf(question);
      const order = `${COLUMNS[question.sort]} ${question.order === 'asc' ? 'ASC' : 'DESC'}, id`;
      const sql = `SELECT * FROM tickets WHERE ${where} ORDER BY ${order} LIMIT ? OFFSET ?`;
      return database.prepare(sql).all(...values, question.limit, question.offset) as unknown as TicketRow[];
    },
    count(question) {
      const [where, values] = conditionOf(question);
      return Number(database.prepare(`SELECT count(*) AS total FROM tickets WHERE ${where}`).get(...values)!['total']);
    },
    byIds: (ids) => tickets.all(JSON.stringify(ids)) as unknown as TicketRow[],
    histories: (ids) => Map.groupBy(events.all(JSON.stringify(ids)) as unknown as EventRow[], ({ ticket }) => ticket),
  };
}

function conditionOf({ assignee, isOpen }: Pick<Question, 'assignee' | 'isOpen'>): [string, SQLInputValue[]] {
  const conditions = ['revision > 0'];
  if (isOpen) conditions.push(`status NOT IN ('Resolved', 'Closed')`);
  if (assignee === undefined) return [conditions.join(' AND '), []];
  return [[...conditions, 'assignee = ?'].join(' AND '), [assignee]];
}

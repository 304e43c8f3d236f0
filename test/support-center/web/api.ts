import type { Session } from '../store/sessions.ts';
import type { EventRow, TicketRow } from '../store/ticketStore.ts';
import type { Language } from '../tickets/ticket.ts';
import type { Center } from './center.ts';
import { jsonAnswer, type Answer, type Asked } from './exchange.ts';
import { nameOf } from './listPage.ts';
import { labelOf } from './words.ts';

const PRODUCT = 'prazo-support-center';
const VERSION = '1';
const A_PAGE = 100;
const REVISIONS_A_PAGE = 1000;

const notFound = (): Answer => jsonAnswer({ error: 'notFound' }, 404);
const badRequest = (message: string): Answer => jsonAnswer({ error: 'badRequest', message }, 400);

export function apiAnswer(asked: Asked, center: Center): Answer {
  if (asked.path === '/api/about') return jsonAnswer({ product: PRODUCT, version: VERSION, basePath: center.basePath });
  const session = center.sessions.find(asked.cookie);
  if (!session) return jsonAnswer({ error: 'signedOut' }, 401);
  if (asked.method !== 'GET') return jsonAnswer({ error: 'readOnly' }, 405, { Allow: 'GET' });
  if (asked.path === '/api/me') return jsonAnswer({ id: session.user.id, name: session.user.name, language: session.language });
  if (asked.path === '/api/tickets') return asked.query.has('ids') ? named(asked, session, center) : listed(asked, session, center);
  const id = /^\/api\/tickets\/(\d{1,12})$/.exec(asked.path)?.[1];
  const ticket = id === undefined ? undefined : ticketJson(Number(id), session.language, center);
  return ticket === undefined ? notFound() : jsonAnswer(ticket);
}

function named({ query }: Asked, { language }: Session, center: Center): Answer {
  const ids = query
    .get('ids')!
    .split(',')
    .filter((id) => id !== '');
  if (ids.length > A_PAGE) return badRequest(`at most ${A_PAGE} ids`);
  if (!ids.every((id) => /^\d{1,12}$/.test(id))) return badRequest('ids: digits, separated by commas');
  const rows = center.queries.byIds(ids.map(Number));
  return jsonAnswer({ tickets: shown(rows, query, language, center), total: rows.length, next: null });
}

function listed({ query }: Asked, { user, language }: Session, center: Center): Answer {
  const state = query.get('state') ?? 'open';
  const page = Number(query.get('page') ?? 1);
  if (state !== 'open' && state !== 'all') return badRequest('state: open or all');
  if (!Number.isInteger(page) || page < 1) return badRequest('page: a number from 1');
  const asked = query.get('assignee');
  const assignee = asked === 'me' ? user.id : asked === 'none' ? '' : (asked ?? undefined);
  const limit = query.get('fields') === 'revision' ? REVISIONS_A_PAGE : A_PAGE;
  const question = { assignee, isOpen: state === 'open' };
  const total = center.queries.count(question);
  const rows = center.queries.list({ ...question, sort: 'key', order: 'asc', limit, offset: (page - 1) * limit });
  const following = new URLSearchParams(query);
  following.set('page', String(page + 1));
  return jsonAnswer({
    tickets: shown(rows, query, language, center),
    total,
    next: page * limit < total ? `/api/tickets?${following}` : null,
  });
}

function shown(rows: readonly TicketRow[], query: URLSearchParams, language: Language, { queries }: Center): unknown[] {
  if (query.get('fields') === 'revision') return rows.map(({ id, revision }) => ({ id: String(id), revision: String(revision) }));
  const histories = queries.histories(rows.map(({ id }) => id));
  return rows.map((row) => asJson(row, histories.get(row.id) ?? [], language));
}

/** One ticket as the API gives it; `undefined` when there is none, or not yet. */
export function ticketJson(id: number, language: Language, { queries }: Center): unknown {
  const [row] = queries.byIds([id]);
  return row && asJson(row, queries.histories([id]).get(id) ?? [], language);
}

function asJson(row: TicketRow, history: readonly EventRow[], language: Language): unknown {
  return {
    id: String(row.id),
    label: row.label,
    path: `/tickets/${row.id}`,
    title: row.title,
    customer: row.customer,
    type: row.type,
    status: { code: row.status, label: labelOf(row.status, language) },
    priority: { code: row.priority, label: labelOf(row.priority, language) },
    assignee: row.assignee === '' ? null : { id: row.assignee, name: nameOf(row.assignee, '') },
    ...(row.created_at === null ? {} : { createdAt: isoOf(row.created_at) }),
    updatedAt: isoOf(row.updated_at),
    revision: String(row.revision),
    history: history.map(entryJson),
  };
}

const isoOf = (at: number): string => new Date(at).toISOString();

const entryJson = (event: EventRow): unknown => ({
  id: String(event.id),
  at: isoOf(event.at),
  by: event.by,
  ...(event.status === null ? {} : { status: event.status }),
  ...(event.priority === null ? {} : { priority: event.priority }),
  ...(event.assignee === null ? {} : { assignee: event.assignee === '' ? null : event.assignee }),
  ...(event.author === null ? {} : { message: { from: event.author, text: event.text ?? '' } }),
});

import { MODES, ROWS, type Session } from '../store/sessions.ts';
import { SORTS, type Question, type Sort } from '../store/ticketQueries.ts';
import type { TicketRow } from '../store/ticketStore.ts';
import { nameOfAnalyst } from '../tickets/cast.ts';
import type { Language } from '../tickets/ticket.ts';
import { jsonAnswer, type Answer, type Asked } from './exchange.ts';
import type { Center } from './center.ts';
import { html, type Html } from './html.ts';
import { choice, layout, queryWith } from './layout.ts';
import { WORDS, labelOf, shownDate } from './words.ts';

export const FILTERS = ['mine', 'unassigned', 'open', 'all'] as const;
type Filter = (typeof FILTERS)[number];

const SCRIPTS: Readonly<Record<string, string>> = { client: 'navigation.js', virtual: 'virtual.js', rude: 'rude.js' };
/** A virtual list of fifty rows would be none. */
const VIRTUAL_AT_LEAST = 1000;

const oneOf = <T extends string>(choices: readonly T[], word: string | null): T => choices.find((each) => each === word) ?? choices[0]!;

interface View {
  readonly filter: Filter;
  readonly question: Question;
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

function viewOf({ query }: Asked, session: Session, { queries }: Center): View {
  const filter = oneOf(FILTERS, query.get('filter'));
  const sort: Sort = query.has('sort') ? oneOf(SORTS, query.get('sort')) : 'updated';
  const order = oneOf(query.has('sort') ? ['asc', 'desc'] : ['desc', 'asc'], query.get('order'));
  const isOpen = filter !== 'all';
  const assignee = filter === 'mine' ? session.user.id : filter === 'unassigned' ? '' : undefined;
  const total = queries.count({ assignee, isOpen });
  const limit = session.mode === 'virtual' ? Math.max(session.rows, VIRTUAL_AT_LEAST) : session.rows;
  const pages = session.mode === 'virtual' ? 1 : Math.max(1, Math.ceil(total / limit));
  const page = Math.min(Math.max(1, Number(query.get('page')) || 1), pages);
  return { filter, question: { assignee, isOpen, sort, order, limit, offset: (page - 1) * limit }, page, pages, total };
}

export function listPage(asked: Asked, session: Session, center: Center): Html {
  const { basePath, queries } = center;
  const { query } = asked;
  const words = WORDS[session.language];
  const view = viewOf(asked, session, center);
  const { filter, question, page, pages, total } = view;
  const isVirtual = session.mode === 'virtual';
  const rows = isVirtual ? [] : queries.list(question);
  const main = html`<main class="list" data-filter="${filter}" data-mode="${session.mode}">
    <header class="toolbar">
      <nav class="filters">
        ${FILTERS.map((each) => html`<a href="?filter=${each}" class="${each === filter ? 'tab current' : 'tab'}">${words[each]}</a>`)}
        <span class="total">${total}</span>
      </nav>
      <nav class="modes">
        <span>${words.list}</span>${MODES.map((mode) => choice(queryWith(query, { mode }), words[mode], mode === session.mode))}
        <span>${words.rows}</span
        >${ROWS.map((each) => choice(queryWith(query, { rows: String(each) }), String(each), each === session.rows))}
      </nav>
    </header>
    <div class="scroller" data-rows="${basePath}/tickets/rows?${query.toString()}" data-total="${Math.min(total, question.limit)}">
      <table class="tickets">
        <thead>
          <tr>
            ${SORTS.map((sort) => heading(sort, view, query, session.language))}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => ticketRow(row, basePath, session.language))}
        </tbody>
      </table>
      ${total === 0 ? html`<p class="empty">${words.empty}</p>` : ''}
    </div>
    ${pages > 1 ? paging(page, pages, query, session.language) : ''}
  </main>`;
  return layout({ basePath, query, title: words.tickets, main, script: SCRIPTS[session.mode] }, session, session);
}

function heading(sort: Sort, { question }: View, query: URLSearchParams, language: Language): Html {
  const words = WORDS[language];
  const isSorted = sort === question.sort;
  const order = isSorted && question.order === 'asc' ? 'desc' : 'asc';
  const link = html`<a href="${queryWith(query, { sort, order, page: '1' })}">${words[sort]}</a>`;
  if (!isSorted) return html`<th class="${sort}">${link}</th>`;
  return html`<th class="${sort}" aria-sort="${question.order === 'asc' ? 'ascending' : 'descending'}">${link}</th>`;
}

function paging(page: number, pages: number, query: URLSearchParams, language: Language): Html {
  const words = WORDS[language];
  const link = (to: number, label: string, rel: string): Html =>
    to < 1 || to > pages
      ? html`<span>${label}</span>`
      : html`<a rel="${rel}" href="${queryWith(query, { page: String(to) })}">${label}</a>`;
  return html`<nav class="paging">
    ${link(page - 1, words.previous, 'prev')}
    <span class="current">${words.page} ${page} ${words.of} ${pages}</span> ${link(page + 1, words.next, 'next')}
  </nav>`;
}

export const nameOf = (assignee: string, nobody: string): string => (assignee === '' ? nobody : nameOfAnalyst(assignee));

// Written without line breaks: ten thousand rows would carry a megabyte of them.
function ticketRow(row: TicketRow, basePath: string, language: Language): Html {
  const href = `${basePath}/tickets/${row.id}`;
  const updated = new Date(row.updated_at).toISOString();
  // prettier-ignore
  return html`<tr class="ticket" data-ticket-id="${row.id}"><td class="key"><a href="${href}">${row.label}</a></td><td class="subject"><a href="${href}">${row.title}</a></td><td class="customer">${row.customer}</td><td class="status" data-status="${row.status}">${labelOf(row.status, language)}</td><td class="priority" data-priority="${row.priority}">${labelOf(row.priority, language)}</td><td class="assignee" data-assignee="${row.assignee}">${nameOf(row.assignee, WORDS[language].nobody)}</td><td class="updated"><time datetime="${updated}">${shownDate(row.updated_at, language)}</time></td></tr>
`;
}

/** A stretch of the list for the virtual list: what `ticketRow` shows, as values. */
export function listRows(asked: Asked, session: Session, center: Center): Answer {
  const { question } = viewOf(asked, session, center);
  const offset = Math.max(0, Number(asked.query.get('offset')) || 0);
  const limit = Math.max(0, Math.min(Number(asked.query.get('limit')) || 200, 500, question.limit - offset));
  const rows = center.queries.list({ ...question, offset, limit });
  return jsonAnswer(
    rows.map((row) => ({
      id: row.id,
      href: `${center.basePath}/tickets/${row.id}`,
      key: row.label,
      subject: row.title,
      customer: row.customer,
      status: { word: row.status, label: labelOf(row.status, session.language) },
      priority: { word: row.priority, label: labelOf(row.priority, session.language) },
      assignee: { word: row.assignee, label: nameOf(row.assignee, WORDS[session.language].nobody) },
      updated: { at: new Date(row.updated_at).toISOString(), label: shownDate(row.updated_at, session.language) },
    })),
  );
}

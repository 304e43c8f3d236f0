import type { DeskTicket, Reader } from './tickets.ts';

/**
 * Grade: a grid of made-up classes whose headings stand in a box of their own and whose cells stand in any order, told by `aria-colindex` alone; number
 * and title in one link, owners as pictures, priorities as drawings with a title, ages with their date in `<time>`, and bones until facts have come.
 */
const HEADINGS: Readonly<Record<string, readonly [en: string, pt: string]>> = {
  ticket: ['Ticket', 'Chamado'],
  state: ['State', 'Situação'],
  rank: ['Priority', 'Prioridade'],
  owner: ['Owner', 'Responsável'],
  opened: ['Opened', 'Aberto'],
  touched: ['Last activity', 'Última atividade'],
};

const made = (): string => `_${Math.random().toString(36).slice(2, 8)}1x`;
const addressOf = ({ number }: DeskTicket): string => `/t/SUP-${number}`;

function ago(at: number, now: number): string {
  const hours = (now - at) / 3_600_000;
  return hours < 24 ? `${Math.round(hours * 2) / 2} hours ago` : `${Math.floor(hours / 24)} days ago`;
}

function fact(ticket: DeskTicket, column: string, { now }: Reader): string {
  const facts: Readonly<Record<string, string>> = {
    ticket: `<a class="${made()}" href="${addressOf(ticket)}">SUP-${ticket.number}: HP-2000 ${ticket.title}</a>`,
    state: `<span class="${made()} pill-${ticket.status === 'Open' ? 'open' : 'closed'}">${ticket.status}</span>`,
    rank: `<svg width="14" height="14" style="background:#999"><title>${ticket.priority}</title><path d="M0 0h9v9z"></path></svg>`,
    owner: ticket.assignee ? `<img width="16" height="16" alt="${ticket.assignee}" src="data:,">` : '<span>Unclaimed</span>',
    opened: `<time datetime="${new Date(ticket.createdAt).toISOString()}">${ago(ticket.createdAt, now)}</time>`,
    touched: `<time datetime="${new Date(now - 60_000).toISOString()}">1 minute ago</time>`,
  };
  return facts[column]!;
}

const BONES = '<div class="skeleton-line" style="width:40px;height:8px"></div>';

/** `isLoading`: the number is there, all else is still to come. */
export function gradeList(tickets: readonly DeskTicket[], reader: Reader, isLoading = false): string {
  const { columns, language } = reader;
  const cellOf = (ticket: DeskTicket, column: string): string =>
    `<div role="gridcell" aria-colindex="${columns.indexOf(column) + 1}" class="${made()}">${isLoading && column !== 'ticket' ? BONES : fact(ticket, column, reader)}</div>`;
  // In the order in which columns were made, whatever the reader made of it.
  const inAnyOrder = Object.keys(HEADINGS).filter((column) => columns.includes(column));
  return `<div id="root"><div role="grid" class="${made()}"><div class="${made()}"><div role="row">${columns
    .map(
      (column, at) =>
        `<div role="columnheader" aria-colindex="${at + 1}" class="${made()}"><span>${HEADINGS[column]![language === 'en' ? 0 : 1]}</span> <button aria-haspopup="menu">Filter</button></div>`,
    )
    .join('')}</div></div><div class="${made()}">${tickets
    .map((ticket) => `<div role="row" class="${made()}">${inAnyOrder.map((column) => cellOf(ticket, column)).join('')}</div>`)
    .join('')}</div></div></div>`;
}

/** Facts beside their labels, in a list of terms. */
export function gradeTicket(ticket: DeskTicket, reader: Reader): string {
  const item = (column: string): string =>
    `<div><dt>${HEADINGS[column]![reader.language === 'en' ? 0 : 1]}</dt><dd>${fact(ticket, column, reader)}</dd></div>`;
  return `<div id="root"><header><h1>SUP-${ticket.number}: HP-2000 ${ticket.title}</h1></header><dl>${['state', 'rank', 'owner', 'opened'].map(item).join('')}</dl>
    <div><div>State: <span>Closed</span></div></div></div>`;
}

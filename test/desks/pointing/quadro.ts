import { partsOf, type DeskTicket, type Reader } from './tickets.ts';

/** Quadro: a grid of made-up classes under headings, colours for the priority, and two-digit years. */
const HEADINGS: Readonly<Record<string, readonly [en: string, pt: string]>> = {
  no: ['No.', 'Nº'],
  subject: ['Subject', 'Assunto'],
  state: ['State', 'Situação'],
  urgency: ['Urgency', 'Urgência'],
  agent: ['Agent', 'Agente'],
  opened: ['Opened', 'Abertura'],
};

const made = (): string => `css-${Math.random().toString(36).slice(2, 8)}1x`;

export const quadroList = (tickets: readonly DeskTicket[], { language, columns, timeZone }: Reader): string => {
  const cell = (words: string): string => `<div role="gridcell" class="${made()}">${words}</div>`;
  const cells = (ticket: DeskTicket): Readonly<Record<string, string>> => {
    const { day, month, year, clock } = partsOf(ticket.createdAt, timeZone);
    return {
      no: `<a href="/quadro/t/${ticket.number}">TK‑${ticket.number}</a>`,
      subject: `<span class="${made()}">${ticket.title}</span>`,
      state: `<span class="btn btn-${ticket.status === 'Open' ? 'success' : 'warning'}">${ticket.status}</span>`,
      urgency: `<span class="dot dot-${ticket.priority}"></span>`,
      agent: ticket.assignee || '(none)',
      opened: `${day}/${month}/${year.slice(2)} ${clock}`,
    };
  };
  return `<div role="grid" class="${made()}"><div role="row">${columns
    .map((column) => `<div role="columnheader" class="${made()}">${HEADINGS[column]![language === 'en' ? 0 : 1]}</div>`)
    .join('')}</div>${tickets
    .map((ticket) => `<div role="row" class="${made()}">${columns.map((column) => cell(cells(ticket)[column]!)).join('')}</div>`)
    .join('')}</div>`;
};

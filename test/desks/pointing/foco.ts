import { ageOf, partsOf, type DeskTicket, type Reader } from './tickets.ts';

/** Foco: a program of one address; columns as each reader wants them, an icon for the priority, ages in the list, zones in words, and new tickets of its administrator. */
const HEADINGS: Readonly<Record<string, readonly [en: string, pt: string]>> = {
  Flag: ['P', 'P'],
  Number: ['Ticket#', 'Chamado#'],
  Age: ['Age', 'Idade'],
  Title: ['Title', 'Título'],
  State: ['State', 'Estado'],
  Lock: ['Lock', 'Bloqueio'],
  Owner: ['Owner', 'Proprietário'],
};

const idOf = ({ number }: DeskTicket): number => number - 2_026_000 + 5;
const addressOf = (ticket: DeskTicket): string => `/foco/index.pl?Action=TicketZoom;TicketID=${idOf(ticket)}`;

function cell(ticket: DeskTicket, column: string, now: number): string {
  const words: Readonly<Record<string, string>> = {
    Flag: `<i class="fa fa-flag" style="display:inline-block;width:12px;height:12px" title="${ticket.priority}"></i>`,
    Number: `<a class="MasterActionLink" style="display:block" href="${addressOf(ticket)}">${ticket.number}</a>`,
    Age: ageOf(ticket.createdAt, now),
    Title: `<div title="${ticket.title}">${ticket.title}</div>`,
    State: `<div title="${ticket.status}">${ticket.status}</div>`,
    Lock: 'unlock',
    Owner: `<div>${ticket.assignee || 'Admin Foco'}</div>`,
  };
  return `<td>${words[column]}</td>`;
}

const headingOf = (column: string, language: Reader['language']): string =>
  `<th class="Column ${column} Sortable"><a href="#">${HEADINGS[column]![language === 'en' ? 0 : 1]} ▾</a></th>`;

export const focoList = (tickets: readonly DeskTicket[], { language, columns, now }: Reader, title = 'Queue'): string =>
  `<div id="AppWrapper"><div class="ContentColumn"><h1>${title}</h1><table class="TableSmall"><thead><tr>${columns
    .map((column) => headingOf(column, language))
    .join('')}</tr></thead><tbody>${tickets
    .map(
      (ticket) =>
        `<tr class="MasterAction" id="TicketID_${idOf(ticket)}">${columns.map((column) => cell(ticket, column, now)).join('')}</tr>`,
    )
    .join('')}</tbody></table></div></div>`;

/** A row is put in above the others while a ticket waits. The heading does not grow. */
export function focoTicket(ticket: DeskTicket, { language, timeZone, now }: Reader): string {
  const { day, month, year, clock } = partsOf(ticket.createdAt, timeZone);
  const written = language === 'en' ? `${month}/${day}/${year} ${clock}` : `${day}/${month}/${year} ${clock}`;
  const words =
    language === 'en' ? ['Age', 'Created', 'State', 'Priority', 'Owner'] : ['Idade', 'Criado', 'Estado', 'Prioridade', 'Proprietário'];
  const values = [
    ageOf(ticket.createdAt, now),
    `${written} (${timeZone})`,
    ticket.status,
    ticket.priority,
    ticket.assignee || 'Admin Foco',
  ];
  const pending = ticket.status.startsWith('pending')
    ? '<label>Pending till:</label><p class="Value">12/31/2026 10:00</p><div class="Clear"></div>'
    : '';
  return `<div id="AppWrapper"><div class="Headline" style="height:24px;overflow:hidden"><h1>Ticket#${ticket.number} &mdash; ${ticket.title}</h1></div>
    <div class="SidebarColumn"><div class="WidgetSimple"><h2>Ticket Information</h2>${pending}${words
      .map((word, at) => `<label>${word}:</label><p class="Value" title="${values[at]}">${values[at]}</p><div class="Clear"></div>`)
      .join('')}</div></div><div class="ArticleBody"><p>Hello</p></div></div>`;
}

import { partsOf, type DeskTicket, type Reader } from './tickets.ts';

/** Mesa: dates and words by the reader's language, no priorities in its lists, keys of a project, and comments in which customers may write tables. */
const WORDS = {
  en: { key: 'Key', summary: 'Summary', status: 'Status', assignee: 'Assignee', created: 'Created', nobody: 'Unassigned' },
  pt: { key: 'Chave', summary: 'Resumo', status: 'Situação', assignee: 'Responsável', created: 'Criado em', nobody: 'Sem responsável' },
} as const;

const keyOf = ({ number }: DeskTicket): string => `MESA_DE_AYUDA-${number}`;

export function written(at: number, { language, timeZone }: Reader): string {
  const { day, month, year, clock } = partsOf(at, timeZone);
  if (language === 'pt') return `${day}/${month}/${year} ${clock}`;
  const hour = Number(clock.slice(0, 2));
  return `${Number(month)}/${Number(day)}/${year.slice(2)}, ${hour % 12 || 12}:${clock.slice(3)}\u202f${hour < 12 ? 'AM' : 'PM'}`;
}

export function mesaList(tickets: readonly DeskTicket[], reader: Reader): string {
  const words = WORDS[reader.language];
  const cells = (ticket: DeskTicket): Readonly<Record<string, string>> => ({
    key: `<a href="/mesa/browse/${keyOf(ticket)}">${keyOf(ticket)}</a>`,
    summary: ticket.title,
    status: `<span class="lozenge">${ticket.status}</span>`,
    assignee: ticket.assignee || words.nobody,
    created: written(ticket.createdAt, reader),
  });
  return `<main id="issues"><table><tr>${reader.columns
    .map((column) => `<th data-column="${column}">${words[column as keyof typeof words]}</th>`)
    .join('')}</tr>${tickets
    .map((ticket) => `<tr>${reader.columns.map((column) => `<td>${cells(ticket)[column]}</td>`).join('')}</tr>`)
    .join('')}</table></main>`;
}

/** `comment` is what a customer wrote, in the markup that the product makes of Markdown. */
export function mesaTicket(ticket: DeskTicket, reader: Reader, comment: string): string {
  const words = WORDS[reader.language];
  return `<main id="issue"><h1>${ticket.title}</h1><p>${words.key}: <b>${keyOf(ticket)}</b></p>
    <table><tr><th>${words.status}</th><td>${ticket.status}</td></tr><tr><th>${reader.language === 'en' ? 'Priority' : 'Prioridade'}</th><td>${ticket.priority}</td></tr>
    <tr><th>${words.assignee}</th><td>${ticket.assignee || words.nobody}</td></tr><tr><th>${words.created}</th><td>${written(ticket.createdAt, reader)}</td></tr></table>
    <div class="comment-body">${comment}</div></main>`;
}

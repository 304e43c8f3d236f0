import { partsOf, type DeskTicket, type Reader } from './tickets.ts';

/**
 * Balcão: one program for lists and tickets, whose ids are others than the numbers. The list has no status and names its date by how it is sorted;
 * the ticket's page has tables within tables, a box of related tickets whose classes say their status, and messages in boxes without names.
 */
const HEADINGS: Readonly<Record<string, readonly [pt: string, en: string]>> = {
  ticket: ['Chamado', 'Ticket'],
  opened: ['Data de criação', 'Date Created'],
  updated: ['Última atualização', 'Last Updated'],
  subject: ['Assunto', 'Subject'],
  from: ['De', 'From'],
  priority: ['Prioridade', 'Priority'],
  owner: ['Atribuído a', 'Assigned To'],
};
const WORDS = {
  pt: { status: 'Status', priority: 'Prioridade', owner: 'Atribuído a', opened: 'Criado em', nobody: 'Não há responsável', at: 'às' },
  en: { status: 'Status', priority: 'Priority', owner: 'Assigned To', opened: 'Create Date', nobody: 'Unassigned', at: 'at' },
} as const;

const idOf = ({ number }: DeskTicket): number => number - 2_026_000 + 40;
const pageOf = (ticket: DeskTicket): string => `/balcao/chamados.php?id=${idOf(ticket)}`;

/** `17/11/2026 às 15h40`. */
function written(at: number, { language, timeZone }: Reader): string {
  const { day, month, year, clock } = partsOf(at, timeZone);
  return `${day}/${month}/${year} ${WORDS[language].at} ${clock.replace(':', 'h')}`;
}

function cell(ticket: DeskTicket, column: string, reader: Reader): string {
  const cells: Readonly<Record<string, string>> = {
    ticket: `<td nowrap><a class="Icon webTicket preview" title="Ver" href="${pageOf(ticket)}">${ticket.number}</a></td>`,
    opened: `<td align="center" nowrap>${written(ticket.createdAt, reader)}</td>`,
    updated: `<td align="center" nowrap>${written(reader.now - 60_000, reader)}</td>`,
    subject: `<td><div style="max-width:280px;overflow:hidden"><a class="truncate" style="display:block" href="${pageOf(ticket)}">${ticket.title}</a></div></td>`,
    from: '<td nowrap>Cliente 7</td>',
    priority: `<td nowrap style="background-color:${ticket.priority === 'Alta' ? '#fee' : '#efe'}">${ticket.priority}</td>`,
    owner: `<td nowrap><span class="Icon ${ticket.assignee ? 'staffAssigned' : 'faded'}">${ticket.assignee || `— ${WORDS[reader.language].nobody} —`}</span></td>`,
  };
  return cells[column]!;
}

export const balcaoList = (tickets: readonly DeskTicket[], reader: Reader): string =>
  `<div id="content"><h2><a href="/balcao/chamados.php">Abertos (${tickets.length})</a></h2><form><table class="list"><thead><tr><th width="12">&nbsp;</th>${reader.columns
    .map(
      (column) =>
        `<th><a href="?sort=${column}">${HEADINGS[column]![reader.language === 'pt' ? 0 : 1]}</a> <em>(${tickets.length})</em></th>`,
    )
    .join('')}</tr></thead><tbody>${tickets
    .map(
      (ticket) =>
        `<tr id="${idOf(ticket)}"><td><input type="checkbox" name="tids[]" value="${idOf(ticket)}"></td>${reader.columns
          .map((column) => cell(ticket, column, reader))
          .join('')}</tr>`,
    )
    .join('')}</tbody></table></form></div>`;

/** What a closed ticket does not have stands in no row at all. `hasStatus`: some agents are not shown it. */
export function balcaoTicket(ticket: DeskTicket, reader: Reader, hasStatus = true): string {
  const words = WORDS[reader.language];
  const row = (label: string, value: string): string => `<tr><th width="100">${label}:</th><td>${value}</td></tr>`;
  const link = (value: string): string => `<a class="ticket-action" title="Editar" href="#edit">${value}</a>`;
  return `<div id="content"><div class="sticky bar"><div class="content"><h2><a href="${pageOf(ticket)}" title="Recarregar"><i class="icon-refresh"></i> Chamado №${ticket.number}</a></h2></div></div>
    <div class="tixTitle"><h3>${ticket.title}</h3></div>
    <table class="ticket_info"><tr><td><table>${hasStatus ? row(words.status, link(ticket.status)) : ''}${row(words.priority, link(ticket.priority))}${row(words.opened, written(ticket.createdAt, reader))}</table></td>
    <td><table>${row('Usuário', 'Cliente 7 <b>(3)</b>')}${row('E-mail', 'c7@example.com')}</table></td></tr></table>
    <table class="ticket_info"><tr><td><table>${row(words.owner, link(ticket.assignee || `— ${words.nobody} —`))}</table></td></tr></table>
    <ul class="related"><li><a href="/balcao/chamados.php?id=7">1999</a> <span class="status-aberto">Fechado</span></li></ul>
    <div><div><p>Olá, o painel mostra:</p><p>${words.status}: Fechado</p><p><b>${words.priority}:</b> <span>Baixa</span></p></div></div></div>`;
}

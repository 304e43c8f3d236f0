import { partsOf, type DeskTicket, type Reader } from './tickets.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Linha: cards in which words stand beside their labels, relative ages with the exact date in an attribute, and pages that are swapped without a load. */
function exact(ticket: DeskTicket): string {
  const { day, month, year, clock } = partsOf(ticket.createdAt, 'UTC');
  return `${MONTHS[Number(month) - 1]} ${Number(day)}, ${year} ${clock} UTC`;
}

const ago = (ticket: DeskTicket, now: number): string => {
  const hours = Math.floor((now - ticket.createdAt) / 3_600_000);
  return hours < 24 ? `${hours} hours ago` : `${Math.floor(hours / 24)} days ago`;
};

const numbered = ({ number }: DeskTicket): string => `#${number.toLocaleString('en-US')}`;

const fact = (label: string, value: string): string => `<span><small>${label}:</small> <span>${value}</span></span>`;

export const linhaList = (tickets: readonly DeskTicket[], { columns, now }: Reader): string =>
  `<ul class="conversations">${tickets
    .map((ticket) => {
      const facts: Readonly<Record<string, string>> = {
        status: fact('Status', `<em class="btn btn-success">${ticket.status}</em>`),
        priority: fact('Priority', ticket.priority),
        assignee: fact('Owner', ticket.assignee || '— Unassigned —'),
        created: fact('Opened', `<span data-original-title="${exact(ticket)}">${ago(ticket, now)}</span>`),
        updated: fact('Updated', '<span data-original-title="Nov 1, 2026 10:00 UTC">1 hour ago</span>'),
      };
      return `<li class="conversation"><h3><a data-pjax href="/linha/c/${ticket.number}">${ticket.title}</a></h3> <b class="number">${numbered(ticket)}</b>
        <p>${columns.map((column) => facts[column]).join(' ')}</p></li>`;
    })
    .join('')}</ul>`;

export const linhaTicket = (ticket: DeskTicket, { now }: Reader): string =>
  `<header><h1>${ticket.title} <small class="number">${numbered(ticket)}</small></h1></header><dl><dt>Status</dt><dd>${ticket.status}</dd><dt>Priority</dt><dd>${ticket.priority}</dd>
   <dt>Owner</dt><dd>${ticket.assignee || '— Unassigned —'}</dd><dt>Opened</dt><dd><span data-original-title="${exact(ticket)}">${ago(ticket, now)}</span></dd></dl>`;

/** What a click on a link does there: the main part is swapped, and the address with it. */
export const linhaScript = `<script>
  async function swap(address, isNew) {
    const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
    document.querySelector('main').replaceWith(page.querySelector('main'));
    if (isNew) history.pushState({}, '', address);
  }
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-pjax]');
    if (!link) return;
    event.preventDefault();
    swap(link.href, true);
  });
  addEventListener('popstate', () => swap(location.href, false));
</script>`;

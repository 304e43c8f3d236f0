import type { TaughtFieldName } from '@/utils/sites/taught/definition';

/** A ticket as the pages below show it. */
export interface Shown {
  readonly number: string;
  readonly title: string;
  readonly status: string;
  readonly priority: string;
  readonly assignee: string;
  readonly createdAt: string;
}

export const tickets: readonly Shown[] = [
  { number: '1001', title: 'Bot does not answer', status: 'Aberto', priority: 'Alta', assignee: 'Ana', createdAt: '17/11/2026 09:05' },
  {
    number: '1002',
    title: 'Report is empty, since 2025',
    status: 'Em espera',
    priority: 'P3',
    assignee: '',
    createdAt: '16/11/2026 18:30',
  },
  { number: '1003', title: 'Aberto', status: 'Aberto', priority: 'Baixa', assignee: 'Bruno', createdAt: '05/11/2026 11:00' },
  { number: '998', title: 'How do I export?', status: 'Resolvido', priority: 'Baixa', assignee: 'Ana', createdAt: '02/10/2026 08:00' },
];

/** A page of an unknown product: how it renders, and where a person points. `seed` changes whatever a build or a render may change. */
export interface ForeignPage {
  readonly name: string;
  html(shown: readonly Shown[], seed: number): string;
  /** The element of a field in the row or page of a ticket, found as a person does: by its place and words. */
  readonly at: Readonly<Record<TaughtFieldName, string>>;
  readonly row: string;
}

const hash = (seed: number, salt: string): string => {
  let value = seed * 7919;
  for (const letter of salt) value = (value * 31 + letter.charCodeAt(0)) % 2_176_782_336;
  return `${value.toString(36).padStart(6, '0').slice(-5)}${(value % 10).toString()}`;
};

const tableWithClasses: ForeignPage = {
  name: 'a table with classes that mean something',
  html: (shown) => `
    <nav><a href="/t">Tickets</a><table><tr><td class="title">Menu</td></tr></table></nav>
    <table id="queue" class="list"><thead><tr><th>#</th><th>Title</th></tr></thead><tbody>${shown
      .map(
        (ticket, index) => `<tr class="${index % 2 ? 'odd' : 'even'} ${index === 0 ? 'selected' : ''}">
          <td class="number"><a href="/t/${ticket.number}">#${ticket.number}</a></td><td class="title">${ticket.title}</td>
          <td class="status">${ticket.status}</td><td class="priority">${ticket.priority}</td>
          <td class="assignee">${ticket.assignee}</td><td class="date">${ticket.createdAt}</td></tr>`,
      )
      .join('')}</tbody></table>`,
  row: '#queue tbody tr',
  at: { number: '.number a', title: '.title', status: '.status', priority: '.priority', assignee: '.assignee', createdAt: '.date' },
};

const generatedClasses: ForeignPage = {
  name: 'a grid of a component library with generated classes and test ids',
  html: (shown, seed) => `
    <div id="root" class="css-${hash(seed, 'root')}"><div role="grid" class="sc-${hash(seed, 'grid')}">
      <div role="row" class="css-${hash(seed, 'row')}" id=":r${seed}:"><span>No.</span></div>${shown
        .map(
          (
            ticket,
            index,
          ) => `<div role="row" class="css-${hash(seed, 'row')} Row_row__${hash(seed, 'r')}" data-index="${index + seed}" id=":r${seed + index}:">
            <div class="css-${hash(seed, 'cell')}" data-testid="cell-key"><a class="${hash(seed, 'a')}" href="/t/${ticket.number}">INC${ticket.number}</a></div>
            <div class="css-${hash(seed, 'cell')}" data-testid="cell-summary"><span class="css-${hash(seed, 's')}">${ticket.title}</span></div>
            <div class="css-${hash(seed, 'cell')}" data-testid="cell-status"><span class="Badge_root__${hash(seed, 'b')}">${ticket.status}</span></div>
            <div class="css-${hash(seed, 'cell')}" data-testid="cell-priority">${ticket.priority}</div>
            <div class="css-${hash(seed, 'cell')}" data-testid="cell-assignee">${ticket.assignee}</div>
            <div class="css-${hash(seed, 'cell')}" data-testid="cell-created"><time datetime="${iso(ticket)}">${daysAgo(ticket)} days ago</time></div>
          </div>`,
        )
        .join('')}</div></div>`,
  row: '[role=row]:has(a)',
  at: {
    number: 'a',
    title: '[data-testid=cell-summary] span',
    status: '[data-testid=cell-status] span',
    priority: '[data-testid=cell-priority]',
    assignee: '[data-testid=cell-assignee]',
    createdAt: 'time',
  },
};

/** Nothing there names anything: only places tell one word from another. */
export const bareBoxes: ForeignPage = {
  name: 'bare boxes whose every class is made up',
  html: (shown, seed) => `
    <div class="${hash(seed, 'top')}"><div><div>Help desk</div></div></div>
    <div class="${hash(seed, 'list')}">${shown
      .map(
        (ticket) => `<div class="${hash(seed, 'row')}"><div class="${hash(seed, 'x')}"><b>${ticket.number}</b> <i>${ticket.title}</i></div>
          <div><span>${ticket.status}</span><span>${ticket.priority}</span><span>${ticket.assignee}</span></div><em>${ticket.createdAt}</em></div>`,
      )
      .join('')}</div>`,
  row: 'body > div:nth-of-type(2) > div',
  at: {
    number: 'b',
    title: 'i',
    status: 'span:nth-of-type(1)',
    priority: 'span:nth-of-type(2)',
    assignee: 'span:nth-of-type(3)',
    createdAt: 'em',
  },
};

const attributesOfData: ForeignPage = {
  name: 'cards that carry their words as attributes, one group per status',
  html: (shown, seed) =>
    Object.entries(Object.groupBy(shown, ({ status }) => status))
      .map(
        ([status, group = []]) =>
          `<section class="column"><h2>${status} (${group.length})</h2><ul>${group
            .map(
              (ticket) => `<li class="card c${hash(seed, ticket.number)}" data-ticket="${ticket.number}" data-reactid="${seed}">
              <h3 class="card-title">${ticket.title}</h3><p><span class="key">SUP-${ticket.number}</span>
              <span class="label label-status">${ticket.status}</span><span class="label label-priority">${ticket.priority}</span></p>
              <footer><span class="who">${ticket.assignee}</span><span class="when">${ticket.createdAt}</span></footer></li>`,
            )
            .join('')}</ul></section>`,
      )
      .join(''),
  row: 'li',
  at: {
    number: '.key',
    title: 'h3',
    status: '.label-status',
    priority: '.label-priority',
    assignee: '.who',
    createdAt: '.when',
  },
};

/** By the noon of 20 November in London. */
const daysAgo = (ticket: Shown): number => Math.floor((Date.parse('2026-11-20T12:00Z') - Date.parse(iso(ticket))) / 86_400_000);

/** `17/11/2026 09:05` of São Paulo. */
const iso = ({ createdAt }: Shown): string => `${createdAt.replace(/^(\d+)\/(\d+)\/(\d+) (.*)$/, '$3-$2-$1T$4')}:00-03:00`;

export const foreignPages: readonly ForeignPage[] = [tableWithClasses, generatedClasses, attributesOfData];

export const ticketPage = (shown: Shown, seed: number): string => `
  <header><h1 class="title">${shown.title}</h1><p class="css-${hash(seed, 'p')}">Ticket <b>#${shown.number}</b></p></header>
  <main><dl class="facts"><div><dt>Status</dt><dd>${shown.status}</dd></div><div><dt>Priority</dt><dd>${shown.priority}</dd></div>
  <div><dt>Assignee</dt><dd>${shown.assignee}</dd></div><div><dt>Created</dt><dd>${shown.createdAt}</dd></div></dl><p>Hello</p></main>`;

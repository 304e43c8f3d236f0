import type { Session } from '../store/sessions.ts';
import type { EventRow, TicketRow } from '../store/ticketStore.ts';
import { ANALYSTS } from '../tickets/cast.ts';
import { PRIORITIES, STATUSES, type Language } from '../tickets/ticket.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import { nameOf } from './listPage.ts';
import { WORDS, labelOf, shownDate } from './words.ts';

const SCRIPTS: Readonly<Record<string, string>> = { client: 'navigation.js', rude: 'rude.js' };

export function ticketPage(ticket: TicketRow, history: readonly EventRow[], session: Session, basePath: string): Html {
  const { language } = session;
  const words = WORDS[language];
  const main = html`<main class="ticket" data-ticket-id="${ticket.id}">
    <header>
      <p class="key">${ticket.label}</p>
      <h1>${ticket.title}</h1>
    </header>
    <div class="columns">
      <div class="story">
        <section class="description">
          <h2>${words.description}</h2>
          <p>${ticket.description}</p>
        </section>
        <section>
          <h2>${words.history}</h2>
          <ol class="history">
            ${history.map((event, index) => historyEntry(event, history.slice(0, index), language))}
          </ol>
        </section>
      </div>
      <div class="side">${facts(ticket, language)} ${actions(ticket, session, basePath)}</div>
    </div>
  </main>`;
  return layout(
    { basePath, query: new URLSearchParams(), title: `${ticket.label} ${ticket.title}`, main, script: SCRIPTS[session.mode] },
    session,
    session,
  );
}

function facts(ticket: TicketRow, language: Language): Html {
  const words = WORDS[language];
  const time = (at: number | null): Html =>
    at === null ? html`${words.unknown}` : html`<time datetime="${new Date(at).toISOString()}">${shownDate(at, language)}</time>`;
  return html`<dl class="facts">
    <div class="status">
      <dt>${words.status}</dt>
      <dd data-status="${ticket.status}">${labelOf(ticket.status, language)}</dd>
    </div>
    <div class="priority">
      <dt>${words.priority}</dt>
      <dd data-priority="${ticket.priority}">${labelOf(ticket.priority, language)}</dd>
    </div>
    <div class="assignee">
      <dt>${words.assignee}</dt>
      <dd data-assignee="${ticket.assignee}">${nameOf(ticket.assignee, words.nobody)}</dd>
    </div>
    <div class="customer">
      <dt>${words.customer}</dt>
      <dd>${ticket.customer}</dd>
    </div>
    <div class="type">
      <dt>${words.type}</dt>
      <dd data-type="${ticket.type}">${labelOf(ticket.type, language)}</dd>
    </div>
    <div class="created">
      <dt>${words.created}</dt>
      <dd>${time(ticket.created_at)}</dd>
    </div>
    <div class="updated">
      <dt>${words.updated}</dt>
      <dd>${time(ticket.updated_at)}</dd>
    </div>
  </dl>`;
}

function actions(ticket: TicketRow, session: Session, basePath: string): Html {
  const words = WORDS[session.language];
  const form = (name: string, path: string, inside: Html): Html =>
    html`<form class="${name}" method="post" action="${basePath}/tickets/${ticket.id}/${path}">
      <input type="hidden" name="token" value="${session.formToken}" />${inside}
    </form>`;
  const select = (name: 'status' | 'priority' | 'assignee', options: readonly (readonly [string, string])[]): Html =>
    form(
      `change-${name}`,
      name,
      html`<label>
          ${words[name]}
          <select name="${name}">
            ${options.map(([value, label]) => option(value, label, ticket[name]))}
          </select>
        </label>
        <button>${words.change}</button>`,
    );
  const text = (name: string, label: string, button: string): Html =>
    form(name, name, html`<label>${label} <textarea name="text" rows="2" required></textarea></label><button>${button}</button>`);
  return html`<aside class="actions">
    ${select('status', withCurrent(STATUSES, ticket.status, session.language))}
    ${select('priority', withCurrent(PRIORITIES, ticket.priority, session.language))}
    ${select('assignee', [['', words.nobody], ...ANALYSTS.map(({ id, name }) => [id, name] as const)])}
    ${text('reply', words.reply, words.send)} ${text('customer-answer', words.customerAnswers, words.customerAnswersButton)}
  </aside>`;
}

/** An unknown word that a ticket has stays selectable on that ticket. */
const withCurrent = (known: readonly string[], current: string, language: Language): (readonly [string, string])[] =>
  [...new Set([...known, current])].map((word) => [word, labelOf(word, language)] as const);

const option = (value: string, label: string, current: string): Html =>
  value === current ? html`<option value="${value}" selected>${label}</option>` : html`<option value="${value}">${label}</option>`;

/** What the entry changed; the log's entries repeat what is known, which people need not read again. */
function historyEntry(event: EventRow, earlier: readonly EventRow[], language: Language): Html {
  const words = WORDS[language];
  const changes = (['status', 'priority', 'assignee'] as const).flatMap((key) => {
    const value = event[key];
    if (value === null || value === (earlier.findLast((before) => before[key] !== null)?.[key] ?? '')) return [];
    return [html`<li>${words[key]}: <b>${key === 'assignee' ? nameOf(value, words.nobody) : labelOf(value, language)}</b></li>`];
  });
  return html`<li class="${event.author ?? 'change'}" data-event-id="${event.id}">
    <p class="by"><time datetime="${new Date(event.at).toISOString()}">${shownDate(event.at, language)}</time> ${event.by}</p>
    ${event.text === null ? '' : html`<p class="text">${event.text}</p>`}
    ${
      changes.length > 0
        ? html`<ul>
            ${changes}
          </ul>`
        : event.text === null
          ? html`<p class="quiet">${words.noticed}</p>`
          : ''
    }
  </li>`;
}

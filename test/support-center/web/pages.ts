import { MODES, ROWS, THEMES, type Preferences, type Session } from '../store/sessions.ts';
import { PASSWORD, USERS } from '../tickets/cast.ts';
import type { Entry } from '../tickets/ticket.ts';
import type { Center } from './center.ts';
import { COOKIE, htmlAnswer, redirectTo, type Answer, type Asked } from './exchange.ts';
import { html } from './html.ts';
import { layout, signInPage } from './layout.ts';
import { listPage, listRows } from './listPage.ts';
import { ticketPage } from './ticketPage.ts';
import { LANGUAGES, WORDS } from './words.ts';

const STRANGER: Preferences = { language: 'pt', theme: 'light', mode: 'server', rows: 50 };
const PREFERENCES = ['language', 'theme', 'mode', 'rows'];

export function pageAnswer(asked: Asked, center: Center): Answer {
  const { basePath, sessions } = center;
  const session = sessions.find(asked.cookie);
  if (asked.path === '/sign-in') return asked.method === 'POST' ? signIn(asked, center) : shownSignIn(asked, center, false);
  if (!session) return redirectTo(`${basePath}/sign-in?next=${encodeURIComponent(pathWith(asked, asked.query))}`);
  if (asked.path === '/sign-out') {
    sessions.end(session.token);
    return redirectTo(`${basePath}/sign-in`, { 'Set-Cookie': cookie(basePath, '', 0) });
  }
  if (asked.method === 'POST') return act(asked, session, center);
  if (PREFERENCES.some((name) => asked.query.has(name))) return prefer(asked, session, center);
  if (asked.path === '/') return redirectTo(`${basePath}/tickets`);
  if (asked.path === '/tickets') return htmlAnswer(listPage(asked, session, center));
  if (asked.path === '/tickets/rows') return listRows(asked, session, center);
  return shownTicket(asked, session, center);
}

const cookie = (basePath: string, token: string, seconds: number): string =>
  `${COOKIE}=${token}; Path=${basePath === '' ? '/' : basePath}; HttpOnly; SameSite=Lax; Max-Age=${seconds}`;

function pathWith({ path }: Asked, query: URLSearchParams): string {
  const search = query.toString();
  return search === '' ? path : `${path}?${search}`;
}

function shownSignIn({ query }: Asked, { basePath }: Center, failed: boolean): Answer {
  const language = LANGUAGES.find((each) => each === query.get('language')) ?? STRANGER.language;
  return htmlAnswer(signInPage(basePath, { ...STRANGER, language }, query.get('next') ?? '', failed));
}

function signIn(asked: Asked, center: Center): Answer {
  const form = new URLSearchParams(asked.body);
  const user = USERS.find(({ id }) => id === form.get('user')?.trim().toLowerCase());
  if (!user || form.get('password') !== PASSWORD) return { ...shownSignIn({ ...asked, query: form }, center, true), status: 403 };
  // Only a path of this support center: `//elsewhere` would be an address of somebody else.
  const next = /^\/(?![/\\])/.test(form.get('next') ?? '') ? form.get('next')! : '/tickets';
  const token = center.sessions.begin(user);
  return redirectTo(center.basePath + next, { 'Set-Cookie': cookie(center.basePath, token, 30 * 86_400) });
}

function prefer(asked: Asked, session: Session, { basePath, sessions }: Center): Answer {
  const rest = new URLSearchParams(asked.query);
  const chosen = <T extends string | number>(name: string, choices: readonly T[], current: T): T =>
    choices.find((each) => String(each) === asked.query.get(name)) ?? current;
  sessions.prefer(session.token, {
    language: chosen('language', LANGUAGES, session.language),
    theme: chosen('theme', THEMES, session.theme),
    mode: chosen('mode', MODES, session.mode),
    rows: chosen<number>('rows', ROWS, session.rows),
  });
  for (const name of PREFERENCES) rest.delete(name);
  return redirectTo(basePath + pathWith(asked, rest));
}

function shownTicket({ path }: Asked, session: Session, { basePath, queries }: Center): Answer {
  const id = Number(/^\/tickets\/(\d{1,12})$/.exec(path)?.[1]);
  const [ticket] = Number.isNaN(id) ? [] : queries.byIds([id]);
  if (ticket) return htmlAnswer(ticketPage(ticket, queries.histories([id]).get(id) ?? [], session, basePath));
  const words = WORDS[session.language];
  const main = html`<main class="missing">
    <p>${words.notFound}</p>
    <p><a href="${basePath}/tickets">${words.back}</a></p>
  </main>`;
  return htmlAnswer(layout({ basePath, query: new URLSearchParams(), title: words.notFound, main }, session, session), 404);
}

function act({ path, body }: Asked, session: Session, center: Center): Answer {
  const form = new URLSearchParams(body);
  const [, id, action] = /^\/tickets\/(\d{1,12})\/([a-z-]+)$/.exec(path) ?? [];
  const [ticket] = id === undefined ? [] : center.queries.byIds([Number(id)]);
  const plain = { 'Content-Type': 'text/plain; charset=utf-8' };
  if (form.get('token') !== session.formToken) return { status: 403, headers: plain, body: 'forged form' };
  const entry = ticket && entryOf(action!, form, session, center, ticket);
  if (!entry) return { status: 404, headers: plain, body: 'no such ticket or action' };
  center.tickets.act(ticket.id, entry);
  return redirectTo(`${center.basePath}/tickets/${ticket.id}`);
}

function entryOf(
  action: string,
  form: URLSearchParams,
  { user }: Session,
  { now }: Center,
  ticket: { readonly customer: string; readonly status: string },
): Entry | undefined {
  const at = now();
  const by = user.name;
  const text = form.get('text') ?? '';
  switch (action) {
    case 'status':
      return { at, by, status: form.get('status') ?? ticket.status };
    case 'priority':
      return { at, by, priority: form.get('priority') ?? '' };
    case 'assignee':
      return { at, by, assignee: form.get('assignee') || null };
    case 'reply':
      return { at, by, message: { from: 'analyst', text } };
    case 'customer-answer': {
      const answer: Entry = { at, by: ticket.customer, message: { from: 'customer', text } };
      return ticket.status === 'Resolved' ? { ...answer, status: 'Active' } : answer;
    }
    default:
      return undefined;
  }
}

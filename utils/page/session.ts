import type { Protocol, SiteHealth, TicketView, UntoldAlerts } from '../messages/protocol';
import type { ShownTicket } from '../sites/siteAdapter';
import { cut, LONGEST_ID } from '../tickets/cut';
import type { TicketKey } from '../tickets/ticket';
import { MINUTE, SECOND, type DurationMs } from '../time/instant';
import type { Known } from './pageParts';
import type { Wire } from './wire';

export interface SessionOptions {
  readonly wire: Wire;
  readonly page: Document;
  readonly signal: AbortSignal;
  /** Tickets of which something else may be known now; `undefined`: all. */
  onNews(ids: ReadonlySet<string> | undefined): void;
  /** What the page has to tell in place of notifications, each time that the worker answers. */
  onUntold(untold: UntoldAlerts | undefined): void;
}

export interface Session {
  /** The worker has answered for the ticket once, or turned out not to. */
  isAnswered(id: string): boolean;
  /** What is known of a ticket stays known when the worker cannot be reached; then it is marked as stale. */
  known(id: string): Known;
  /** Tells the session what the page shows, and of which tickets it is the own page; it asks for what is new or differs from before. */
  shows(tickets: readonly ShownTicket[], opened?: readonly string[]): void;
  refresh(ids: readonly string[]): void;
}

/** The worker answers so many tickets at once without a pause that anybody would feel; at first only about what stands in the window. */
const AT_ONCE = 200;
const AT_FIRST = 50;
/** News that follow each other are asked for together, and none waits for longer. */
const SETTLED: DurationMs = 50;
const LONGEST_WAIT: DurationMs = 250;
const FIRST_RETRY: DurationMs = 2 * SECOND;
/** Tickets that are not shown any more are remembered up to here, for the way back. */
const MOST_KNOWN = 3_000;

interface ReadOut {
  readonly id: string;
  readonly plain: ShownTicket;
  /** Differs when the page shows the ticket in another state. */
  readonly words: string;
}

/** An adapter may look at the page only when it is asked what is shown there, so that is done once. What a page says has no end of its own. */
function readOut(ticket: ShownTicket): ReadOut {
  const { id, told } = ticket;
  const [status, priority, assignee] = [ticket.status, ticket.priority, ticket.assignee].map(cutWord);
  const { title, createdAt } = told ?? {};
  return {
    id,
    plain: {
      id,
      status,
      priority,
      assignee,
      ...(told && { told: { ...told, label: cut(told.label, LONGEST_ID), title: cutWord(title), createdAt: cutWord(createdAt) } }),
    },
    words: JSON.stringify([status, priority, assignee, told?.title, told?.createdAt, told?.lost]),
  };
}

const cutWord = (word: string | undefined): string | undefined => word && cut(word);

/** Asks the worker for what the page shows, again whenever the worker says that something changed or the page shows something else. */
export function createSession({ wire, page, signal, onNews, onUntold }: SessionOptions): Session {
  let health: SiteHealth | undefined;
  let shown: ReadonlyMap<string, ShownTicket> = new Map();
  let opened: readonly string[] | undefined;
  const asked = new Map<string, string>();
  /** What the worker has heard from this page while the support center could be read. */
  const told = new Map<string, string>();
  const views = new Map<string, TicketView>();
  const answered = new Set<string>();
  /** The worker could not be reached: what is shown waits for nothing. */
  let isLost = false;
  let isAsking = false;
  let hasArrived = false;
  let retryMs = 0;
  /** The worker has something new, for whatever the page shows. */
  let isCalled = true;
  /** One waits until news have settled, the other only for so long. */
  let settling: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function stopWaiting(): void {
    clearTimeout(settling);
    clearTimeout(waiting);
    settling = waiting = undefined;
  }

  function askLater(delay: DurationMs): void {
    clearTimeout(settling);
    if (page.hidden || signal.aborted) return stopWaiting();
    settling = setTimeout(() => void ask(), delay);
    if (delay <= SETTLED) waiting ??= setTimeout(() => void ask(), LONGEST_WAIT);
  }

  async function ask(): Promise<void> {
    stopWaiting();
    // What is new meanwhile is asked for after it.
    if (isAsking) return;
    isAsking = true;
    let wanted = notAsked();
    while (isCalled || wanted.length > 0) {
      // A page that shows no ticket may still have alerts to tell.
      isCalled = false;
      if (!(await askAll(wanted)) || page.hidden) break;
      wanted = notAsked();
    }
    isAsking = false;
  }

  /** In portions, until one is not answered. */
  async function askAll(wanted: readonly ReadOut[]): Promise<boolean> {
    for (const { id, words } of wanted) asked.set(id, words);
    let from = 0;
    do {
      const to = from + (answered.size === 0 ? AT_FIRST : AT_ONCE);
      if (!(await askSome(wanted.slice(from, to)))) {
        for (const { id } of wanted.slice(from)) asked.delete(id);
        return false;
      }
      from = to;
    } while (from < wanted.length);
    return true;
  }

  const notAsked = (): readonly ReadOut[] => [...shown.values()].map(readOut).filter(({ id, words }) => asked.get(id) !== words);

  /** Answers whether the worker did. */
  async function askSome(tickets: readonly ReadOut[]): Promise<boolean> {
    const arrival = hasArrived && { hasArrived };
    hasArrived = false;
    try {
      const news = tickets.filter(({ id, words }) => told.get(id) !== words).map(({ id }) => id);
      const request = { shown: tickets.map(({ plain }) => plain), news, ...arrival, ...(opened && { opened }) };
      learn(tickets, await wire.send('page/tickets', request));
      return !signal.aborted;
    } catch {
      lose();
      return false;
    }
  }

  function learn(tickets: readonly ReadOut[], reply: Protocol['page/tickets']['reply']): void {
    if (signal.aborted) return;
    const isAsBefore = retryMs === 0 && health?.failure === reply.health.failure;
    for (const { id } of tickets) answered.add(id);
    retryMs = 0;
    health = reply.health;
    if (health.failure !== undefined) told.clear();
    else for (const { id, words } of tickets) told.set(id, words);
    for (const { id } of tickets) views.delete(id);
    for (const view of reply.tickets) views.set(view.id, view);
    onUntold(reply.untold);
    onNews(isAsBefore ? new Set(tickets.map(({ id }) => id)) : undefined);
  }

  function lose(): void {
    if (signal.aborted || wire.isCut()) return;
    isLost = true;
    retryMs = Math.min(retryMs * 2 || FIRST_RETRY, MINUTE);
    onNews(undefined);
    askLater(retryMs);
  }

  /** Whoever has just come to tickets has perhaps signed in on the way: what was asked in vain is asked again. */
  function arrive(): void {
    hasArrived = true;
    if (health?.failure !== undefined) asked.clear();
  }

  /** A hint that names none of what is shown still calls for what is no ticket's: how the site is, and the alerts to tell. */
  function askAgain(keys?: readonly TicketKey[]): void {
    if (keys) for (const key of keys) asked.delete(key.slice(key.indexOf('#') + 1));
    else asked.clear();
    isCalled = true;
    askLater(SETTLED);
  }

  wire.onAnnouncement('tickets/changed', askAgain, signal);
  page.addEventListener('visibilitychange', () => askLater(0), { signal });
  signal.addEventListener('abort', stopWaiting, { once: true });
  return {
    isAnswered: (id) => isLost || answered.has(id),
    known(id) {
      const ticket = views.get(id);
      return { ticket: ticket && retryMs > 0 ? { ...ticket, isStale: true } : ticket, health };
    },
    shows(tickets, withPanel) {
      opened = withPanel;
      const isFirst = shown.size === 0;
      shown = new Map(tickets.filter(({ id }) => id.length <= LONGEST_ID).map((ticket) => [ticket.id, ticket]));
      if (isFirst && shown.size > 0) arrive();
      if (views.size > MOST_KNOWN) for (const id of views.keys()) if (!shown.has(id)) views.delete(id);
      if (answered.size > MOST_KNOWN) for (const id of answered) if (!shown.has(id)) answered.delete(id);
      if (retryMs === 0) askLater(isFirst ? 0 : SETTLED);
    },
    refresh(ids) {
      void wire.send('page/refresh', { ids }).catch(lose);
    },
  };
}

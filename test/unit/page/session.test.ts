// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Protocol, SiteHealth, TicketView } from '@/utils/messages/protocol';
import { createSession, type Session } from '@/utils/page/session';
import type { Wire } from '@/utils/page/wire';
import type { ShownTicket } from '@/utils/sites/siteAdapter';
import { MINUTE, SECOND } from '@/utils/time/instant';
import { viewOf } from '../../support/ticketViews';

type Reply = Protocol['page/tickets']['reply'];

const well: SiteHealth = {
  site: 'https://desk.example',
  name: 'Desk',
  failure: undefined,
  detail: undefined,
  since: undefined,
  readAt: undefined,
  retryAt: undefined,
};
const shown = (id: string, status = 'Open'): ShownTicket => ({ id, status, priority: 'High', assignee: 'ana' });
const view = (id: string): TicketView => viewOf({ createdAt: 0 }, { id, key: `https://desk.example#${id}` });

let life: AbortController;
let asked: (readonly string[])[];
let arrivals: (true | undefined)[];
let news: (readonly string[] | undefined)[];
let answer: (ids: readonly string[]) => Reply;
let announce: () => void;
let untold: (number | undefined)[];
let isCut: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  [asked, arrivals, news, untold, isCut] = [[], [], [], [], false];
  answer = (ids) => ({ tickets: ids.map(view), health: well });
});
afterEach(() => {
  life.abort();
  see(true);
  vi.useRealTimers();
});

function open(): Session {
  const send = async (name: string, request: Protocol['page/tickets']['request']): Promise<unknown> => {
    if (name !== 'page/tickets') return undefined;
    const ids = request.shown.map(({ id }) => id);
    asked.push(ids);
    arrivals.push(request.hasArrived);
    return answer(ids);
  };
  const wire: Wire = {
    send: send as Wire['send'],
    onAnnouncement: (_, callback) => void (announce = callback),
    isCut: () => isCut,
  };
  return createSession({
    wire,
    page: document,
    signal: life.signal,
    onNews: (ids) => news.push(ids && [...ids]),
    onUntold: (each) => untold.push(each?.more),
  });
}

function see(isSeen: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: !isSeen });
  document.dispatchEvent(new Event('visibilitychange'));
}

const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe('a page', () => {
  it('asks at once for what it shows, and knows it then', async () => {
    const session = open();

    session.shows([shown('1'), shown('2')]);
    await pass(0);

    expect(asked).toEqual([['1', '2']]);
    expect(news.at(-1)).toEqual(['1', '2']);
    expect(session.known('2').ticket?.id).toBe('2');
    expect(session.known('3').ticket).toBeUndefined();
  });

  it('tells when it has just come to show tickets', async () => {
    const session = open();
    session.shows([]);
    session.shows([shown('1')]);
    await pass(0);
    session.shows([shown('1'), shown('2')]);
    await pass(SECOND);
    session.shows([]);
    session.shows([shown('3')]);
    await pass(SECOND);

    expect(asked).toEqual([['1'], ['2'], ['3']]);
    expect(arrivals).toEqual([true, undefined, true]);
  });

  it('asks again for what it asked in vain when it comes back to it, as after a sign-in that loads no page', async () => {
    answer = (ids) => ({ tickets: ids.map(view), health: { ...well, failure: 'signedOut' } });
    const session = open();
    session.shows([shown('1')]);
    await pass(0);
    session.shows([]);
    session.shows([shown('1')]);
    await pass(SECOND);

    expect(asked).toEqual([['1'], ['1']]);
    expect(arrivals).toEqual([true, true]);
  });

  it('asks again only for what is new or looks different', async () => {
    const session = open();
    session.shows([shown('1'), shown('2')]);
    await pass(0);

    session.shows([shown('1'), shown('2', 'Waiting'), shown('3')]);
    session.shows([shown('1'), shown('2', 'Waiting'), shown('3')]);
    await pass(SECOND);

    expect(asked.slice(1)).toEqual([['2', '3']]);
  });

  it('that shows no ticket asks whenever the worker has something new, for alerts that it has to tell', async () => {
    answer = () => ({ tickets: [], health: well, untold: { asOf: 0, alerts: [], more: asked.length } });
    const session = open();
    session.shows([]);
    await pass(0);

    session.shows([]);
    announce();
    await pass(SECOND);

    expect([asked, untold, session.isAnswered('1')]).toEqual([[[], []], [1, 2], false]);
  });

  it('asks for long lists in parts', async () => {
    open().shows(Array.from({ length: 450 }, (_, id) => shown(String(id))));

    await pass(0);

    expect(asked.map(({ length }) => length)).toEqual([50, 200, 200]);
  });

  it('asks for everything again when the worker says that something changed, once however often it says so', async () => {
    const session = open();
    session.shows([shown('1')]);
    await pass(0);

    announce();
    announce();
    await pass(SECOND);

    expect(asked).toEqual([['1'], ['1']]);
  });

  it('asks nothing while it is hidden, and what was due when it is seen', async () => {
    const session = open();
    session.shows([shown('1')]);
    await pass(0);

    see(false);
    announce();
    session.shows([shown('1'), shown('2')]);
    await pass(10 * MINUTE);
    expect(asked).toHaveLength(1);

    see(true);
    await pass(0);
    expect(asked.at(-1)).toEqual(['1', '2']);
  });

  it('forgets a ticket that the worker does not know any more', async () => {
    const session = open();
    session.shows([shown('1')]);
    await pass(0);
    answer = () => ({ tickets: [], health: well });

    announce();
    await pass(SECOND);

    expect(session.known('1').ticket).toBeUndefined();
  });

  it('has all its badges painted anew when the site begins or ceases to fail', async () => {
    const session = open();
    session.shows([shown('1')]);
    await pass(0);
    answer = () => ({ tickets: [], health: { ...well, failure: 'signedOut' } });

    announce();
    await pass(SECOND);

    expect(news.at(-1)).toBeUndefined();
    expect(session.known('1').health?.failure).toBe('signedOut');
  });
});

describe('a worker that does not answer', () => {
  const silent = (): never => {
    throw new Error('Could not establish connection');
  };

  it('leaves what is known, marked as stale', async () => {
    const session = open();
    session.shows([shown('1')]);
    await pass(0);
    answer = silent;

    announce();
    await pass(SECOND);

    expect(session.known('1').ticket).toMatchObject({ id: '1', isStale: true });
  });

  it('is asked less and less often, and everything is well once it answers', async () => {
    const session = open();
    answer = silent;
    session.shows([shown('1')]);
    await pass(10 * MINUTE);
    expect(asked.length).toBeLessThan(18);
    answer = (ids) => ({ tickets: ids.map(view), health: well });

    await pass(MINUTE);

    expect(session.known('1').ticket?.isStale).toBe(false);
    expect(news.at(-1)).toBeUndefined();
  });

  it('is not asked any more once the extension is gone', async () => {
    isCut = true;
    answer = silent;
    open().shows([shown('1')]);

    await pass(10 * MINUTE);

    expect(asked).toHaveLength(1);
    expect(news).toEqual([]);
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Protocol, SiteHealth } from '@/utils/messages/protocol';
import { createSession, type Session } from '@/utils/page/session';
import type { Wire } from '@/utils/page/wire';
import type { ShownTicket } from '@/utils/sites/siteAdapter';
import { SECOND } from '@/utils/time/instant';

/** A page whose worker answers when it is told to; at once, unless told. */
interface OpenPage {
  readonly session: Session;
  readonly asked: (readonly string[])[];
  answers: () => Promise<void>;
  announce(): void;
}

const well = { site: 'https://desk.example', name: 'Desk', failure: undefined } as SiteHealth;
const shown = (id: string): ShownTicket => ({ id, status: 'Open', priority: 'High', assignee: 'ana' });
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

function open(): OpenPage {
  const asked: (readonly string[])[] = [];
  const page = { asked, answers: async () => undefined, announce: () => undefined };
  const send = async (_: string, request: Protocol['page/tickets']['request']): Promise<Protocol['page/tickets']['reply']> => {
    asked.push(request.shown.map(({ id }) => id));
    await page.answers();
    return { tickets: [], health: well };
  };
  const wire: Wire = {
    send: send as Wire['send'],
    onAnnouncement: (_, callback) => void (page.announce = callback as () => undefined),
    isCut: () => false,
  };
  const session = createSession({ wire, page: document, signal: life.signal, onNews: () => undefined, onUntold: () => undefined });
  return Object.assign(page, { session });
}

describe('a page that is told much', () => {
  it('knows of what stands in the window before it asks for the rest', async () => {
    const waiting: (() => void)[] = [];
    const page = open();
    page.answers = async () => new Promise((resolve) => void waiting.push(resolve));

    page.session.shows(Array.from({ length: 90 }, (_, id) => shown(String(id))));
    await pass(0);
    expect([page.session.isAnswered('0'), page.session.isAnswered('89')]).toEqual([false, false]);
    waiting.shift()?.();
    await pass(0);

    expect([
      page.session.isAnswered('0'),
      page.session.isAnswered('49'),
      page.session.isAnswered('50'),
      page.session.isAnswered('89'),
    ]).toEqual([true, true, false, false]);
  });

  it('asks no empty question when news come during one, and asks once more after it', async () => {
    const waiting: (() => void)[] = [];
    const page = open();
    page.session.shows([shown('1')]);
    await pass(0);
    page.answers = async () => new Promise((resolve) => void waiting.push(resolve));
    page.announce();
    await pass(SECOND);
    expect(page.asked).toEqual([['1'], ['1']]);

    page.announce();
    await pass(SECOND);
    page.announce();
    await pass(SECOND);
    expect(page.asked).toHaveLength(2);
    waiting.shift()?.();
    await pass(SECOND);

    expect(page.asked).toEqual([['1'], ['1'], ['1']]);
  });

  it('hears announcements that never cease within a quarter of a second, and asks a fifth as often at the most', async () => {
    const page = open();
    page.session.shows([shown('1')]);
    await pass(0);
    let longest = 0;
    let last = Date.now();

    for (let told = 0; told < 500; told += 1) {
      const before = page.asked.length;
      page.announce();
      await pass(10);
      if (page.asked.length > before) last = Date.now();
      longest = Math.max(longest, Date.now() - last);
    }

    expect(longest).toBeLessThanOrEqual(250);
    expect(page.asked.length - 1).toBeLessThanOrEqual(20);
    await pass(SECOND);
    expect(page.asked.length - 1).toBeLessThanOrEqual(21);
  });
});

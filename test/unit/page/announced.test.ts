// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Protocol } from '@/utils/messages/protocol';
import { createSession } from '@/utils/page/session';
import type { Wire } from '@/utils/page/wire';
import type { TicketKey } from '@/utils/tickets/ticket';
import { SECOND } from '@/utils/time/instant';
import { siteHealth } from '../../support/queue';

let asked: number[][];
let announce: (keys?: readonly TicketKey[]) => void;

const key = (id: number): TicketKey => `https://desk.example#${id}`;
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(SECOND);

/** A list of 300 tickets that has asked for all of them. */
beforeEach(async () => {
  vi.useFakeTimers();
  asked = [];
  const send = async (_: string, request: Protocol['page/tickets']['request']): Promise<unknown> => {
    asked.push(request.shown.map(({ id }) => Number(id)));
    return { tickets: [], health: siteHealth({}) };
  };
  const wire: Wire = {
    send: send as Wire['send'],
    onAnnouncement: (_, callback) => void (announce = callback as typeof announce),
    isCut: () => false,
  };
  const { signal } = new AbortController();
  const session = createSession({ wire, page: document, signal, onNews: () => undefined, onUntold: () => undefined });
  const said = { status: undefined, priority: undefined, assignee: undefined };
  session.shows(Array.from({ length: 300 }, (_, id) => ({ id: String(id), ...said })));
  await settle();
  asked.length = 0;
});
afterEach(() => vi.useRealTimers());

it('asks in one request for those of its rows that an announcement hints at, however often it is repeated', async () => {
  announce([key(7), key(250), key(4711)]);
  announce([key(7)]);
  await settle();

  expect(asked).toEqual([[7, 250]]);
});

it('asks for no row when the hint names none that is shown', async () => {
  announce([key(4711)]);
  await settle();

  expect(asked).toEqual([[]]);
});

it('asks for all rows when there is no hint, whatever was hinted at before', async () => {
  announce([key(7)]);
  announce();
  await settle();

  expect(asked.map(({ length }) => length)).toEqual([200, 100]);
});

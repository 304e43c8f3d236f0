// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { startSupportCenter, type SupportCenter } from './server.ts';

const NOW = Date.parse('2026-11-24T14:00:00-03:00');

interface TicketJson {
  readonly id: string;
  readonly status: { readonly code: string };
  readonly assignee: { readonly id: string } | null;
  readonly createdAt?: string;
  readonly revision: string;
  readonly history: readonly { readonly at: string }[];
}
interface ListJson {
  readonly tickets: readonly TicketJson[];
  readonly total: number;
  readonly next: string | null;
}

let supportCenter: SupportCenter;
let cookie: string;
beforeAll(async () => {
  supportCenter = await startSupportCenter({ now: () => NOW, basePath: '/suporte' });
  cookie = supportCenter.signIn('ana');
});
afterAll(() => supportCenter.close());

const ask = (path: string): Promise<Response> => fetch(supportCenter.url + path, { headers: { cookie } });
const listOf = async (path: string): Promise<ListJson> => (await ask(path)).json() as Promise<ListJson>;

it('says to anybody what it is', async () => {
  const response = await fetch(`${supportCenter.url}/api/about`);

  expect(await response.json()).toEqual({ product: 'prazo-support-center', version: '1', basePath: '/suporte' });
  expect(Date.parse(response.headers.get('date')!)).not.toBeNaN();
});

it('knows nobody without a session', async () => {
  const response = await fetch(`${supportCenter.url}/api/me`);

  expect([response.status, await response.json()]).toEqual([401, { error: 'signedOut' }]);
});

it('says who is signed in', async () => {
  expect(await (await ask('/api/me')).json()).toEqual({ id: 'ana', name: 'Ana Souza', language: 'pt' });
});

it('gives a ticket with its whole history', async () => {
  const response = await ask('/api/tickets/5590045');

  expect(await response.json()).toMatchObject({
    id: '5590045',
    label: 'INC5590045',
    path: '/tickets/5590045',
    type: 'incident',
    status: { code: 'Closed', label: 'Fechado' },
    priority: { code: '3 - Moderate', label: '3 - Moderada' },
    assignee: null,
    createdAt: '2026-11-16T04:16:00.000Z',
    updatedAt: '2026-11-21T15:00:00.000Z',
    revision: '4',
    history: [
      { at: '2026-11-16T04:23:00.000Z', status: 'New', priority: '3 - Moderate', assignee: null },
      { at: '2026-11-16T11:53:00.000Z', status: 'Resolved', priority: '3 - Moderate', assignee: null },
      { at: '2026-11-16T14:29:00.000Z', status: 'Resolved', priority: '3 - Moderate', assignee: null },
      { at: '2026-11-21T15:00:00.000Z', status: 'Closed', priority: '3 - Moderate', assignee: null },
    ],
  });
});

describe('a list', () => {
  it('holds the open tickets of the analyst, each with its history', async () => {
    const { tickets, total } = await listOf('/api/tickets?assignee=me&state=open');

    expect(tickets.length).toBe(total);
    expect(new Set(tickets.map(({ assignee }) => assignee?.id))).toEqual(new Set(['ana']));
    expect(tickets.every(({ history }) => history.length > 0)).toBe(true);
    expect(tickets.filter(({ status }) => ['Resolved', 'Closed'].includes(status.code))).toEqual([]);
  });

  it('comes in pages that lead to each other', async () => {
    const ids = new Set<string>();
    let pages = 0;
    for (let next: string | null = '/api/tickets?state=open'; next !== null; pages += 1) {
      const page: ListJson = await listOf(next);
      for (const { id } of page.tickets) ids.add(id);
      next = page.next;
    }

    const { total } = await listOf('/api/tickets?state=open&assignee=none');
    expect(ids.size).toBeGreaterThan(1000);
    expect(pages).toBe(Math.ceil(ids.size / 100));
    expect(total).toBeLessThan(ids.size);
  });

  it('gives only ids and revisions when that is all that is asked for', async () => {
    const { tickets } = await listOf('/api/tickets?assignee=me&state=open&fields=revision');

    expect(tickets.every((ticket) => Object.keys(ticket).join() === 'id,revision')).toBe(true);
  });

  it('holds the named tickets and leaves out unknown ones', async () => {
    const { tickets, next } = await listOf('/api/tickets?ids=5590045,7,5590047');

    expect([tickets.map(({ id }) => id), next]).toEqual([['5590045', '5590047'], null]);
  });

  test.each([
    ['ids=1,x', 400],
    [`ids=${Array.from({ length: 101 }, (_, id) => id).join(',')}`, 400],
    ['state=closed', 400],
    ['page=0', 400],
    ['page=9999', 200],
  ])('answers %s with %d', async (query, status) => {
    expect((await ask(`/api/tickets?${query}`)).status).toBe(status);
  });
});

it('does not know a ticket that lies ahead, nor anything that is none', async () => {
  for (const id of ['5601434', '1', 'x', '5590045/history']) expect((await ask(`/api/tickets/${id}`)).status).toBe(404);
});

it('only answers below its base path', async () => {
  expect((await fetch(supportCenter.url.replace('/suporte', '/api/about'))).status).toBe(404);
});

it('shows nothing that lies ahead, except where an oddity announces it', async () => {
  const { tickets } = await listOf('/api/tickets?assignee=me&state=open');
  const early = tickets.filter(({ history }) => history.some(({ at }) => Date.parse(at) > NOW));

  expect(early.map(({ id }) => id)).toEqual(['111']);
});

it('tells no creation time of one oddity', async () => {
  const { tickets } = await listOf('/api/tickets?assignee=me&state=open');

  expect(tickets.filter(({ createdAt }) => createdAt === undefined).map(({ id }) => id)).toEqual(['110']);
});

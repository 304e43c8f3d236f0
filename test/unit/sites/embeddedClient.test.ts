import { describe, expect, it, test } from 'vitest';
import { embedded } from '@/utils/sites/embedded/adapter';
import { SiteError, type Get } from '@/utils/sites/siteAnswer';

const SITE = 'https://desk.example/suporte';
const at = (text: string): number => Date.parse(text);

const ticket = (id: string, more: object = {}): object => ({
  id,
  label: `INC${id}`,
  path: `/tickets/${id}`,
  title: 'VPN não conecta',
  customer: 'Banco Aurora',
  type: 'incident',
  status: { code: 'Active', label: 'Em atendimento' },
  priority: { code: '3 - Moderate', label: '3 - Moderada' },
  assignee: { id: 'ana', name: 'Ana Souza' },
  createdAt: '2026-11-16T12:00:00.000Z',
  updatedAt: '2026-11-16T14:00:00.000Z',
  revision: '3',
  history: [
    { id: '1', at: '2026-11-16T12:00:00.000Z', status: 'New', priority: '3 - Moderate', assignee: null },
    { id: '2', at: '2026-11-16T13:00:00.000Z', status: 'Active', assignee: 'ana' },
    { id: '3', at: '2026-11-16T14:00:00.000Z', message: { from: 'customer', text: 'Continua.' } },
  ],
  ...more,
});

interface Asked {
  readonly get: Get;
  readonly paths: string[];
}

/** Answers by the longest path that a request begins with; a string is sent as it is. */
function answering(answers: Readonly<Record<string, unknown>>, contentType = 'application/json', url = `${SITE}/api`): Asked {
  const paths: string[] = [];
  const get: Get = async (path) => {
    paths.push(path);
    const [known] = Object.keys(answers)
      .filter((start) => path.startsWith(start))
      .toSorted((a, b) => b.length - a.length);
    if (known === undefined) throw new SiteError('notFound', path);
    const answer = answers[known];
    return { url, contentType, text: typeof answer === 'string' ? answer : JSON.stringify(answer), date: undefined };
  };
  return { get, paths };
}

const listed = (...tickets: unknown[]): object => ({ tickets, total: tickets.length, next: null });
const me = { '/api/me': { id: 'ana', name: 'Ana Souza' } };
const read = async (raw: unknown) => {
  const [record] = await embedded.client(SITE, answering({ ...me, '/api/tickets?ids=': listed(raw) }).get).tickets(['1']);
  return record;
};

describe('a ticket', () => {
  it('comes with its facts and its whole history', async () => {
    expect(await read(ticket('1'))).toEqual({
      site: SITE,
      id: '1',
      label: 'INC1',
      url: `${SITE}/tickets/1`,
      title: 'VPN não conecta',
      customer: 'Banco Aurora',
      type: 'incident',
      createdAt: at('2026-11-16T12:00Z'),
      events: [
        { at: at('2026-11-16T12:00Z'), kind: 'status', to: 'New' },
        { at: at('2026-11-16T12:00Z'), kind: 'priority', to: '3 - Moderate' },
        { at: at('2026-11-16T12:00Z'), kind: 'assignee', to: undefined },
        { at: at('2026-11-16T13:00Z'), kind: 'status', to: 'Active' },
        { at: at('2026-11-16T13:00Z'), kind: 'assignee', to: 'ana' },
        { at: at('2026-11-16T14:00Z'), kind: 'customerReply' },
      ],
      status: 'Active',
      priority: '3 - Moderate',
      assignee: 'ana',
      isMine: true,
      partialSince: undefined,
      revision: '3',
    });
  });

  test.each([
    ['no creation time', { createdAt: undefined }, { createdAt: undefined }],
    ['a creation time that is none', { createdAt: 'yesterday' }, { createdAt: undefined }],
    ['a creation time of null', { createdAt: null }, { createdAt: undefined }],
    ['no title', { title: null }, { title: '' }],
    ['no label', { label: '' }, { label: '1' }],
    ['no customer', { customer: 7 }, { customer: undefined }],
    ['nobody', { assignee: null }, { assignee: undefined, isMine: false }],
    ['a status without code', { status: { label: 'Novo' } }, { status: undefined }],
    ['a status that is a word', { status: 'New' }, { status: undefined }],
    ['a path to elsewhere', { path: '//evil.example/' }, { url: `${SITE}/tickets/1` }],
    ['a path that is a script', { path: 'javascript:alert(1)' }, { url: `${SITE}/tickets/1` }],
    ['no revision', { revision: null }, { revision: '' }],
  ])('with %s is still a ticket', async (_, odd, expected) => {
    expect(await read(ticket('1', odd))).toMatchObject(expected);
  });

  it('whose history is missing is known from its last change on', async () => {
    const record = await read(ticket('1', { history: null }));

    expect(record).toMatchObject({ partialSince: at('2026-11-16T14:00Z') });
    expect(record?.events).toContainEqual({ at: at('2026-11-16T14:00Z'), kind: 'status', to: 'Active' });
  });

  it('with an entry that cannot be read keeps the others and is partial', async () => {
    const record = await read(
      ticket('1', { history: [null, { at: 'soon', status: 'New' }, { at: '2026-11-16T13:00:00Z', status: 'Active' }] }),
    );

    expect(record?.events).toEqual([{ at: at('2026-11-16T13:00Z'), kind: 'status', to: 'Active' }]);
    expect(record?.partialSince).toBe(at('2026-11-16T14:00Z'));
  });

  it('that cannot be told apart from others is left out, and hides none of them', async () => {
    const { get } = answering({ ...me, '/api/tickets?ids=': listed(null, 7, { title: 'no id' }, { id: '../1' }, ticket('2')) });

    expect((await embedded.client(SITE, get).tickets(['1', '2'])).map(({ id }) => id)).toEqual(['2']);
  });
});

describe('its client', () => {
  it('asks for a hundred tickets at a time, and for no id twice', async () => {
    const { get, paths } = answering({ ...me, '/api/tickets?ids=': listed() });
    const ids = Array.from({ length: 250 }, (_, index) => String(index));

    await embedded.client(SITE, get).tickets([...ids, ...ids, '../../admin']);

    expect(paths.map((path) => path.split(',').length)).toEqual([1, 100, 100, 50]);
  });

  it('asks nothing when no ticket is named', async () => {
    const { get, paths } = answering({});

    expect(await embedded.client(SITE, get).tickets([])).toEqual([]);
    expect(paths).toEqual([]);
  });

  it('reads of the queue only what changed', async () => {
    const { get, paths } = answering({
      ...me,
      '/api/tickets?assignee=me': listed({ id: '1', revision: '3' }, { id: '2', revision: '9' }, { id: '4' }, { revision: '1' }),
      '/api/tickets?ids=': listed(ticket('2'), ticket('4')),
    });

    const { ids, changed } = await embedded.client(SITE, get).queue(
      new Map([
        ['1', '3'],
        ['2', '8'],
      ]),
    );

    expect(ids).toEqual(['1', '2', '4']);
    expect(changed.map(({ id }) => id)).toEqual(['2', '4']);
    expect(paths).toContain('/api/tickets?ids=2,4');
  });

  it('follows a list over its pages', async () => {
    const { get } = answering({
      '/api/tickets?assignee=me': { tickets: [{ id: '1', revision: '1' }], next: '/api/tickets?page=2' },
      '/api/tickets?page=2': listed({ id: '2', revision: '1' }),
    });

    expect(
      (
        await embedded.client(SITE, get).queue(
          new Map([
            ['1', '1'],
            ['2', '1'],
          ]),
        )
      ).ids,
    ).toEqual(['1', '2']);
  });

  test.each([
    ['a list that never ends', { tickets: [], next: '/api/tickets?assignee=me&again' }, 'next'],
    ['a next page elsewhere', { tickets: [], next: 'https://evil.example/' }, 'next'],
    ['no list', { total: 3 }, 'tickets'],
    ['a list that is none', { tickets: {} }, 'tickets'],
    ['half of an answer', '{"tickets":[{"id":', 'not whole JSON'],
    ['an empty answer', '', 'nothing'],
    ['null', 'null', 'answer'],
  ])('calls %s unreadable and names what is wrong', async (_, answer, named) => {
    const asked = embedded.client(SITE, answering({ '/api/tickets': answer }).get).queue(new Map());

    await expect(asked).rejects.toMatchObject({ failure: 'unreadable', message: expect.stringContaining(named) });
  });

  test.each([
    ['a page', 'text/html; charset=utf-8', `${SITE}/api/tickets`],
    ['an answer from the sign-in', 'application/json', `${SITE}/sign-in?next=%2F`],
  ])('takes %s with status 200 for being signed out', async (_, contentType, url) => {
    const { get } = answering({ '/api/tickets': '<!doctype html>' }, contentType, url);

    await expect(embedded.client(SITE, get).queue(new Map())).rejects.toMatchObject({ failure: 'signedOut' });
  });
});

describe('its address', () => {
  const about = { product: 'prazo-support-center', version: '1', basePath: '/suporte' };

  it('is found below whatever path it lies', async () => {
    const { get } = answering({ '/suporte/api/about': about });

    expect(await embedded.recognize(new URL('https://desk.example/suporte/tickets/17?x=1'), get)).toBe(SITE);
  });

  it('has no path when it lies at the root', async () => {
    const { get } = answering({ '/api/about': about });

    expect(await embedded.recognize(new URL('https://desk.example/tickets'), get)).toBe('https://desk.example');
  });

  test.each([{ product: 'other' }, 'hello', '{}', 'null'])('is not that of another product: %j', async (answer) => {
    expect(await embedded.recognize(new URL('https://desk.example/suporte'), answering({ '/': answer }).get)).toBeUndefined();
  });

  test.each(['busy', 'unreachable'] as const)('stays unknown as long as the server is %s', async (failure) => {
    const get: Get = () => Promise.reject(new SiteError(failure, 'later'));

    await expect(embedded.recognize(new URL('https://desk.example/'), get)).rejects.toMatchObject({ failure });
  });
});

// @vitest-environment node
import { afterEach, beforeEach, expect, it, test } from 'vitest';
import { startSupportCenter, type SupportCenter } from './server.ts';
import { visitorOf, type Visitor } from './visitor.ts';

const NOW = Date.parse('2026-11-24T14:00:00-03:00');

let supportCenter: SupportCenter;
let ana: Visitor;
beforeEach(async () => {
  supportCenter = await startSupportCenter({ now: () => NOW, seed: false, faults: true });
  ana = visitorOf(supportCenter);
});
afterEach(() => supportCenter.close());

const tell = (method: string, path: string, body?: unknown): Promise<Response> =>
  fetch(supportCenter.url + path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });

test.each(['401', '403', '404', '500'])('answers %s once, then as ever', async (kind) => {
  await tell('POST', '/test/faults', { kind });

  expect([(await ana.get('/api/me')).status, (await ana.get('/api/me')).status]).toEqual([Number(kind), 200]);
});

it('asks to wait', async () => {
  await tell('POST', '/test/faults', { kind: '429', retryAfter: 30 });

  const response = await ana.get('/api/me');

  expect([response.status, response.headers.get('retry-after')]).toEqual([429, '30']);
});

it('answers HTML, nothing, or half of an answer with 200', async () => {
  for (const kind of ['html', 'empty', 'half']) await tell('POST', '/test/faults', { kind });

  const html = await ana.get('/api/me');
  expect([html.status, html.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(await ana.page('/api/me')).toBe('');
  await expect(ana.json('/api/me')).rejects.toThrow(SyntaxError);
});

it('breaks the connection', async () => {
  await tell('POST', '/test/faults', { kind: 'reset' });

  await expect(ana.get('/api/me')).rejects.toThrow('fetch failed');
});

it('hangs until it is closed', async () => {
  await tell('POST', '/test/faults', { kind: 'hang' });
  const hanging = ana.get('/api/me').catch((error: Error) => error.message);
  await expect.poll(() => supportCenter.requests.length).toBe(1);

  await supportCenter.close();

  expect(await hanging).toBe('fetch failed');
  supportCenter = await startSupportCenter({ seed: false });
});

it('fails only where told, as long as told', async () => {
  await tell('POST', '/test/faults', { kind: '500', path: '/api/tickets', times: null });

  expect((await ana.get('/api/me')).status).toBe(200);
  for (let times = 0; times < 3; times += 1) expect((await ana.get('/api/tickets')).status).toBe(500);
  await tell('DELETE', '/test/faults');
  expect((await ana.get('/api/tickets')).status).toBe(200);
});

it('says what it was asked', async () => {
  await ana.get('/api/tickets?assignee=me');

  const requests: unknown = await (await tell('GET', '/test/requests')).json();

  expect(requests).toEqual([{ at: NOW, method: 'GET', path: '/api/tickets?assignee=me', status: 200 }]);
});

it('lets tests make tickets, add to their histories and move the clock', async () => {
  const created = await tell('POST', '/test/tickets', {
    title: 'Feito à mão',
    createdAt: '2026-11-24T09:00:00-03:00',
    priority: '2 - High',
    history: [{ at: '2026-11-24T10:00:00-03:00', assignee: 'ana', status: 'Active' }],
  });
  const { id } = (await created.json()) as { id: string };

  await tell('POST', `/test/tickets/${id}/events`, { at: '2026-11-24T15:00:00-03:00', status: 'Resolved' });
  expect(await ana.json(`/api/tickets/${id}`)).toMatchObject({
    title: 'Feito à mão',
    status: { code: 'Active' },
    priority: { code: '2 - High' },
  });
  await tell('POST', '/test/clock', { now: '2026-11-24T15:00:00-03:00' });

  expect(await ana.json(`/api/tickets/${id}`)).toMatchObject({ status: { code: 'Resolved' }, createdAt: '2026-11-24T12:00:00.000Z' });
});

it('signs everybody out', async () => {
  await tell('DELETE', '/test/sessions');

  expect((await ana.get('/api/me')).status).toBe(401);
});

it('has no such means unless it is started with them', async () => {
  const plain = await startSupportCenter({ seed: false });

  const response = await fetch(`${plain.url}/test/faults`, { method: 'POST', body: '{"kind":"500"}', redirect: 'manual' });

  expect(response.status).toBe(302);
  await plain.close();
});

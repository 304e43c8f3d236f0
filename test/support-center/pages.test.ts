// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { startSupportCenter, type SupportCenter } from './server.ts';
import { visitorOf, type Visitor } from './visitor.ts';

const NOW = Date.parse('2026-11-24T14:00:00-03:00');

let supportCenter: SupportCenter;
let ana: Visitor;
beforeAll(async () => {
  supportCenter = await startSupportCenter({ now: () => NOW, basePath: '/suporte' });
  ana = visitorOf(supportCenter);
});
afterAll(() => supportCenter.close());

const rowsOf = (page: string): string[] => page.match(/<tr class="ticket".*<\/tr>/g) ?? [];

describe('signing in', () => {
  const post = (fields: Readonly<Record<string, string>>): Promise<Response> =>
    fetch(`${supportCenter.url}/sign-in`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });

  it('is asked for by every page, which is shown afterwards', async () => {
    const asked = await fetch(`${supportCenter.url}/tickets?filter=all`, { redirect: 'manual' });
    expect(asked.headers.get('location')).toBe('/suporte/sign-in?next=%2Ftickets%3Ffilter%3Dall');

    const signedIn = await post({ user: 'ana', password: 'prazo', next: '/tickets?filter=all' });

    expect(signedIn.headers.get('location')).toBe('/suporte/tickets?filter=all');
    expect(signedIn.headers.get('set-cookie')).toMatch(/^support_session=[\w-]+; Path=\/suporte; HttpOnly; SameSite=Lax; Max-Age=\d+$/);
  });

  it('refuses a wrong password', async () => {
    const response = await post({ user: 'ana', password: 'Prazo' });

    expect([response.status, response.headers.get('set-cookie')]).toEqual([403, null]);
  });

  test.each(['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example'])('does not lead to %s', async (next) => {
    expect((await post({ user: 'ana', password: 'prazo', next })).headers.get('location')).toBe('/suporte/tickets');
  });
});

describe('the list', () => {
  it('shows fifty tickets a page, each with its facts in the product’s own words', async () => {
    const page = await ana.page('/tickets?filter=open');

    expect(rowsOf(page).length).toBe(50);
    for (const row of rowsOf(page)) {
      expect(row).toMatch(/^<tr class="ticket" data-ticket-id="(\d+)"><td class="key"><a href="\/suporte\/tickets\/\1">INC\d+<\/a>/);
      expect(row).toMatch(/<td class="status" data-status="[A-Z]/);
    }
  });

  test.each([
    ['key', /data-ticket-id="(\d+)"/, Number],
    ['priority', /data-priority="([^"]+)"/, String],
    ['updated', /datetime="([^"]+)"/, String],
  ] as const)('is sorted by %s, both ways', async (sort, pattern, read) => {
    for (const order of ['asc', 'desc']) {
      const page = await ana.page(`/tickets?sort=${sort}&order=${order}`);
      const values = rowsOf(page).map((row) => read(pattern.exec(row)![1]!));
      const sorted = values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));

      expect(values).toEqual(order === 'asc' ? sorted : sorted.toReversed());
    }
  });

  test.each([50, 1000, 10_000])('holds %d rows when asked to', async (rows) => {
    const visitor = visitorOf(supportCenter);
    expect(rowsOf(await visitor.page(`/tickets?filter=all&rows=${rows}`)).length).toBe(rows);
  });

  it('remembers mode, rows, theme and language of the session', async () => {
    const visitor = visitorOf(supportCenter, 'bruno');
    expect(await visitor.page('/tickets')).toContain('<html lang="es" data-theme="light">');

    const response = await visitor.get('/tickets?filter=open&mode=client&rows=1000&theme=dark&language=en');

    expect(new URL(response.url).search).toBe('?filter=open');
    const page = await visitor.page('/tickets');
    expect(page).toContain('<html lang="en" data-theme="dark">');
    expect(page).toContain('data-mode="client"');
    expect(page).toContain('/suporte/assets/navigation.js');
  });

  it('gives a virtual list its rows in stretches', async () => {
    const visitor = visitorOf(supportCenter);
    const page = await visitor.page('/tickets?filter=all&mode=virtual&rows=10000');
    const rows = await (await visitor.get('/tickets/rows?filter=all&offset=9990&limit=200')).json();

    expect(rowsOf(page)).toEqual([]);
    expect(page).toContain('data-total="10000"');
    expect(rows).toHaveLength(10);
  });

  it('serves what its pages load, and nothing else', async () => {
    for (const name of ['supportCenter.css', 'navigation.js', 'virtual.js', 'rude.js', 'icon.svg']) {
      expect((await fetch(`${supportCenter.url}/assets/${name}`)).status).toBe(200);
    }
    expect((await fetch(`${supportCenter.url}/assets/..%2Fserver.ts`)).status).toBe(404);
  });
});

describe('the ticket page', () => {
  it('shows facts, history and forms', async () => {
    const page = await ana.page('/tickets/5590045');

    expect(page).toContain('<main class="ticket" data-ticket-id="5590045">');
    expect(page).toContain('<dd data-status="Closed">Fechado</dd>');
    expect(page.match(/data-event-id=/g)).toHaveLength(4);
    for (const form of ['change-status', 'change-priority', 'change-assignee', 'reply', 'customer-answer']) {
      expect(page).toContain(`<form class="${form}"`);
    }
  });

  it('says that there is no such ticket', async () => {
    expect((await ana.get('/tickets/7')).status).toBe(404);
  });
});

it('shows hostile titles as text', async () => {
  const list = await ana.page('/tickets?sort=key&order=asc');

  for (const page of [list, await ana.page('/tickets/100'), await ana.page('/tickets/101')]) {
    expect(/<img|<script>|<b>negrito|<Ipê>/.exec(page)).toBeNull();
  }
  expect(list).toContain('&lt;img src=x onerror=&quot;document.title=&#39;owned&#39;&quot;&gt;');
  expect(list).toContain('Lojas &lt;Ipê&gt; &amp; Filhos');
});

it('allows nothing inline and nothing from elsewhere', async () => {
  const { headers } = await ana.get('/tickets');

  expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  const page = await ana.page('/tickets?filter=unassigned');
  expect(/ style=|<style|<script>| on\w+=/.exec(page)).toBeNull();
});

import { describe, expect, it, test } from 'vitest';
import { siteReader } from '@/utils/background/sync/asking/siteReader';
import type { SiteAdapter } from '@/utils/sites/siteAdapter';
import { SiteError } from '@/utils/sites/siteAnswer';
import { SITE } from '../../../support/world/fakeDesk';

const NOW = Date.parse('2026-03-02T12:00Z');

type Answers = (url: string, options?: RequestInit) => Response | Promise<Response>;

const readerOf = (
  answer: Answers,
  isAllowed = true,
  tokenHeaders?: Record<string, string>,
  api?: SiteAdapter['api'],
): ReturnType<typeof siteReader> =>
  siteReader(
    {
      now: () => NOW,
      clock: { startedAt: NOW, machineNow: () => NOW, offsetMs: () => 0, learn: () => undefined },
      fetch: async (input, options) => answer(input instanceof Request ? input.url : input.toString(), options),
      platform: { isSiteAllowed: async () => isAllowed } as never,
    },
    SITE,
    tokenHeaders,
    {},
    api,
  );

async function failureOf(answer: Answers, isAllowed = true): Promise<SiteError> {
  try {
    await readerOf(answer, isAllowed)('/queue');
  } catch (cause) {
    if (cause instanceof SiteError) return cause;
    throw cause;
  }
  throw new Error('it was read');
}

const html = (text: string): Response => new Response(text, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });

/** What a redirect that is not followed looks like, which `new Response` cannot say. */
const ledAway = (): Response => Object.defineProperty(Response.json({}), 'type', { value: 'opaqueredirect' });

const brokenOff = (): Response =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('[{"id":'));
        controller.error(new TypeError('network error'));
      },
    }),
  );

describe('a request', () => {
  test.each<[how: string, tokenHeaders: Record<string, string> | undefined, answer: Answers]>([
    ['with the session', undefined, () => Response.json([])],
    ['with a token', { 'X-Key': 'key' }, () => Response.json([])],
    ['that is redirected', undefined, ledAway],
  ])('%s only reads: whatever an adapter wishes, it has no method but GET and no body', async (_, tokenHeaders, answer) => {
    const asked: Request[] = [];
    const noting: Answers = (url, options) => {
      asked.push(new Request(url, options));
      return answer(url, options);
    };

    await readerOf(noting, true, tokenHeaders)('/queue', { 'X-HTTP-Method-Override': 'PUT' }).catch(() => undefined);

    expect(asked.length).toBeGreaterThan(0);
    for (const request of asked) {
      expect(request.method).toBe('GET');
      expect(request.body).toBeNull();
    }
  });
});

describe('a bad answer', () => {
  test.each<[what: string, failure: string, answer: Answers]>([
    ['401', 'signedOut', () => new Response('{}', { status: 401 })],
    ['403', 'notAllowed', () => new Response('{}', { status: 403 })],
    ['404', 'notFound', () => new Response('{}', { status: 404 })],
    ['429', 'busy', () => new Response('', { status: 429 })],
    ['503', 'busy', () => new Response('', { status: 503 })],
    ['500', 'unreachable', () => new Response('', { status: 500 })],
    ['418', 'unreadable', () => new Response('', { status: 418 })],
    ['a sign-in page in place of JSON', 'signedOut', () => html('<form><input name="pass" type="password"></form>')],
    ['a redirect', 'signedOut', ledAway],
    ['nothing', 'unreadable', () => new Response('')],
    ['half of an answer', 'unreadable', brokenOff],
    ['no network', 'unreachable', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['no answer in time', 'unreachable', () => Promise.reject(new DOMException('timed out', 'TimeoutError'))],
  ])('%s means %s', async (_, failure, answer) => {
    expect((await failureOf(answer)).failure).toBe(failure);
  });

  it('that leads elsewhere is not followed: neither to another site, nor to plain http, nor to where the session ends', async () => {
    const asked: (readonly [string, RequestInit | undefined])[] = [];

    const error = await failureOf((url, options) => {
      asked.push([url, options]);
      return ledAway();
    });

    expect(error.failure).toBe('signedOut');
    expect(asked).toMatchObject([[`${SITE}/queue`, { redirect: 'manual' }]]);
  });

  test.each([
    ['120', 120_000],
    ['Mon, 02 Mar 2026 12:05:00 GMT', 300_000],
    ['Mon, 02 Mar 2026 11:00:00 GMT', 0],
    ['soon', undefined],
  ])('that asks to wait %s tells for how long', async (header, wait) => {
    const error = await failureOf(() => new Response('', { status: 429, headers: { 'Retry-After': header } }));

    expect(error.retryAfterMs).toBe(wait);
  });
});

describe('a site', () => {
  it('is asked with the session, and its answer comes with the date of its clock', async () => {
    const seen: (RequestInit | undefined)[] = [];
    const read = readerOf((_, options) => {
      seen.push(options);
      return Response.json([], { headers: { Date: 'Mon, 02 Mar 2026 12:03:00 GMT' } });
    });

    const answer = await read('/queue?page=2');

    expect(answer).toEqual({ url: `${SITE}/queue?page=2`, contentType: 'application/json', text: '[]', date: NOW + 180_000 });
    expect(seen[0]).toMatchObject({ credentials: 'include', cache: 'no-store' });
  });

  it('is not asked without permission', async () => {
    const error = await failureOf(() => Promise.reject(new Error('it was asked')), false);

    expect(error.failure).toBe('notAllowed');
  });

  test.each(['/../admin', '/%2e%2e/admin', '@evil.example/', ':8080/', '.evil.example/', '/\\..\\..\\admin'])(
    'is not left by the path %s',
    async (path) => {
      const read = readerOf((url) => Response.json(url));

      await expect(read(path)).rejects.toThrow('lies outside of');
    },
  );
});

describe('a token', () => {
  const byToken = (answer: Answers): ReturnType<typeof siteReader> => readerOf(answer, true, { 'X-Key': 'secret' });

  it('takes the place of the session, so that no password dialog can come up', async () => {
    const seen: (RequestInit | undefined)[] = [];

    await byToken((_, options) => {
      seen.push(options);
      return Response.json([]);
    })('/queue');

    expect(seen).toMatchObject([{ credentials: 'omit', redirect: 'manual', headers: { 'X-Key': 'secret' } }]);
  });

  it('is not carried along by a redirect', async () => {
    const asked: string[] = [];
    const read = byToken((url) => {
      asked.push(url);
      return ledAway();
    });

    await expect(read('/queue')).rejects.toMatchObject({ failure: 'unreadable' });
    expect(asked).toEqual([`${SITE}/queue`]);
  });

  it('is not sent where the session is asked for', async () => {
    const seen: (RequestInit | undefined)[] = [];

    await readerOf((_, options) => {
      seen.push(options);
      return Response.json([]);
    })('/queue');

    expect(JSON.stringify(seen)).not.toContain('secret');
  });
});

it('hands on the page that came in place of an answer, which may tell the product', async () => {
  const error = await failureOf(() => html('<meta name="description" content="Acme Desk"><input type="password">'));

  expect(error.page?.text).toContain('Acme Desk');
});

describe('an API elsewhere', () => {
  const API = 'https://api.example';
  const api = { origin: API, pages: /^/, questions: ['/tickets/search'] };
  const noting =
    (asked: Request[]): Answers =>
    (url, options) => {
      asked.push(new Request(url, options));
      return Response.json([]);
    };

  it('alone is asked, with the key, and with nothing of the session', async () => {
    const asked: Request[] = [];

    await readerOf(noting(asked), true, { Authorization: 'key' }, api)('/owners');
    await readerOf(noting(asked), true, undefined, api)('/owners');

    expect(asked.map(({ url, credentials, headers }) => [url, credentials, headers.get('Authorization')])).toEqual([
      [`${API}/owners`, 'omit', 'key'],
      [`${API}/owners`, 'omit', null],
    ]);
  });

  it('is not left: a path cannot take the key elsewhere', async () => {
    const asked: Request[] = [];
    const read = readerOf(noting(asked), true, { Authorization: 'key' }, api);

    await expect(read('.evil.example/owners')).rejects.toThrow('outside');
    await expect(read('@evil.example/owners')).rejects.toThrow('outside');
    expect(asked).toEqual([]);
  });

  it('takes its questions by POST, as JSON', async () => {
    const asked: Request[] = [];

    await readerOf(noting(asked), true, { Authorization: 'key' }, api)('/tickets/search', {}, { limit: 1 });

    const [request] = asked;
    expect([request?.method, request?.headers.get('Content-Type'), await request?.json()]).toEqual([
      'POST',
      'application/json',
      { limit: 1 },
    ]);
  });

  test.each([
    ['to a path that is no question', api, '/tickets/batch/archive'],
    ['to a path with more behind it', api, '/tickets/search?x'],
    ['to a path that only begins so', api, '/tickets/search/../7'],
    ['where the product has no API elsewhere', undefined, '/tickets/search'],
  ])('is sent no words %s', async (_, elsewhere, path) => {
    const asked: Request[] = [];

    await expect(readerOf(noting(asked), true, { Authorization: 'key' }, elsewhere)(path, {}, { limit: 1 })).rejects.toThrow('questions');
    expect(asked).toEqual([]);
  });
});

import { beforeEach, describe, expect, it, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Handlers, listen } from '@/utils/messages/listen';
import type { RequestName } from '@/utils/messages/protocol';

const EXTENSION = fakeBrowser.runtime.getURL('/popup.html');

const popup = { id: fakeBrowser.runtime.id, url: EXTENSION };
const options = { ...popup, tab: { id: 3, url: EXTENSION } };
const page = { id: fakeBrowser.runtime.id, url: 'https://desk.example/tickets/1', tab: { id: 7 } };

let asked: { readonly name: RequestName; readonly request: unknown; readonly sender: unknown }[];

const names: readonly RequestName[] = [
  'page/context',
  'page/tickets',
  'page/refresh',
  'queue/read',
  'queue/refresh',
  'settings/read',
  'settings/patch',
  'site/add',
  'site/test',
  'site/remove',
];

/** Handlers that note what reached them. */
const noting = Object.fromEntries(
  names.map((name) => [name, async (request: unknown, sender: unknown) => void asked.push({ name, request, sender })]),
) as unknown as Handlers;

beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
});

/** What the sender gets back; `undefined` when nobody answers. */
async function ask(message: unknown, sender: object): Promise<unknown> {
  let answered: (answer: unknown) => void = () => undefined;
  const answer = new Promise((resolve) => (answered = resolve));
  const results: readonly unknown[] = await fakeBrowser.runtime.onMessage.trigger(message, sender, answered);
  return results.includes(true) ? answer : undefined;
}

describe('a request', () => {
  it('of a content script is told apart by the address of its page', async () => {
    listen(noting);

    await ask({ name: 'page/context', url: 'https://evil.example/' }, page);

    expect(asked).toMatchObject([{ name: 'page/context', sender: { kind: 'page', url: new URL('https://desk.example/tickets/1') } }]);
  });

  it('of the popup or of an options page in a tab reaches the worker', async () => {
    listen(noting);

    expect(await ask({ name: 'queue/read' }, popup)).toEqual({ ok: undefined });
    expect(await ask({ name: 'settings/read' }, options)).toEqual({ ok: undefined });
  });

  test.each(names.filter((name) => !name.startsWith('page/')))('%s is refused to content scripts', async (name) => {
    listen(noting);

    const answer = await ask({ name, request: { address: 'https://a.example', site: 'https://a.example' } }, page);

    expect(answer).toEqual({ error: `${name} may not be asked from there` });
    expect(asked).toEqual([]);
  });

  test.each(names.filter((name) => name.startsWith('page/')))('%s is refused to extension pages, which have no site', async (name) => {
    listen(noting);

    expect(await ask({ name, request: { shown: [], ids: [] } }, popup)).toEqual({ error: `${name} may not be asked from there` });
  });

  test.each<[who: string, sender: object]>([
    ['another extension', { ...page, id: 'somebody-else' }],
    ['nobody known', {}],
  ])('of %s is not answered', async (_, sender) => {
    listen(noting);

    expect(await ask({ name: 'page/context' }, sender)).toBeUndefined();
    expect(asked).toEqual([]);
  });

  test.each<[where: string, sender: object]>([
    ['no address', { id: page.id, tab: { id: 7 } }],
    ['no tab', { id: page.id, url: page.url }],
    ['a local file', { ...page, url: 'file:///tmp/a.html' }],
    ['an address that only begins like the extension', { ...page, url: 'chrome-extension://test-extension-id.evil/popup.html' }],
  ])('from %s is refused', async (_, sender) => {
    listen(noting);

    expect(await ask({ name: 'page/context' }, sender)).toHaveProperty('error');
    expect(await ask({ name: 'queue/read' }, sender)).toHaveProperty('error');
    expect(asked).toEqual([]);
  });

  test.each<[what: string, message: unknown]>([
    ['an announcement', { announcement: 'tickets/changed' }],
    ['an unknown name', { name: 'page/steal' }],
    ['an inherited name', { name: 'constructor' }],
    ['text', 'page/context'],
    ['nothing', null],
  ])('that is %s is left to others', async (_, message) => {
    listen(noting);

    expect(await ask(message, page)).toBeUndefined();
  });

  it('that fails is answered with the reason', async () => {
    listen({ ...noting, 'queue/read': () => Promise.reject(new Error('the store is gone')) });

    expect(await ask({ name: 'queue/read' }, popup)).toEqual({ error: 'the store is gone' });
  });
});

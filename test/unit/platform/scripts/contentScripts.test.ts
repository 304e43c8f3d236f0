import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { injectContentScripts, registerContentScripts } from '@/utils/platform/scripts/contentScripts';
import { injectTexts, injectViews } from '@/utils/platform/scripts/pageScripts';
import { originPattern } from '@/utils/platform/matchPattern';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
  readonly js: readonly string[];
  readonly runAt?: string;
}

let registered: readonly Script[];
let injected: string[];

/** The fake browser has no scripting; this one refuses what real ones refuse. */
const scripting = {
  getRegisteredContentScripts: async () => registered,
  registerContentScripts: async (scripts: readonly Script[]) => {
    if (scripts.some(({ id }) => registered.some((known) => known.id === id))) throw new Error('Duplicate script ID');
    registered = [...registered, ...scripts];
  },
  updateContentScripts: async (scripts: readonly Script[]) => {
    await scripting.unregisterContentScripts({ ids: scripts.map(({ id }) => id) });
    registered = [...registered, ...scripts];
  },
  unregisterContentScripts: async ({ ids }: { readonly ids: readonly string[] }) => {
    if (ids.some((id) => !registered.some((known) => known.id === id))) throw new Error('Nonexistent script ID');
    registered = registered.filter(({ id }) => !ids.includes(id));
  },
  executeScript: async ({ target, files }: { readonly target: { readonly tabId: number }; readonly files: readonly string[] }) => {
    if (target.tabId === 13) throw new Error('Cannot access contents of the page');
    injected.push(`${target.tabId} ${files.join(' ')}`);
  },
};

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  injected = [];
  Object.assign(fakeBrowser, { scripting });
});

const inFirefox = (): unknown => vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('moz-extension://0a1b/');

describe('the content script', () => {
  const desk = { id: 'https://desk.example/a', adapter: 'jira' };
  const other = { id: 'https://desk.example/b', adapter: 'zammad' };
  const scripts = (): readonly (readonly [matches: unknown, js: unknown])[] =>
    registered.filter(({ runAt }) => runAt === 'document_idle').map(({ matches, js }) => [matches, js]);

  it('has somebody ask for what it will need while the page is still loading', async () => {
    await registerContentScripts([desk, other], 'es');
    await registerContentScripts([desk], 'pt');

    expect(registered.filter(({ runAt }) => runAt === 'document_start').map(({ matches, js }) => [matches, js])).toEqual([
      [['https://desk.example/*'], ['/early.js']],
    ]);

    await registerContentScripts([], 'pt');

    expect(registered).toEqual([]);
  });

  it('is registered for each origin once, with what reads the sites there, moved on, and taken out with the last site', async () => {
    registered = [{ id: 'ticket', matches: ['https://old.example/*'], js: [] }];

    await registerContentScripts([desk, other, { id: 'http://127.0.0.1:8081/rt', adapter: 'requestTracker' }], 'es');
    expect(scripts()).toEqual([
      [['https://desk.example/*'], ['/language/es/page.js', '/half-jira.js', '/half-zammad.js', '/ticket.js']],
      [['http://127.0.0.1:8081/*'], ['/language/es/page.js', '/half-requestTracker.js', '/ticket.js']],
    ]);

    await registerContentScripts([other], 'es');
    expect(scripts()).toEqual([[['https://desk.example/*'], ['/language/es/page.js', '/half-zammad.js', '/ticket.js']]]);

    await registerContentScripts([], 'es');
    await registerContentScripts([], 'es');
    expect(registered).toEqual([]);
  });

  it('is run in open tabs, of which one that refuses stops no other', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }, { id: 13 }, {}, { id: 8 }] as never);

    await injectContentScripts([desk], 'es');

    expect(injected).toEqual(['7 /language/es/page.js /half-jira.js /ticket.js', '8 /language/es/page.js /half-jira.js /ticket.js']);
  });

  it('gets the panel with its texts, and those of another language alone', async () => {
    const frame = { tabId: 7, frameId: 0 };
    await injectViews(frame, 'pt', 'spoken');
    await injectViews(frame, 'pt', 'views');
    await injectViews(frame, 'pt', 'actions');
    await injectViews(frame, 'pt', 'further');
    await injectViews(frame, 'pt', 'untold');
    await injectTexts(frame, 'es', 'page');

    expect(injected).toEqual([
      '7 /language/pt/spoken.js /spoken.js',
      '7 /preact.js /language/pt/spoken.js /spoken.js /language/pt/views.js /views.js',
      '7 /preact.js /language/pt/actions.js /actions.js',
      '7 /preact.js /language/pt/further.js /further.js',
      '7 /preact.js /language/pt/untold.js /untold.js',
      '7 /language/es/page.js',
    ]);
  });
});

test.each([
  ['https://desk.example/rt?x=1', 'https://desk.example/*', 'https://desk.example/*'],
  ['http://127.0.0.1:8081/suporte', 'http://127.0.0.1:8081/*', 'http://127.0.0.1/*'],
])('the pattern of %s is %s, and %s in Firefox, which takes no ports', (address, pattern, portless) => {
  expect(originPattern(address)).toBe(pattern);
  inFirefox();

  expect(originPattern(address)).toBe(portless);
});

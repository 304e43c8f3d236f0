import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { injectContentScripts, registerContentScripts } from '@/utils/platform/contentScripts';
import { originPattern } from '@/utils/platform/matchPattern';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
}

let registered: readonly Script[];
let injected: number[];

/** The fake browser has no scripting; this one refuses what real ones refuse. */
const scripting = {
  getRegisteredContentScripts: async () => registered,
  registerContentScripts: async (scripts: readonly Script[]) => {
    if (registered.length > 0) throw new Error('Duplicate script ID');
    registered = scripts;
  },
  updateContentScripts: async (scripts: readonly Script[]) => {
    if (registered.length === 0) throw new Error('Nonexistent script ID');
    registered = scripts;
  },
  unregisterContentScripts: async () => {
    if (registered.length === 0) throw new Error('Nonexistent script ID');
    registered = [];
  },
  executeScript: async ({ target }: { readonly target: { readonly tabId: number } }) => {
    if (target.tabId === 13) throw new Error('Cannot access contents of the page');
    injected.push(target.tabId);
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
  it('is registered for each origin once, moved on, and taken out with the last site', async () => {
    await registerContentScripts(['https://desk.example/a', 'https://desk.example/b', 'http://127.0.0.1:8081/rt']);
    const first = registered;
    await registerContentScripts(['https://desk.example/a']);
    const second = registered;
    await registerContentScripts([]);
    const third = registered;
    await registerContentScripts([]);

    expect(first).toMatchObject([
      { matches: ['https://desk.example/*', 'http://127.0.0.1:8081/*'], js: ['/content-scripts/ticket.js'], persistAcrossSessions: true },
    ]);
    expect(second).toMatchObject([{ matches: ['https://desk.example/*'] }]);
    expect(third).toEqual([]);
  });

  it('is run in open tabs, of which one that refuses stops no other', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }, { id: 13 }, {}, { id: 8 }] as never);

    await injectContentScripts(['https://desk.example']);

    expect(injected).toEqual([7, 8]);
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

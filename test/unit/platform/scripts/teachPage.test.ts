import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { teachAt } from '@/utils/platform/scripts/teachPage';

beforeEach(() => fakeBrowser.reset());

/** What the browser is asked to run, page after page; `pages` are what each says of whether it asks for a password. */
async function taughtThrough(pages: readonly (boolean | Error)[]): Promise<readonly string[]> {
  const left = [...pages];
  const ran: string[] = [];
  type Listener = (tab: number, change: { readonly status: string }) => void;
  vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({ id: 7 } as never);
  Object.assign(fakeBrowser.tabs.onUpdated, {
    // Another tab's page, one that is still coming, and the one that is waited for.
    addListener: (listener: Listener) =>
      queueMicrotask(() =>
        [[1, 'complete'] as const, [7, 'loading'] as const, [7, 'complete'] as const].forEach(([tab, status]) => listener(tab, { status })),
      ),
    removeListener: () => undefined,
  });
  Object.assign(fakeBrowser.scripting, {
    executeScript: async ({ files }: { readonly files?: readonly string[] }) => {
      if (files) return void ran.push(...files);
      const page = left.shift();
      ran.push('asks');
      if (page instanceof Error) throw page;
      return [{ result: page }];
    },
  });
  await teachAt('https://desk.example/queue', 'en');
  return ran;
}

it.each([
  ['at once where nobody has to sign in', [false], 1],
  ['behind the page on which somebody signs in', [true, true, false], 3],
  ['behind another origin’s page, which may not be asked', [new Error('Cannot access contents'), false], 2],
] as const)('a lesson on a page that is opened for it begins %s', async (_, pages, asked) => {
  const ran = await taughtThrough(pages);

  expect(ran.filter((each) => each === 'asks')).toHaveLength(asked);
  expect(ran.slice(asked)).toEqual(['/preact.js', '/language/en/teach.js', '/teach.js']);
});

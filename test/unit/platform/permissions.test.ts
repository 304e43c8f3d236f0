import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { releaseOthers, releaseSite } from '@/utils/platform/permissions';

let removed: string[];
beforeEach(() => {
  fakeBrowser.reset();
  removed = [];
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ host_permissions: ['http://localhost/*'] } as never);
  Object.assign(fakeBrowser, {
    permissions: {
      getAll: async () => ({
        origins: ['https://desk.example/*', 'https://left.example/*', 'http://localhost/*', '*://*/*', 'https://*.wide.example/*'],
      }),
      remove: async ({ origins }: { readonly origins: readonly string[] }) => removed.push(...origins),
    },
  });
});

it('gives back single hosts that became no site, and neither what the manifest needs nor what covers more', async () => {
  await releaseOthers(['https://desk.example/help']);

  expect(removed).toEqual(['https://left.example/*']);
});

it('keeps what another site needs: in Firefox a permission covers every port of its host', async () => {
  await releaseSite('http://desk.example:81/a', ['http://desk.example:82/b']);
  expect(removed).toEqual(['http://desk.example:81/*']);

  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('moz-extension://0a1b/');
  await releaseSite('http://desk.example:81/a', ['http://desk.example:82/b']);
  expect(removed).toHaveLength(1);
});

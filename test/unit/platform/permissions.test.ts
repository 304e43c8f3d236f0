import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isSiteAllowed, releaseOthers, releaseSite, requestSite } from '@/utils/platform/permissions';

let gone: string | undefined;
let removed: string[];
let asked: (readonly string[])[];
beforeEach(() => {
  fakeBrowser.reset();
  removed = [];
  gone = undefined;
  asked = [];
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ host_permissions: ['http://localhost/*'] } as never);
  Object.assign(fakeBrowser, {
    permissions: {
      getAll: async () => ({
        origins: ['https://desk.example/*', 'https://left.example/*', 'http://localhost/*', '*://*/*', 'https://*.wide.example/*'],
      }),
      request: async ({ origins }: { readonly origins: readonly string[] }) => asked.push(origins) > 0,
      contains: async ({ origins }: { readonly origins: readonly string[] }) => origins.every((origin) => origin !== gone),
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

const HUBSPOT = 'https://app-eu1.hubspot.com/contacts/148480';
const API = 'https://api.hubapi.com/*';

it('asks for the origin of the API together with that of the pages, and for nothing more elsewhere', async () => {
  await requestSite(`${HUBSPOT}/objects/0-5/views/all/list`);
  await requestSite('https://desk.example/contacts/148480');
  // Nobody's account: such pages may be taught, which needs no API.
  await requestSite('https://app-eu1.hubspot.com');

  expect(asked).toEqual([['https://app-eu1.hubspot.com/*', API], ['https://desk.example/*'], ['https://app-eu1.hubspot.com/*']]);
});

it.each(['https://app-eu1.hubspot.com/*', API])('does not count a site as allowed without %s', async (origin) => {
  expect(await isSiteAllowed(HUBSPOT)).toBe(true);
  gone = origin;
  expect(await isSiteAllowed(HUBSPOT)).toBe(false);
});

it('gives both back with the site, the API only when no other site needs it', async () => {
  await releaseSite(HUBSPOT, ['https://app.hubspot.com/contacts/7']);
  expect(removed).toEqual(['https://app-eu1.hubspot.com/*']);

  await releaseSite('https://app.hubspot.com/contacts/7', ['https://desk.example']);
  expect(removed).toEqual(['https://app-eu1.hubspot.com/*', 'https://app.hubspot.com/*', API]);
});

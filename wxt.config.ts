import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** Loopback hosts are granted only in the build that the browser tests and the demo use, since a permission prompt cannot be clicked there. */
const loopback = ['http://127.0.0.1/*', 'http://localhost/*'];

const nativeBrowser = fileURLToPath(new URL('utils/platform/nativeBrowser.ts', import.meta.url));

/** What the popup shows at once is one chunk: many small ones compress worse, and the budget is tight. Other pages may take more of it than they need. */
const popupChunk = {
  name: 'view',
  test: /\/components\/(popup\/(Popup|popupModel)|ticking)\.|\/popup\/queueSource\.|\/utils\/(messages|platform)\/|\/siteAddress\.|\/styles\/(tokens|base|page\/badge|controls|dot|popup|queue|search)\.css/,
};

/** Pages of an extension are read from the disk: fetching ahead what a later part will import gains nothing, and its code would be a part of every page. What is loaded later brings no styles of its own. */
const loadWithoutAhead: Plugin = {
  name: 'load-without-ahead',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

/** The page half of each product, a script of its own: a page gets those of the sites at its origin alone. */
const halves = readdirSync(fileURLToPath(new URL('utils/sites', import.meta.url)))
  .map((id) => ({ name: `half-${id}`, inputPath: fileURLToPath(new URL(`utils/sites/${id}/half.ts`, import.meta.url)) }))
  .filter(({ inputPath }) => existsSync(inputPath));

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  manifestVersion: 3,
  vite: ({ command }) => ({
    plugins: [loadWithoutAhead],
    // Without a target that knows light-dark(), each colour would be rewritten into a detour of three.
    build: { modulePreload: { polyfill: false }, cssTarget: ['chrome148', 'firefox142'] },
    ...(command === 'build' && { resolve: { alias: [{ find: /^webextension-polyfill$/, replacement: nativeBrowser }] } }),
  }),
  hooks: {
    'entrypoints:found': (_, found) => void found.push(...halves.map((half) => ({ ...half, type: 'unlisted-script' as const }))),
    'vite:build:extendConfig': (entrypoints, config) => {
      const output = config.build?.rollupOptions?.output;
      if (output !== undefined && entrypoints.some(({ type }) => type === 'popup'))
        Object.assign(output, { codeSplitting: { groups: [popupChunk] } });
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'pt_BR',
    permissions: ['activeTab', 'alarms', 'notifications', 'scripting', 'storage', 'unlimitedStorage'],
    optional_host_permissions: ['*://*/*'],
    ...(mode === 'e2e' && { host_permissions: loopback }),
    // The first with the API under its standard name, `browser`.
    ...(browser !== 'firefox' && { minimum_chrome_version: '148' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'prazo@prazo.example',
          // The first that knows `data_collection_permissions` on every platform.
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});

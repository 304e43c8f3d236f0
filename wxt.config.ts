import { copyFileSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { defineConfig } from 'wxt';
import { LANGUAGES } from './utils/language/language';
import { surfaces, textsFile, type Surface } from './utils/language/surfaces';

/** Loopback hosts are granted only in the build that the browser tests and the demo use, since a permission prompt cannot be clicked there. */
const loopback = ['http://127.0.0.1/*', 'http://localhost/*'];

const root = fileURLToPath(new URL('.', import.meta.url));
const nativeBrowser = fileURLToPath(new URL('utils/platform/nativeBrowser.ts', import.meta.url));

interface ModuleGraph {
  getModuleInfo(id: string): Pick<Rolldown.ModuleInfo, 'importers'> | null;
}

/** The options page shows it before anything else, although it comes by itself. */
const FIRST_SECTION = '/options/sites/SitesSection.tsx';

/** The pages that load a module before they show anything. */
function pagesOf(id: string, graph: ModuleGraph, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(id)) return new Set();
  seen.add(id);
  const page = id.endsWith(FIRST_SECTION) ? 'options' : /\/entrypoints\/(\w+)\/main\.tsx$/.exec(id)?.[1];
  const { importers = [] } = graph.getModuleInfo(id) ?? {};
  return new Set([...(page === undefined ? [] : [page]), ...importers.flatMap((importer) => [...pagesOf(importer, graph, seen)])]);
}

/**
 * What other pages show at once too is one chunk, and what the popup shows besides another: many small ones compress worse. The second holds nothing
 * that acts when it is loaded, nor styles, so that a later part of another page may take from it. What is loaded later lies by itself.
 */
function chunkOf(id: string, graph: ModuleGraph): 'shared' | 'view' | null {
  const pages = pagesOf(id, graph);
  if (!pages.has('popup')) return null;
  if (pages.size > 1) return 'shared';
  return /\/entrypoints\/popup\/|\.css$/.test(id) ? null : 'view';
}

/** A chunk takes along what its modules need, so that what more pages need is taken first. */
const chunks = (['shared', 'view'] as const).map((chunk, index) => ({
  name: (id: string, graph: ModuleGraph) => (chunkOf(id, graph) === chunk ? chunk : null),
  priority: 2 - index,
}));

/**
 * Pages of an extension are read from the disk: fetching ahead what a later part will import gains nothing, and its code would be a part of every
 * page. Styles of a later part come before it, so that it is never seen without them.
 */
const loadWithoutAhead: Plugin = {
  name: 'load-without-ahead',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? preloadHelper : undefined),
};
const preloadHelper = `
  const style = (href) => document.querySelector('link[href="' + href + '"]') || new Promise((settle) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload: settle, onerror: settle });
    document.head.append(link);
  });
  export const __vitePreload = (load, files = []) =>
    Promise.all(files.filter((file) => file.endsWith('.css')).map((file) => style('/' + file))).then(load);
`;

/** What catches an error of a script to throw it again, and tells it only while somebody develops, would be a part of each of them. */
const runWithoutLog: Plugin = {
  name: 'run-without-log',
  apply: 'build',
  transform(code, id) {
    const script = id.includes('unlisted-script-entrypoint') && /import definition from ("[^"]+")/.exec(code)?.[1];
    return script ? `import definition from ${script};\nexport default definition.main();` : undefined;
  },
};

/** Of scripts that run on one page together Preact is loaded once: `entrypoints/preact.ts`. */
const sharedPreact = {
  preact: 'prazoPreact.core',
  'preact/hooks': 'prazoPreact.hooks',
  'preact/jsx-runtime': 'prazoPreact.jsx',
  '@preact/signals': 'prazoPreact.signals',
};
const drawnOnPages = new Set(['actions', 'further', 'teach', 'untold', 'views']);

/** Modules that the worker has, and its later scripts take from it: `entrypoints/background/sharedModules.ts`. */
const sharing = readFileSync(new URL('entrypoints/background/sharedModules.ts', import.meta.url), 'utf8');
const sharedModules = Object.fromEntries(
  [...sharing.matchAll(/\* as (\w+) from '@\/([^']+)'/g)].map(([, name, path]) => [
    fileURLToPath(new URL(`${path}.ts`, import.meta.url)),
    `prazoShared.${name}`,
  ]),
);
/** What is said in full words: `entrypoints/spoken.ts`. */
const spokenFolder = new URL('utils/language/telling/spoken/', import.meta.url);
const sharedSpoken = Object.fromEntries(
  readdirSync(spokenFolder).map((file) => [fileURLToPath(new URL(file, spokenFolder)), `prazoSpoken.${file.replace('.ts', '')}`]),
);
const afterSpoken = new Set(['actions', 'views']);
const besideTheWorker = new Set(['adapters', 'office', 'reading', 'stated', 'surprises']);

/** The texts of a surface in one language, as a script that brings them to whatever runs beside it. */
async function textsScript(language: string, surface: Surface): Promise<string> {
  // Named one by one: whole modules would come with code that makes objects of them.
  const texts = surfaces[surface].map((file) => {
    const path = `utils/language/${language}/${file}.ts`;
    return { path, names: [...readFileSync(join(root, path), 'utf8').matchAll(/^export const (\w+)/gm)].map(([, name]) => name!) };
  });
  const code = `
    ${texts.map(({ path, names }, at) => `import { ${names.map((name) => `${name} as ${name}${at}`).join(', ')} } from '/${path}';`).join('')}
    const known = (globalThis.prazoTexts ??= {});
    known.${language} = { ...known.${language}, ${texts.flatMap(({ names }, at) => names.map((name) => `${name}: ${name}${at}`)).join(', ')} };
  `;
  const entry: Plugin = {
    name: 'texts',
    resolveId: (id) => (id === 'texts' ? '\0texts' : undefined),
    load: (id) => (id === '\0texts' ? code : undefined),
  };
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [entry],
    build: { write: false, rollupOptions: { input: 'texts', output: { format: 'iife' } } },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error(`the texts of ${surface} in ${language} were not built`);
  return output.output[0].code;
}

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
    plugins: [loadWithoutAhead, runWithoutLog],
    // Without a target that knows light-dark(), each colour would be rewritten into a detour of three.
    build: { modulePreload: { polyfill: false }, cssTarget: ['chrome148', 'firefox142'] },
    ...(command === 'build' && { resolve: { alias: [{ find: /^webextension-polyfill$/, replacement: nativeBrowser }] } }),
  }),
  hooks: {
    // One page in two places: beside a ticket it is the same but for its size, and shares every script.
    'build:done': ({ config: { outDir } }) => copyFileSync(join(outDir, 'popup.html'), join(outDir, 'sidepanel.html')),
    'entrypoints:found': (_, found) => void found.push(...halves.map((half) => ({ ...half, type: 'unlisted-script' as const }))),
    'build:publicAssets': async (_, files) => {
      for (const language of LANGUAGES)
        for (const surface of Object.keys(surfaces) as readonly Surface[])
          files.push({ relativeDest: textsFile(language, surface).slice(1), contents: await textsScript(language, surface) });
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const { rollupOptions } = config.build ?? {};
      const output = rollupOptions?.output;
      const isOneOf = (names: ReadonlySet<string>): boolean => entrypoints.some(({ name }) => names.has(name));
      const shared = {
        ...(isOneOf(drawnOnPages) && sharedPreact),
        ...(isOneOf(afterSpoken) && sharedSpoken),
        ...(isOneOf(besideTheWorker) && sharedModules),
      };
      if (rollupOptions && Object.keys(shared).length > 0) {
        rollupOptions.external = Object.keys(shared);
        Object.assign(rollupOptions.output ?? {}, { globals: shared });
      }
      if (output !== undefined && entrypoints.some(({ type }) => type === 'popup'))
        Object.assign(output, { codeSplitting: { groups: chunks } });
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'pt_BR',
    permissions: [
      'activeTab',
      'alarms',
      'notifications',
      'scripting',
      // No browser warns of it.
      ...(browser === 'firefox' ? [] : ['sidePanel']),
      'storage',
      'unlimitedStorage',
    ],
    ...(browser === 'firefox'
      ? { sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Prazo', open_at_install: false } }
      : { side_panel: { default_path: 'sidepanel.html' } }),
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_openQueue__' },
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+B' }, description: '__MSG_openBeside__' } }
        : { beside: { suggested_key: { default: 'Alt+Shift+B' }, description: '__MSG_openBeside__' } }),
      'most-urgent': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_mostUrgent__' },
    },
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

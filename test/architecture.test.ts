import { posix } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { siteAdapters } from '@/utils/sites';
import { filesIn, type Source, sourcesIn, textOf, withoutComments } from './support/sources';

/** The rooms and what each may know of. A room that is not listed here is not part of the plan. */
const core = ['utils/sla', 'utils/calendar', 'utils/tickets', 'utils/time'];
const shared = ['utils/language', ...core];
const mayKnow: Readonly<Record<string, readonly string[]>> = {
  'utils/time': [],
  'utils/calendar': ['utils/time'],
  'utils/tickets': ['utils/time'],
  'utils/sla': ['utils/calendar', 'utils/tickets', 'utils/time'],
  'utils/language': core,
  'utils/sites': shared,
  // Which origins belong to one address is the products' to say.
  'utils/platform': ['utils/sites', ...shared],
  'utils/store': ['utils/sites', 'utils/platform', ...shared],
  'utils/messages': ['utils/store', 'utils/sites', 'utils/platform', ...shared],
  'utils/background': ['utils/messages', 'utils/store', 'utils/sites', 'utils/platform', ...shared],
  'utils/page': ['utils/messages', 'utils/store', 'utils/sites', 'utils/platform', ...shared],
  components: shared,
};
/** Texts and views are written against the shapes that the rooms above them hand out. */
const mayBorrowTypes = new Set(['utils/language', 'components']);
const pureRooms = ['utils/time', 'utils/calendar', 'utils/tickets', 'utils/sla', 'utils/sites', 'utils/language'];

const sources = [...sourcesIn('utils'), ...sourcesIn('components'), ...sourcesIn('entrypoints')];
const roomOf = (path: string): string => (path.startsWith('utils/') ? path.split('/').slice(0, 2).join('/') : (path.split('/')[0] ?? ''));
const inRooms = (rooms: readonly string[]): readonly Source[] => sources.filter(({ path }) => rooms.includes(roomOf(path)));

/** The room that an import leads to; `undefined` for a package. */
function targetRoom(from: Source, specifier: string): string | undefined {
  if (specifier.startsWith('@/')) return roomOf(specifier.slice(2));
  return specifier.startsWith('.') ? roomOf(posix.join(posix.dirname(from.path), specifier)) : undefined;
}

/** `path: what` for each place where `pattern` stands in code. */
const placesOf = (files: readonly Source[], pattern: RegExp): readonly string[] =>
  files.flatMap(({ path, text }) => [...withoutComments(text).matchAll(pattern)].map(([found]) => `${path}: ${found.trim()}`));

describe('rooms', () => {
  it('are the ones that the plan knows', () => {
    const unknown = new Set(sources.map(({ path }) => roomOf(path)).filter((room) => room !== 'entrypoints' && !(room in mayKnow)));

    expect([...unknown]).toEqual([]);
  });

  test.each(Object.entries(mayKnow))('%s knows only of what lies below it', (room, below) => {
    const upward = inRooms([room]).flatMap((source) =>
      source.imports
        .filter(({ typeOnly }) => !(typeOnly && mayBorrowTypes.has(room)))
        .map(({ from }) => ({ from, to: targetRoom(source, from) }))
        .filter(({ to }) => to !== undefined && to !== room && to !== 'assets' && !below.includes(to))
        .map(({ from }) => `${source.path} imports ${from}`),
    );

    expect(upward).toEqual([]);
  });

  it('leave the extension API to utils/platform, and wxt to the entrypoints', () => {
    const strays = sources.flatMap(({ path, imports }) =>
      imports
        .filter(
          ({ from }) =>
            (from === 'webextension-polyfill' && roomOf(path) !== 'utils/platform') ||
            (/^(wxt|@wxt-dev)(\/|$)/.test(from) && roomOf(path) !== 'entrypoints'),
        )
        .map(({ from }) => `${path} imports ${from}`),
    );

    expect(strays).toEqual([]);
  });
});

describe('the core', () => {
  it('never asks what time it is', () => {
    expect(placesOf(inRooms(pureRooms), /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bTemporal\.Now\b/g)).toEqual([]);
  });

  it('knows of no browser and no store', () => {
    expect(placesOf(inRooms(pureRooms), /\b(?:chrome|browser)\.\w+|\b(?:localStorage|indexedDB|setTimeout|setInterval)\b/g)).toEqual([]);
  });
});

describe('the outside', () => {
  it('is asked in one place only', () => {
    const files = new Set(
      placesOf(sources, /(?<![.\w])fetch\s*\(|\bXMLHttpRequest\b|\bnew WebSocket\b|\bsendBeacon\b|\bEventSource\b/g).map(
        (place) => place.split(':')[0],
      ),
    );

    expect(files.size, `asks the network: ${[...files].join(', ')}`).toBeLessThanOrEqual(1);
  });

  it('is only ever read: one place names a method, for questions that an adapter lists', () => {
    const writes = /\bmethod\s*:(?! string;)|['"`](?:POST|PUT|PATCH|DELETE)['"`]|X-HTTP-Method-Override|\bnew Request\b/g;

    expect(placesOf(sources, writes)).toEqual(['method:', "'POST'"].map((found) => `utils/background/sync/asking/question.ts: ${found}`));
    // A path that ends so reads, in the one product that is asked like this.
    const questions = siteAdapters.flatMap(({ id, api }) => (api?.questions ?? []).map((path) => `${id} ${path}`));
    expect(questions.filter((each) => !/^hubspot \/crm\/v3\/objects\/tickets\/(?:search|batch\/read)$/.test(each))).toEqual([]);
  });

  it('never becomes code or markup', () => {
    const forbidden =
      /\binnerHTML\b|\bouterHTML\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bdocument\.write\b|\beval\s*\(|\bnew Function\b|\bcreateContextualFragment\b|\bsetHTMLUnsafe\b|\bDOMParser\b/g;

    expect(placesOf(sources, forbidden)).toEqual([]);
  });
});

describe('a wake of the worker', () => {
  /** What the scripts of the worker that are loaded when they are asked bring. */
  const later = [
    'utils/background/office/',
    'utils/background/sync/',
    'utils/store/settings/schema/',
    'utils/store/settings/mend/',
    'utils/sites/index.ts',
    'utils/sites/taught/records.ts',
  ];

  it('does without the code of the office, of the adapters, of what asks by them, and of the check of settings', () => {
    const loaded = loadedFrom('entrypoints/background/index.ts');

    expect(loaded).toContain('utils/background/wake/wake.ts');
    expect(loaded.filter((path) => later.some((start) => path.startsWith(start)))).toEqual([]);
  });
});

/** The files that run when `entry` does: what is imported for its types alone, or later, does not. */
function loadedFrom(entry: string): readonly string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const loaded = new Set([entry]);
  for (const path of loaded) {
    for (const { from, typeOnly } of byPath.get(path)?.imports ?? []) {
      const target = from.startsWith('@/') ? from.slice(2) : posix.join(posix.dirname(path), from);
      const file = ['.ts', '.tsx', '/index.ts'].map((ending) => target + ending).find((each) => byPath.has(each));
      if (file && !typeOnly) loaded.add(file);
    }
  }
  return [...loaded];
}

describe('files', () => {
  const lines = (text: string): number => text.trimEnd().split('\n').length;

  it('stay readable at one sitting: at most 250 lines', () => {
    const tests = filesIn('test').filter((path) => /\.tsx?$/.test(path));
    const long = [...sources.map(({ path }) => path), ...tests].filter((path) => lines(textOf(path)) > 250);

    expect(long).toEqual([]);
  });

  it('that are entrypoints only wire: under 60 lines', () => {
    const long = sourcesIn('entrypoints').filter(({ text }) => lines(text) >= 60);

    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

describe('folders', () => {
  /** Saved pages and recorded data are as many as were met; nobody reads them side by side. */
  const isData = (path: string): boolean => /^test\/(?:sites\/fixtures|support-center\/data|cases|recorded)\//.test(path);
  const folders = Map.groupBy(
    ['utils', 'components', 'entrypoints', 'assets', 'test'].flatMap(filesIn).filter((path) => !isData(path)),
    (path) => posix.dirname(path),
  );

  it('are looked over at a glance: at most 15 files', () => {
    const full = [...folders].filter(([, files]) => files.length > 15).map(([folder, { length }]) => `${folder}: ${length}`);

    expect(full).toEqual([]);
  });
});

describe('site adapters', () => {
  it('only read the page', () => {
    const writes =
      /\.(?:append|appendChild|prepend|before|after|replaceWith|replaceChildren|insertBefore|removeChild|remove|setAttribute|removeAttribute|toggleAttribute|click|submit|focus|dispatchEvent)\(|\.(?:textContent|innerText|className|hidden|value|checked)\s*=(?!=)|\.(?:dataset|style)\.\w+\s*=(?!=)|\.classList\.\w+/g;

    expect(placesOf(sourcesIn('utils/sites'), writes)).toEqual([]);
  });
});

describe('a policy', () => {
  it('is never just the first one: a ticket, a site or the standard names it', () => {
    const byPlace = /\bpolicies(\[\d|\.at\(|\??\.\[)|\[\w+[^\]]*\] = [\w.]*\bpolicies;/g;

    expect(placesOf(sources, byPlace)).toEqual([]);
    expect('const [policy] = settings.policies;').toMatch(byPlace);
    expect('settings.policies[0]?.id').toMatch(byPlace);
  });
});

describe('the README', () => {
  const readme = textOf('README.md');
  /** Two levels down is where a room has its name; what lies deeper belongs to it. */
  const folders = new Set(
    ['utils', 'components', 'entrypoints', 'assets', 'test'].flatMap((top) =>
      filesIn(top)
        .filter((path) => path.split('/').length > 2)
        .map((path) => path.split('/').slice(0, 2).join('/')),
    ),
  );

  test.each([...folders].toSorted())('names the folder %s', (folder) => {
    expect(readme).toContain(`\`${folder}/\``);
  });

  it('names no folder that is not there', () => {
    const named = [...readme.matchAll(/^\| `([^`]+)\/` \|/gm)].map(([, folder]) => folder ?? '');

    expect(named.filter((folder) => filesIn(folder).length === 0)).toEqual([]);
  });
});

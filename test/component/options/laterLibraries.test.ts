import { posix } from 'node:path';
import { expect, it, test } from 'vitest';
import { sourcesIn } from '../../support/sources';

const sources = new Map(['components', 'utils', 'entrypoints'].flatMap(sourcesIn).map((source) => [source.path, source]));

/** What comes with a file at once: what is imported for its types alone, or by a later `import()`, does not. */
function broughtBy(entry: string): ReadonlySet<string> {
  const brought = new Set([entry]);
  for (const path of brought) {
    const text = sources.get(path)?.text ?? '';
    const later = new Set([...text.matchAll(/\bimport\('([^']+)'\)/g)].map(([, from]) => from));
    for (const { from, typeOnly } of sources.get(path)?.imports ?? []) {
      if (typeOnly || later.has(from)) continue;
      const target = from.startsWith('@/') ? from.slice(2) : posix.join(posix.dirname(path), from);
      brought.add(['.ts', '.tsx', '/index.ts'].map((ending) => target + ending).find((file) => sources.has(file)) ?? from);
    }
  }
  return brought;
}

const sections = [...sources.keys()].filter((path) => /^components\/options\/.*(?:Section|Welcome)\.tsx$/.test(path));

it('there are sections to look at', () => expect(sections.length).toBeGreaterThan(7));

test.each(['entrypoints/options/main.tsx', ...sections])(
  '%s comes without the lists of holidays and the reader of calendar files',
  (path) => {
    const brought = broughtBy(path);
    expect(brought.size).toBeGreaterThan(3);
    expect([...brought].filter((file) => ['date-holidays', 'ical.js'].includes(file))).toEqual([]);
  },
);

test.each([
  ['components/options/calendar/holidays/AddPlace.tsx', 'date-holidays'],
  ['components/options/calendar/import/IcsImport.tsx', 'ical.js'],
])('%s, which is loaded when it is asked for, brings %s', (path, library) => {
  expect(broughtBy(path)).toContain(library);
});

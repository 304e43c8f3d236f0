import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { allAdapters } from '@/utils/sites';
import { apisElsewhere } from '@/utils/sites/apis';
import { pageHalfOf } from '@/utils/sites/pageHalves';
import { products } from '@/utils/sites/products';
import type { Site } from '@/utils/sites/site';
import { tokenHelp } from '@/utils/sites/tokenHelp';
import { savedPages } from '../support/pages/savedPages';
import { filesIn, textOf } from '../support/sources';

// A product is one row of `utils/sites/products.ts`. Types ask for its adapter and its saved pages; the rest of what belongs to it is asked for here.

/** What adapters share. */
const shared = ['reading'];
const rooms = readdirSync('utils/sites', { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const ids = rooms.filter((room) => !shared.includes(room));

afterEach(() => vi.unstubAllGlobals());

it('holds a product for every folder, under its name', () => {
  expect(products.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
});

describe.each(ids)('%s', (id) => {
  it('is an adapter that knows its product', () => {
    const product = products.find((each) => each.id === id);

    expect(allAdapters.filter((each) => each.id === id)).toEqual([expect.objectContaining(product!)]);
  });

  it('says where a token is found if it takes one', () => {
    const product = products.find((each) => each.id === id);

    const adapter = allAdapters.find((each) => each.id === id);
    expect([tokenHelp[product!.id] !== undefined, adapter?.token !== undefined]).toEqual(Array(2).fill(product?.takesToken === true));
  });

  it('names its API, if that is elsewhere, where the permission for it is asked', () => {
    const own = allAdapters.find((adapter) => adapter.id === id)?.api;

    if (own) expect(apisElsewhere).toContainEqual({ origin: own.origin, pages: own.pages });
  });

  it('has its page half where the content script finds it', async () => {
    vi.stubGlobal('prazoPageHalves', undefined);
    const { default: script } = (await import(`../../utils/sites/${id}/half.ts`)) as { readonly default: { main(): void } };
    script.main();

    expect(pageHalfOf({ adapter: id, taught: { version: 2, pages: [] } } as unknown as Site)?.id).toBe(id);
  });

  it('has a test, and saved pages where there is one product to save pages of', () => {
    const tests = [...filesIn('test/sites'), ...filesIn('test/unit/sites')].filter((path) => path.endsWith('.test.ts'));
    const own = tests.filter((path) => posix.basename(path).startsWith(id) || posix.basename(posix.dirname(path)) === id);

    expect(own, `test/sites/products/${id}.test.ts is missing`).not.toEqual([]);
    if (id !== 'taught') expect(savedPages.filter(({ adapter }) => adapter === id)).not.toEqual([]);
  });

  it('has a row in the README', () => {
    expect(textOf('README.md')).toMatch(new RegExp(`^\\| [^|\n]+ \\| \`${id}\` \\| [^|\n]+ \\|$`, 'm'));
  });

  it('has nothing left that is to be filled in', () => {
    const own = [`utils/sites/${id}/`, `test/sites/fixtures/${id}/`, `test/sites/products/${id}.`];
    const files = [...filesIn('utils/sites'), ...filesIn('test/sites')].filter((path) => own.some((start) => path.startsWith(start)));
    const open = files.flatMap((path) => placesIn(path, /\bfill[- ]in\b/i));
    const rows = ['README.md', 'test/support/pages/savedPages.ts'].flatMap((path) =>
      placesIn(path, RegExp(`\\b${id}\\b.*\\bfill(?:ed)?[- ]in\\b`)),
    );

    expect([...open, ...rows]).toEqual([]);
  });
});

/** `path:line: text` of each line that matches. */
const placesIn = (path: string, pattern: RegExp): readonly string[] =>
  textOf(path)
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : []));

import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { SiteError } from '@/utils/sites/siteAnswer';
import { scrubbed } from '@/utils/store/mishaps/scrubbed';

/** Without the test's own stack. */
const bare = <E extends Error>(error: E, stack = ''): E => Object.assign(error, { stack });

test.each<[what: string, cause: unknown, kept: string]>([
  [
    "a browser's error",
    bare(new TypeError("Cannot read properties of undefined (reading 'Ana Souza')"), 'at a (chrome-extension://abc/background.js:1:2345)'),
    'TypeError: Cannot read properties of undefined reading … @ background.js:1:2345',
  ],
  ["the network's", bare(new TypeError('Failed to fetch https://desk.example/t/7?token=abc')), 'TypeError: Failed to fetch …'],
  ["a store's", { name: 'QuotaExceededError', message: 'Quota exceeded for Souza', stack: '' }, 'QuotaExceededError: Quota exceeded for …'],
  ["a site's", bare(new SiteError('unreadable', '/tickets/Souza answered 404')), 'SiteError: …'],
  ['a text', 'Ana Souza', 'Error: …'],
  ['nothing', undefined, 'Error: …'],
  ['an error of an unknown kind', { name: 'SouzaError', message: 'the site is closed', stack: '' }, 'Error: the site is closed'],
])("keeps of %s what is nobody's", (_, cause, kept) => {
  expect(scrubbed(cause)).toBe(kept);
});

it('keeps frames of its own scripts alone, at most four', () => {
  const stack = [
    'at a (https://desk.example/Souza.js:1:2)',
    'at chrome-extension://x/Souza.js:1:2',
    ...Array.from({ length: 6 }, (_, line) => `a@moz-extension://0-1-2/ticket.js:${line}:7`),
  ].join('\n');

  expect(
    scrubbed(bare(new Error('failed'), stack))
      .split(' @ ')
      .slice(1),
  ).toEqual([0, 1, 2, 3].map((line) => `ticket.js:${line}:7`));
});

it('lets no secret through, wherever in an error it is', () => {
  // Shaped like nothing that is kept, so that it is not there by chance.
  const secret = fc.stringMatching(/^[A-Z][a-z]{2,8}[0-9]{2,6}$/);
  const parts = fc.record({ name: fc.string(), message: fc.string(), stack: fc.string() });

  fc.assert(
    fc.property(secret, parts, fc.constantFrom('name', 'message', 'stack', 'cause'), fc.nat(), (planted, error, where, at) => {
      const text = where === 'cause' ? '' : error[where];
      const cut = at % (text.length + 1);

      expect(scrubbed({ ...error, [where]: text.slice(0, cut) + planted + text.slice(cut) })).not.toContain(planted);
    }),
  );
});

it('does not fail at what fails when it is looked at', () => {
  const hostile = Object.defineProperty({}, 'message', {
    get: () => {
      throw new Error('looked at');
    },
  });

  expect(scrubbed(hostile)).toBe('Error: …');
});

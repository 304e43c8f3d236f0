import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const named = [...readFileSync(`${root}SECURITY.md`, 'utf8').matchAll(/`((?:test|components)\/[^`]+)`/g)].map(([, path]) => path!);

it('names tests that exist for what stops each attack', () => {
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !existsSync(root + path))).toEqual([]);
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newSite } from './newSite';

// Lays out an adapter in a copy of the project, and asks of it what is asked of every adapter.

/** Of all that is asked of adapters: what is asked of this one, and of every one at once. */
const asked = ['test/sites', '--testNamePattern=osTicket|every'];

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'prazo-laid-out-'));
  for (const path of [
    '.wxt',
    'utils',
    'test/sites',
    'test/unit/sites',
    'test/support',
    'test/desks/pointing',
    'tsconfig.json',
    'README.md',
  ])
    cpSync(path, join(root, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  newSite(root, 'osTicket', 'osTicket 1.18');
});
afterAll(() => rmSync(root, { recursive: true }));

const run = (tool: string, ...args: readonly string[]): string => {
  const { stdout, stderr } = spawnSync(process.execPath, [join('node_modules', tool), ...args], { cwd: root, encoding: 'utf8' });
  return stdout + stderr;
};

it('is whole in its types, and a row that is taken away is asked for', { timeout: 120_000 }, () => {
  const only = { extends: './tsconfig.json', include: ['.wxt/wxt.d.ts', 'utils/sites', 'test/sites'] };
  writeFileSync(join(root, 'sites.json'), JSON.stringify(only));
  expect(run('typescript/bin/tsc', '--noEmit', '-p', 'sites.json')).toBe('');

  const index = join(root, 'utils/sites/index.ts');
  const whole = readFileSync(index, 'utf8');
  writeFileSync(index, whole.replace('  osTicket,\n', ''));
  expect(run('typescript/bin/tsc', '--noEmit', '-p', 'sites.json')).toMatch(/index\.ts.*'osTicket' is missing/s);
  writeFileSync(index, whole);
});

it('keeps the contract of all adapters and is refused for nothing but what is to be filled in', { timeout: 240_000 }, () => {
  const config = `export default { resolve: { alias: { '@': ${JSON.stringify(root)} } }, test: { include: ['test/**/*.test.ts'] } };`;
  writeFileSync(join(root, 'vitest.config.mjs'), config);
  run('vitest/vitest.mjs', 'run', '--maxWorkers=1', '--reporter=json', '--outputFile=said.json', ...asked);
  const { testResults } = JSON.parse(readFileSync(join(root, 'said.json'), 'utf8')) as {
    readonly testResults: readonly { readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[] }[];
  };
  const results = testResults.flatMap(({ assertionResults }) => assertionResults);

  expect(
    results
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => fullName)
      .toSorted(),
  ).toEqual(['every adapter that tells histories is held to this', 'osTicket has nothing left that is to be filled in']);
  expect(results.filter(({ fullName, status }) => status === 'passed' && fullName.includes('osTicket')).length).toBeGreaterThan(15);
});

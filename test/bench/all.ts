import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Finding, isWithin, lineOf } from './finding.ts';

// Runs every `bench:…` script one after the other, so that none disturbs another, and gathers what they found in one table.

const root = fileURLToPath(new URL('../..', import.meta.url));
const collection = `${root}test/artifacts/bench/findings.jsonl`;
mkdirSync(`${root}test/artifacts/bench`, { recursive: true });
rmSync(collection, { force: true });

const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
const failed: string[] = [];
for (const name of Object.keys(scripts).filter((script) => script.startsWith('bench:'))) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync('npm', ['run', '--silent', name], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PRAZO_BENCH_FINDINGS: collection },
    shell: process.platform === 'win32',
  });
  if (status !== 0) failed.push(name);
}

const findings = existsSync(collection)
  ? readFileSync(collection, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Finding)
  : [];
console.log(`\n${findings.map(lineOf).join('\n')}`);
for (const name of failed) console.log(`${name} did not finish`);
process.exitCode = failed.length === 0 && findings.every(isWithin) ? 0 : 1;

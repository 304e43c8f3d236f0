import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { obstacleToDesks } from './desks/obstacle.ts';
import { type Ended, type Repeated, repeater } from './runner/repeat.ts';
import { countedAsOne, countsOf, type Report } from './runner/report.ts';

// Every check of the project, in the order in which a mistake is found soonest. Goes on after a failure, so that one run tells all of them.

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = `${root}test/artifacts/reports`;
const core = ['time', 'calendar', 'tickets', 'sla', 'sites', 'language'].map((room) => `test/unit/${room}`);

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Counts its tests one by one; any other step counts as one. */
  readonly report?: string;
  /** Runs in browsers: a spec that failed is run once more. */
  readonly mayRepeat?: true;
  /** Why this machine cannot do it, if so: then it is left out, and the summary says why. */
  readonly obstacle?: () => string | undefined;
}

const vitest = (name: string, config: string, words: readonly string[], env: Readonly<Record<string, string>> = {}): Step => {
  const report = `${reports}/${name.replaceAll(/\W+/g, '-')}.json`;
  return {
    name,
    report,
    env,
    command: ['vitest', 'run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...words],
  };
};

const inBrowser = (step: Step): Step => ({ ...step, mayRepeat: true });

/** Laws were tried a thousand times already; a zone of the machine that shows through would show at once. */
const fewLaws = { FC_RUNS: '100' };

const steps: readonly Step[] = [
  { name: 'prepare', command: ['wxt', 'prepare'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  vitest('unit, component, site and architecture tests', 'test/vitest.config.ts', []),
  vitest('core in the zone of Newfoundland', 'test/vitest.config.ts', core, { ...fewLaws, TZ: 'America/St_Johns' }),
  vitest('core in the zone of Kiritimati', 'test/vitest.config.ts', core, { ...fewLaws, TZ: 'Pacific/Kiritimati' }),
  { name: 'build for Chromium', command: ['wxt', 'build', '-b', 'chrome'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  { name: 'size budget', command: ['node', 'test/budget.ts'] },
  { name: 'web-ext lint', command: ['node', 'test/addonLint.ts'] },
  inBrowser(vitest('end to end in Chromium', 'test/e2e/vitest.config.ts', ['--mode', 'chromium'])),
  inBrowser(vitest('end to end in Firefox', 'test/e2e/vitest.config.ts', ['--mode', 'firefox'])),
  { ...inBrowser(vitest('real ticket systems in both browsers', 'test/desks/vitest.config.ts', [])), obstacle: obstacleToDesks },
];

const bin = (name: string): string => `${root}node_modules/.bin/${name}`;

function run({ command: [program = '', ...words], env }: Step): Promise<number> {
  const child = spawn(bin(program), words, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return new Promise((settle) => {
    child.on('error', (cause) => {
      console.error(cause.message);
      settle(1);
    });
    child.on('exit', (code) => settle(code ?? 1));
  });
}

const fileOf = (name: string): string => relative(root, name).replaceAll('\\', '/');

async function end(step: Step): Promise<Ended> {
  const { report } = step;
  if (report === undefined) return { code: await run(step), report };
  rmSync(report, { force: true });
  const code = await run(step);
  return { code, report: existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as Report) : undefined };
}

const repeated = repeater(fileOf);

/** Browsers on a busy machine now and then fail once what holds. */
async function endOrRepeat(step: Step): Promise<Repeated> {
  const first = await end(step);
  if (!step.mayRepeat) return { ...first, said: [] };
  return repeated(first, (files) => {
    console.log(`\n── ${step.name}, once more: ${files.join(', ')}`);
    return end({ ...step, command: [...step.command, ...files] });
  });
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };
const summary: string[] = [];
for (const step of steps) {
  console.log(`\n── ${step.name}`);
  const obstacle = step.obstacle?.();
  if (obstacle !== undefined) {
    console.log(obstacle);
    summary.push(`left out ${step.name}: ${obstacle}`);
    continue;
  }
  const begin = performance.now();
  const { code, report, said } = await endOrRepeat(step);
  const counts = step.report === undefined ? countedAsOne(code) : countsOf(report, code, fileOf);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  summary.push(
    `${counts.failed === 0 ? 'ok    ' : 'FAILED'} ${step.name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`,
    ...said.map((words) => `         ${words}`),
    ...counts.failures.map((failure) => `         ${failure}`),
  );
}

console.log(`\n${summary.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed === 0 ? 0 : 1;

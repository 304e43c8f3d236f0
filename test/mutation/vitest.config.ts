import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Plain tables first: they kill most mutants in a blink, and what takes long need not be tried. The laws come last, and what asks about millennia. */
const order: readonly RegExp[] = [
  /calendar\/(cases|calendarError|cost|hours|table)\.test/,
  /calendar\/(wallTime|businessTime)\.test/,
  /sla\/\w+\.(cases\.)?test/,
];

class TablesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const found = order.findIndex((names) => names.test(moduleId));
      return found === -1 || moduleId.includes('laws') ? order.length : found;
    };
    return files.toSorted((one, other) => place(one) - place(other) || one.moduleId.localeCompare(other.moduleId));
  }
}

/** Which test meets which mutant is counted at every step, which takes four times as long as the tests themselves. The first run alone needs it. */
const countInTheFirstRunOnly: Plugin = {
  name: 'count-in-the-first-run-only',
  enforce: 'pre',
  transform: (code) => code.replace('function cover() {', 'function cover() { if (ns.activeMutant !== undefined) return;'),
};

// The tests of the two mutated rooms, with laws tried less often: each mutant runs them all until one fails.
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  resolve: { alias: { '@': new URL('../..', import.meta.url).pathname } },
  plugins: [countInTheFirstRunOnly],
  test: {
    include: ['test/unit/{calendar,sla}/**/*.test.ts'],
    // One sets the zone of the process, which the worker threads of the mutation tester refuse; the other finds in seconds what the
    // shared cases find in a blink.
    exclude: ['test/unit/calendar/{processZone,slowAgreement}.test.ts'],
    sequence: { sequencer: TablesFirst },
    maxWorkers: 1,
    testTimeout: 120_000,
    env: { FC_RUNS: '30' },
  },
});

import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Plain tables first: they kill most mutants in a blink, and the laws need not be tried. */
class TablesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const slowness = ({ moduleId }: TestSpecification): number => ['laws', 'cycles'].findIndex((name) => moduleId.includes(name));
    return files.toSorted((one, other) => slowness(one) - slowness(other));
  }
}

// The tests of the two mutated rooms, with laws tried less often: each mutant runs them all until one fails.
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  resolve: { alias: { '@': new URL('../..', import.meta.url).pathname } },
  test: {
    include: ['test/unit/{calendar,sla}/**/*.test.ts'],
    // One sets the zone of the process, which the worker threads of the mutation tester refuse; the other finds in seconds what the
    // shared cases find in a blink.
    exclude: ['test/unit/calendar/{processZone,slowAgreement}.test.ts'],
    sequence: { sequencer: TablesFirst },
    maxWorkers: 1,
    testTimeout: 120_000,
    env: { FC_RUNS: '60' },
  },
});

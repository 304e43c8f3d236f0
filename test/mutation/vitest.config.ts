import { defineConfig } from 'vitest/config';

// The tests of the two mutated rooms, with laws tried less often: each mutant runs them all until one fails.
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  resolve: { alias: { '@': new URL('../..', import.meta.url).pathname } },
  test: {
    include: ['test/unit/{calendar,sla}/**/*.test.ts'],
    // One sets the zone of the process, which the worker threads of the mutation tester refuse; the other finds in seconds what the
    // shared cases find in a blink.
    exclude: ['test/unit/calendar/{processZone,slowAgreement}.test.ts'],
    env: { FC_RUNS: '60' },
  },
});

import { defineConfig } from 'vitest/config';

/** Real ticket systems in both real browsers; `--mode chromium` or `--mode firefox` takes one of them. */
export default defineConfig(({ mode }) => ({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/desks/specs/**/*.test.ts'],
    globalSetup: ['test/desks/globalSetup.ts'],
    env: { PRAZO_BROWSERS: mode === 'chromium' || mode === 'firefox' ? mode : '' },
    // Two cores cannot carry two browsers and keep their timers.
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
}));

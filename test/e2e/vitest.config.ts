import { defineConfig } from 'vitest/config';

/** `--mode firefox` or `PRAZO_BROWSER=firefox` runs the same specs there; a spec that one browser cannot run says why. */
export default defineConfig(({ mode }) => ({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/e2e/specs/**/*.test.ts', 'test/hostile/*.test.ts'],
    globalSetup: ['test/e2e/support/globalSetup.ts'],
    env: { PRAZO_BROWSER: process.env['PRAZO_BROWSER'] ?? (mode === 'firefox' ? 'firefox' : 'chromium') },
    // Two cores cannot carry two browsers and keep their timers.
    fileParallelism: false,
    // Above what any single wait has, so that a wait says what it waited for.
    testTimeout: 150_000,
    hookTimeout: 90_000,
  },
}));

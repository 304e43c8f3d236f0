import { defineConfig } from 'vitest/config';

/** Real ticket systems in a real browser; `--mode firefox` takes that one. */
export default defineConfig(({ mode }) => ({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/desks/specs/**/*.test.ts'],
    globalSetup: ['test/desks/globalSetup.ts'],
    env: { PRAZO_BROWSER: process.env['PRAZO_BROWSER'] ?? (mode === 'firefox' ? 'firefox' : 'chromium') },
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
}));

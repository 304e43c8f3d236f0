import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/specs/**', 'test/desks/specs/**', 'test/hostile/**', 'test/artifacts/**', '**/node_modules/**'],
    setupFiles: ['test/support/everyLanguage.ts'],
    restoreMocks: true,
  },
});

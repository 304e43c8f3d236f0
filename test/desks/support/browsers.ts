import type { BrowserKind } from '../../e2e/support/browser/findBrowser.ts';

/** One after the other, with the same ticket systems, which each of them leaves as it found them. */
export const browsersUnderTest = (names = process.env['PRAZO_BROWSERS']): readonly BrowserKind[] =>
  (['chromium', 'firefox'] as const).filter((kind) => names === undefined || names === '' || names.split(',').includes(kind));

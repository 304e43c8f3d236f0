import type { Surprise } from './surprise';

/** Each hides itself from whoever put it away until its cause is another one. */
export const surpriseKey = (surprise: Surprise): string =>
  JSON.stringify(surprise, (name, value: unknown) => (name.endsWith('ueAt') ? undefined : value));

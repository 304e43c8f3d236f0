import { clockName } from './clockName';
import { fullDuration } from './fullDuration';

/** What is said in full words, without abbreviations, for those who hear it. */
export const spoken = { clockName, fullDuration };

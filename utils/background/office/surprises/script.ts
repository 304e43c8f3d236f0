import { surpriseOf, surprisesIn } from './surprises';

/** What the script `surprises.js` brings: why the support center seems to say otherwise. */
export const surprises = { surpriseOf, surprisesIn };

export type Surprises = typeof surprises;

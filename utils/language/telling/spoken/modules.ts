import * as city from './city';
import * as clockName from './clockName';
import * as counted from './counted';
import * as fullDuration from './fullDuration';
import * as fullWhen from './fullWhen';
import * as spoken from './spoken';

declare global {
  /** On a page, what is said in full words comes after what is seen, once for all scripts there: `entrypoints/spoken.ts`. The build has them take it from here. */
  var prazoSpoken: typeof modules | undefined;
}

export const modules = { city, clockName, counted, fullDuration, fullWhen, spoken };

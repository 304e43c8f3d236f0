import type { MeasuredClock } from './clock';

/** Its numbers are bounds: time may have counted that did not, or it may have ended. Once over, it is only maybe over. */
export const isBound = ({ partialSince, mayHaveEnded }: Pick<MeasuredClock, 'partialSince' | 'mayHaveEnded'>): boolean =>
  partialSince !== undefined || mayHaveEnded === true;

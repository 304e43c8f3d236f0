import type { DurationMs } from '../../time/instant';

/** What a turn may take: beyond 50 ms people feel it, and the rest is left to what the page itself does then. */
const TURN_MS: DurationMs = 42;
/** A thousand in three turns: each turn lays out the whole table once. */
const FIRST = 334;
const LEAST = 50;
const MOST = 400;

/** How many hosts enter in one turn. */
export interface Portion {
  readonly size: number;
  /** Of a turn that was full: the next one is smaller on a slow machine or in a table that is dear to lay out. */
  took(length: DurationMs): void;
}

export function createPortion(): Portion {
  let size = FIRST;
  return {
    get size() {
      return size;
    },
    took(length) {
      const fitting = Math.round((size * TURN_MS) / Math.max(length, 1));
      size = Math.min(MOST, Math.max(LEAST, fitting));
    },
  };
}

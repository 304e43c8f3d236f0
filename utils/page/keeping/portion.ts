import type { DurationMs } from '../../time/instant';

/** What a turn may take: beyond 50 ms people feel it, and the rest is left to what the page itself does then. */
const TURN_MS: DurationMs = 42;
/** A thousand in three turns: each turn lays out the whole table, however few enter. */
const FIRST = 300;
const LEAST = 50;
const MOST = 400;
/** A rest that is larger than a portion by no more than this enters with it, since a turn of its own would cost more than it does. */
const REST_JOINS = 1.2;

/** How many hosts enter in one turn. */
export interface Portion {
  /** When so many wait. */
  of(waiting: number): number;
  /** So many can be made and put on the page in one turn, together with what else is done in it. */
  isSmall(count: number): boolean;
  /** So many took so long: the next ones are fewer on a slow machine or in a table that is dear to lay out. */
  took(length: DurationMs, count: number): void;
}

export function createPortion(): Portion {
  let size = FIRST;
  return {
    of: (waiting) => (waiting <= size * REST_JOINS ? waiting : size),
    isSmall: (count) => count <= size / 2,
    took(length, count) {
      const fitting = Math.round((count * TURN_MS) / Math.max(length, 1));
      // A few hosts tell little of many: most of what they took is the table's own.
      if (count >= size) size = Math.min(MOST, Math.max(LEAST, fitting));
    },
  };
}

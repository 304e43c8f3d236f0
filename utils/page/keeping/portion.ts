import type { DurationMs } from '../../time/instant';

/** What a turn may take: beyond 50 ms people feel it. */
const TURN_MS: DurationMs = 48;
/** Of what a turn takes, so much is the layout of the table as a whole, however few enter: the fewer turns, the better. */
const TABLE_SHARE = 0.3;
/** The first turn takes longest, since it is the one that moves the columns of the table. */
const FIRST = 250;
const LEAST = 50;
const MOST = 400;

/** How many hosts enter in one turn. */
export interface Portion {
  /** When so many wait: as few turns as may be, all of the same size, since a small last one would cost nearly as much. */
  of(waiting: number): number;
  /** So many can be made and put on the page in one turn, together with what else is done in it. */
  isSmall(count: number): boolean;
  /** So many took so long: the next ones are fewer on a slow machine or in a table that is dear to lay out. */
  took(length: DurationMs, count: number): void;
}

export function createPortion(): Portion {
  let size = FIRST;
  return {
    of: (waiting) => Math.ceil(waiting / Math.max(1, Math.ceil(waiting / size))),
    isSmall: (count) => count <= size / 2,
    took(length, count) {
      // A few hosts tell little of many: most of what they took is the table's own.
      if (count < size / 2) return;
      const fitting = (count * (TURN_MS / Math.max(length, 1) - TABLE_SHARE)) / (1 - TABLE_SHARE);
      size = Math.min(MOST, Math.max(LEAST, Math.round(fitting)));
    },
  };
}

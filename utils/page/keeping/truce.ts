import { MINUTE, SECOND, type DurationMs, type Instant } from '../../time/instant';

/** A page that undoes Prazo's work in this many passes within the window, without anybody scrolling, is fighting it. */
const LIMIT = 20;
const WINDOW: DurationMs = 2 * SECOND;
/** How long to stand back: twice as long each time, and from the start again once a longest rest has passed in peace. */
const FIRST_REST: DurationMs = 5 * SECOND;
const LONGEST_REST: DurationMs = 5 * MINUTE;
/** Lists that render while somebody scrolls replace their rows in every frame, which is no fight. */
const SCROLLING: DurationMs = 250;

export interface Truce {
  /** A pass had to put something back at `at`. True if it is time to stand back. */
  restored(at: Instant): boolean;
  scrolled(at: Instant): void;
  /** How long to stand back, once `restored` has said so. */
  readonly restMs: DurationMs;
}

export function createTruce(): Truce {
  let restores: Instant[] = [];
  let scrolledAt = -Infinity;
  let restedAt = -Infinity;
  let restMs = FIRST_REST / 2;

  return {
    get restMs() {
      return restMs;
    },
    scrolled(at) {
      scrolledAt = at;
    },
    restored(at) {
      if (at - scrolledAt < SCROLLING) return false;
      restores = [...restores.filter((earlier) => at - earlier < WINDOW), at];
      if (restores.length <= LIMIT) return false;
      restMs = at - restedAt > restMs + LONGEST_REST ? FIRST_REST : Math.min(restMs * 2, LONGEST_REST);
      restedAt = at;
      restores = [];
      return true;
    },
  };
}

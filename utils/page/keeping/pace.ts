import type { DurationMs } from '../../time/instant';

/** A look that took longer than this is expensive; after it, looking rests for some times its cost. */
const CHEAP_MS: DurationMs = 8;
const REST_PER_COST = 4;

export interface Pace {
  /** Look soon: at once if this frame has not been looked at yet, else in the next frame. Never while the page is hidden. */
  request(): void;
  /** No look for so long. */
  rest(length: DurationMs): void;
}

/**
 * Decides when to look at the page again. Within a frame the first change is answered at once, before anything is
 * painted; further ones share one look in the next frame, so that a page which answers each of Prazo's changes with its
 * own cannot trap both in a loop.
 *
 * `look` returns what looking cost.
 */
export function createPace(look: () => DurationMs, page: Document, signal: AbortSignal): Pace {
  let isQueued = false;
  let lookedInFrame = false;
  let dearUntil = 0;
  let restsUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function run(): void {
    isQueued = false;
    if (page.hidden || signal.aborted || performance.now() < restsUntil) return;
    lookedInFrame = true;
    requestAnimationFrame(() => {
      lookedInFrame = false;
    });
    const cost = look();
    dearUntil = cost > CHEAP_MS ? performance.now() + cost * REST_PER_COST : 0;
  }

  function later(length: DurationMs): void {
    clearTimeout(timer);
    isQueued = true;
    timer = setTimeout(run, length);
  }

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    request() {
      if (isQueued || page.hidden || signal.aborted) return;
      const wait = Math.max(dearUntil, restsUntil) - performance.now();
      if (wait > 0) later(wait);
      else if (lookedInFrame) {
        isQueued = true;
        requestAnimationFrame(run);
      } else run();
    },
    rest(length) {
      restsUntil = performance.now() + length;
      later(length);
    },
  };
}

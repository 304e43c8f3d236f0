import type { DurationMs } from '../../time/instant';

/** A look that took longer than this is expensive; after it, looking rests for some times its cost. */
const CHEAP_MS: DurationMs = 8;
const REST_PER_COST = 4;

export interface Pace {
  /** The page changed. Look soon: at once if this frame has not been looked at yet, else in the next frame. Never while the page is hidden. */
  request(): void;
  /** Prazo itself has something to put there, which happens seldom: at once. */
  demand(): void;
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
  let queued: 'frame' | 'timer' | undefined;
  let lookedInFrame = false;
  let dearUntil = 0;
  let restsUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const mayLook = (): boolean => !page.hidden && !signal.aborted;

  function run(): void {
    queued = undefined;
    if (!mayLook() || performance.now() < restsUntil) return;
    clearTimeout(timer);
    lookedInFrame = true;
    requestAnimationFrame(() => {
      lookedInFrame = false;
    });
    const cost = look();
    dearUntil = cost > CHEAP_MS ? performance.now() + cost * REST_PER_COST : 0;
  }

  function later(length: DurationMs): void {
    clearTimeout(timer);
    queued = 'timer';
    timer = setTimeout(run, length);
  }

  function runFrom(start: number): void {
    const wait = start - performance.now();
    if (wait > 0) return later(wait);
    if (!lookedInFrame) return run();
    queued = 'frame';
    requestAnimationFrame(run);
  }

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    request() {
      if (queued === undefined && mayLook()) runFrom(Math.max(dearUntil, restsUntil));
    },
    demand() {
      if (!mayLook()) return;
      const rest = restsUntil - performance.now();
      if (rest > 0) return later(rest);
      run();
    },
    rest(length) {
      restsUntil = performance.now() + length;
      later(length);
    },
  };
}

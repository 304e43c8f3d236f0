import { MINUTE, SECOND, type Instant, type Now } from '../time/instant';

export interface BeatOptions {
  readonly page: Document;
  readonly readNow: Now;
  /** Shows what is right at `now`; returns when that changes next. */
  tick(now: Instant): Instant | undefined;
  readonly signal: AbortSignal;
}

export interface Beat {
  /** Something on show changes at `at`, maybe before what was known to change next. */
  expect(at: Instant | undefined): void;
}

const wholeSecond = (at: Instant): Instant => Math.ceil(at / SECOND) * SECOND;

/**
 * One timer for everything on the page that changes with time. It sleeps until the next change, which is the next second
 * only while something counts seconds, and never longer than a minute, since a computer that slept must not show what was
 * right before. A hidden page has no timer; it is right again as soon as it is seen.
 */
export function createBeat({ page, readNow, tick, signal }: BeatOptions): Beat {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wakesAt = Infinity;

  function sleep(): void {
    clearTimeout(timer);
    wakesAt = Infinity;
  }

  function expect(at: Instant | undefined): void {
    if (at === undefined || page.hidden || signal.aborted) return;
    const wake = wholeSecond(Math.min(at, readNow() + MINUTE));
    if (wake >= wakesAt) return;
    clearTimeout(timer);
    wakesAt = wake;
    timer = setTimeout(beat, Math.max(wake - readNow(), 0));
  }

  function beat(): void {
    sleep();
    if (!page.hidden && !signal.aborted) expect(tick(readNow()));
  }

  page.addEventListener('visibilitychange', beat, { signal });
  signal.addEventListener('abort', sleep, { once: true });
  return { expect };
}

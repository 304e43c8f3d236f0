import { effect, type ReadonlySignal, type Signal } from '@preact/signals';
import { MINUTE, SECOND, type Instant, type Now } from '@/utils/time/instant';

export interface TickingOptions {
  readonly readNow: Now;
  /** Something on show counts seconds. Without it one tick a minute is enough. */
  readonly needsSeconds: ReadonlySignal<boolean>;
  readonly until: AbortSignal;
}

/**
 * Moves `now` on, right as a second or minute begins, for everything that a page shows at once.
 * A hidden page does not tick at all; it catches up as soon as it is seen again.
 */
export function startTicking(now: Signal<Instant>, { readNow, needsSeconds, until }: TickingOptions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tick(): void {
    now.value = readNow();
    plan();
  }

  function plan(): void {
    clearTimeout(timer);
    const step = needsSeconds.peek() ? SECOND : MINUTE;
    if (document.visibilityState !== 'hidden') timer = setTimeout(tick, step - (readNow() % step));
  }

  const stopFollowing = effect(() => {
    void needsSeconds.value;
    plan();
  });
  document.addEventListener('visibilitychange', tick, { signal: until });
  until.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      stopFollowing();
    },
    { once: true },
  );
}

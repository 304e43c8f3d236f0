import type { DurationMs } from '../../time/instant';

/** Somebody still drags the window's edge. */
const SETTLED: DurationMs = 200;

/** Calls back when the window has got another width, until `signal` aborts. Heights do not matter to lines of text. */
export function onWidthChange(view: Window, callback: () => void, signal: AbortSignal): void {
  let width = view.innerWidth;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (): void => {
    if (view.innerWidth === width || view.document.hidden) return;
    width = view.innerWidth;
    callback();
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(settle, SETTLED);
  };
  view.addEventListener('resize', wait, { passive: true, signal });
  view.document.addEventListener('visibilitychange', settle, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/** Names must not wait longer for a page that is never idle. */
const LONGEST_WAIT_MS = 500;
/** As many as fit between two frames where the browser cannot tell how much time there is. */
const AT_ONCE = 50;

const waiting = new Set<() => void>();

/**
 * Runs a task when the browser has nothing better to do; the same task waiting twice runs once. A thousand badges show their numbers
 * at once, while nobody can hear a thousand names at once.
 */
export function whenIdle(task: () => void): void {
  if (waiting.size === 0) plan();
  waiting.add(task);
}

function plan(): void {
  requestIdleCallback(work, { timeout: LONGEST_WAIT_MS });
}

function work(deadline: IdleDeadline): void {
  let done = 0;
  for (const task of waiting) {
    if (deadline.didTimeout ? done >= AT_ONCE : deadline.timeRemaining() < 1) break;
    waiting.delete(task);
    task();
    done += 1;
  }
  if (waiting.size > 0) plan();
}
